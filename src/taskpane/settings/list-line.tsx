import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { List } from "../../actions/request";
import { usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import { SeveritySign } from "../signs/severity-sign";
import type { ListView } from "../view/view";
import { LIST_TEXTS, SETTINGS_TEXTS } from "./texts";

/** More problems than these are better looked at on the sheet. */
const SHOWN_PROBLEMS = 5;

const useStyles = makeStyles({
  root: {
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
  more: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { flexShrink: 0 },
  problems: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** A list that officials own: how long it is, where it stands, and what on its sheet was not understood. */
export function ListLine({ list, view }: { readonly list: List; readonly view: ListView }) {
  const styles = useStyles();
  const session = useSession();
  const ask = useAsk();
  const text = useText();
  const { writing } = usePane();
  const { sheet, entries, usualOf, problems } = view;
  const count = text(LIST_TEXTS[list].entries, { count: entries });
  const builtIn =
    usualOf === undefined
      ? text(SETTINGS_TEXTS.builtIn, { entries: count })
      : text(SETTINGS_TEXTS.usual, { entries: count, issuer: usualOf });
  const name = text(LIST_TEXTS[list].name);
  const action = text(sheet === null ? SETTINGS_TEXTS.createSheet : SETTINGS_TEXTS.openSheet);
  const rest = problems.length - SHOWN_PROBLEMS;
  const open = (): void => {
    ask(() => (sheet === null ? session.propose({ kind: "list", list }) : session.show({ sheet, address: "A1" })));
  };
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <div className={styles.words}>
          <div>{name}</div>
          <div className={styles.more}>{sheet === null ? builtIn : count}</div>
        </div>
        <Link
          className={styles.link}
          aria-label={`${action}: ${name}`}
          disabledFocusable={sheet === null && writing !== null}
          onClick={open}
        >
          {action}
        </Link>
      </div>
      {problems.length > 0 && (
        <div className={styles.problems}>
          <SeveritySign severity="warning" /> {text(SETTINGS_TEXTS.notUnderstood)}
          <ul className={styles.list}>
            {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {rest > 0 && <li>{text(SETTINGS_TEXTS.moreProblems, { count: rest })}</li>}
          </ul>
        </div>
      )}
    </div>
  );
}
