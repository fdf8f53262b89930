import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import type { AppendixView } from "../view/view";
import { UNRECORDED_TEXTS } from "./texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: 0, marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  where: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Stands in the place of the 2×2 while no status was ever recorded: nothing is said to be late, one way on is shown. */
export function NothingRecorded({ appendix }: { readonly appendix: AppendixView }) {
  const styles = useStyles();
  const session = useSession();
  const ask = useAsk();
  const text = useText();
  const busy = usePane().writing !== null;
  const { statusColumns, freeColumns } = appendix;
  const words =
    statusColumns === null
      ? { title: UNRECORDED_TEXTS.noColumns, why: UNRECORDED_TEXTS.noColumnsWhy }
      : { title: UNRECORDED_TEXTS.blank, why: UNRECORDED_TEXTS.blankWhy };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text(words.title)}</h2>
      <p className={styles.why}>{text(words.why)}</p>
      {statusColumns === null ? (
        <div className={styles.line}>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => ask(() => session.propose({ kind: "track" }))}
          >
            {text(UNRECORDED_TEXTS.add)}
          </Button>
          {freeColumns === undefined ? null : (
            <span className={styles.where}>{text(UNRECORDED_TEXTS.where, freeColumns)}</span>
          )}
        </div>
      ) : null}
    </section>
  );
}
