import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { focusHere, isFocusLost } from "../frame/focus-here";
import { Screen } from "../frame/screen";
import { useLocale, usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import { useNow } from "../frame/use-now";
import { entryTime, isSameDay } from "./entry-time";
import { UNDO_TEXTS } from "./texts";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  how: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  empty: { margin: 0, outlineStyle: "none" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "40px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "52px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  dated: { gridTemplateColumns: "72px minmax(0, 1fr) auto" },
  time: { fontVariantNumeric: "tabular-nums" },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Hoàn tác: what was done, the newest first and with the button; what an undo left alone is said by the frame's message. */
export function UndoPage() {
  const styles = useStyles();
  const session = useSession();
  const ask = useAsk();
  const text = useText();
  const locale = useLocale();
  const now = useNow();
  const { history, writing } = usePane();
  const newest = history[0]?.id ?? null;
  const list = useRef<HTMLOListElement>(null);
  const nothing = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // The button of what was undone is gone; the next one takes the focus.
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (isFocusLost()) focusHere(list.current?.querySelector("button") ?? nothing.current);
  }, [newest]);

  if (history.length === 0) {
    return (
      <Screen>
        <p ref={nothing} tabIndex={-1} className={styles.empty}>
          {text(UNDO_TEXTS.empty)}
        </p>
      </Screen>
    );
  }
  const undo = (): void => {
    pressed.current = true;
    ask(() => session.undo());
  };
  const dated = history.some(({ at }) => !isSameDay(at, now));
  return (
    <Screen className={styles.screen}>
      <p className={styles.how}>{text(UNDO_TEXTS.how)}</p>
      <ol ref={list} className={styles.list} aria-label={text(UNDO_TEXTS.list)}>
        {history.map(({ id, title, detail, at }) => (
          <li key={id} className={mergeClasses(styles.line, dated && styles.dated)}>
            <time dateTime={new Date(at).toISOString()} className={mergeClasses(styles.small, styles.time)}>
              {entryTime(at, now, locale)}
            </time>
            <div>
              <div>{title[locale]}</div>
              <div className={styles.small}>{detail[locale]}</div>
            </div>
            {id === newest && (
              <Button
                appearance="primary"
                icon={<ArrowUndoRegular />}
                aria-label={text(UNDO_TEXTS.undoName, { title: title[locale] })}
                disabledFocusable={writing !== null}
                onClick={undo}
              >
                {text(UNDO_TEXTS.undo)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Screen>
  );
}
