import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import { StandingSign } from "../signs/standing-sign";
import type { StandingView } from "../view/view";
import { RECORD_TEXTS } from "./texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: tokens.lineHeightBase300,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  standing: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What recording comes to, before anything is written: the cells, and where the task then stands. */
export function OutcomeLine({
  id,
  cells,
  standing,
  dated,
}: {
  readonly id: string;
  /** `null` where it is not known into which cells. */
  readonly cells: string | null;
  /** `null` until it was worked out. */
  readonly standing: StandingView | null;
  readonly dated: boolean;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <p id={id} className={styles.line}>
      {cells === null ? null : (
        <span>
          {text(RECORD_TEXTS.writes, { address: cells })}
          {standing === null ? "" : " ·"}
        </span>
      )}
      {standing === null ? null : (
        <>
          <StandingSign kind={standing.kind} />
          <span className={styles.standing}>
            {standing.kind === "done-date-unknown" && !dated ? text(RECORD_TEXTS.dateUnknown) : standing.words}
          </span>
        </>
      )}
    </p>
  );
}
