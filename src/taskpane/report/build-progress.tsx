import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { focusHere, isFocusLost } from "../frame/focus-here";
import { Screen } from "../frame/screen";
import { useText } from "../frame/session-context";
import type { BuildState } from "../session/pane-state";
import { BuildActions } from "./build-actions";
import { BuiltSheets } from "./built-sheets";
import { BUILD_TEXTS } from "./texts";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  top: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  heading: {
    flexGrow: 1,
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  share: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Sheets being built, or what became of it. */
export function BuildProgress({ build, onAgain }: { readonly build: BuildState; readonly onAgain: () => void }) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { phase, sheets } = build;
  const done = sheets.filter(({ state }) => state === "done").length;
  const running = phase === "running" || phase === "stopping";
  // The button that was pressed is gone by now.
  useEffect(() => {
    if (isFocusLost()) focusHere(heading.current);
  }, [phase]);
  return (
    <Screen className={styles.screen} actions={<BuildActions build={build} onAgain={onAgain} />}>
      <div className={styles.top}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {title(phase, text, done, sheets.length - done)}
        </h2>
        {running && <span className={styles.share}>{text(BUILD_TEXTS.share, { done, all: sheets.length })}</span>}
      </div>
      {running && (
        <>
          <ProgressBar thickness="large" value={done} max={Math.max(1, sheets.length)} aria-labelledby={id} />
          <p className={styles.hint}>{text(BUILD_TEXTS.canStop)}</p>
        </>
      )}
      <BuiltSheets sheets={sheets} />
    </Screen>
  );
}

function title(phase: BuildState["phase"], text: ReturnType<typeof useText>, done: number, left: number): string {
  switch (phase) {
    case "running":
    case "stopping":
      return text(BUILD_TEXTS.running);
    case "done":
      return done === 1 ? text(BUILD_TEXTS.doneOne) : text(BUILD_TEXTS.done, { count: done });
    case "stopped":
      return text(BUILD_TEXTS.stopped, { done, left });
    case "failed":
      return text(BUILD_TEXTS.failed, { done, left });
  }
}
