import { Button, Link, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { useSession, useText } from "../frame/session-context";
import type { Candidate } from "../view/view";
import { STATES } from "./texts";

const useStyles = makeStyles({
  root: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: line() },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: line(),
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  second: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0 },
});

function line() {
  return `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
}

/** Tables that may be the appendix, each to be taken with one click; and the way to choose by hand. */
export function Candidates({
  candidates,
  quiet = false,
}: {
  readonly candidates: readonly Candidate[];
  /** Another way on is the primary one. */
  readonly quiet?: boolean;
}) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  return (
    <div className={styles.root}>
      {candidates.length > 0 && (
        <ul className={styles.list}>
          {candidates.map(({ sheet, area, headerRow, tasks, columns }, index) => (
            <li key={`${sheet}!${area}`} className={styles.item}>
              <span className={styles.words}>
                <Words>{sheet}</Words>
                <Words size={200} className={styles.second}>
                  {text(STATES.candidate, { area, tasks, columns })}
                </Words>
              </span>
              <Button
                className={styles.button}
                appearance={index === 0 && !quiet ? "primary" : "secondary"}
                aria-label={text(STATES.useTable, { area, sheet })}
                onClick={() => void session.useReading({ sheet, headerRow })}
              >
                {text(STATES.use)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Words>
        {text(STATES.elsewhere)} <Link onClick={() => session.open("reading")}>{text(STATES.choose)}</Link>
      </Words>
    </div>
  );
}
