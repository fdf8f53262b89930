import { makeStyles, Text as Words, tokens, typographyStyles } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import { SIGN_COLOURS } from "../signs/sign";
import { STANDING_SIGNS, StandingSign } from "../signs/standing-sign";
import type { TaskCard } from "../view/view";
import { CARD } from "./texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  standing: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Which task it is and where it stands; for a row without a task, what it is. */
export function CardHeading({ card, line }: { readonly card: TaskCard | null; readonly line: string }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.root}>
      <h2 tabIndex={-1} className={styles.heading}>
        {card === null ? line : text(CARD.title, { key: card.key })}
      </h2>
      {card !== null && (
        <span className={styles.standing} style={{ color: SIGN_COLOURS[STANDING_SIGNS[card.standing.kind].tone] }}>
          <StandingSign kind={card.standing.kind} />
          <Words weight="semibold">{card.standing.words}</Words>
        </span>
      )}
    </div>
  );
}
