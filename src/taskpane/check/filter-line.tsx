import { Link, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { usePane, useSession, useText } from "../frame/session-context";
import { FILTERS } from "./texts";
import { isFiltered, unfiltered } from "./unfiltered";

const useStyles = makeStyles({
  root: { display: "block", paddingTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
  link: { display: "inline-block", minHeight: "24px", fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
});

/** While filters hide something: how much is shown, and the way to see all of it. */
export function FilterLine() {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { query, findings } = usePane();
  if (!isFiltered(query)) return null;
  const { shown, total } = findings;
  return (
    <Words size={200} className={styles.root}>
      {text(FILTERS.shown, { shown, total })}
      {" · "}
      <Link className={styles.link} onClick={() => void session.query(unfiltered(query))}>
        {text(FILTERS.clear)}
      </Link>
    </Words>
  );
}
