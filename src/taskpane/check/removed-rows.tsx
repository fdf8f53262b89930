import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import type { RemovedLine } from "../view/view";
import { FINDING } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  content: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground3,
  },
});

/** Rows that go with a fix, each with what it holds, struck out. */
export function RemovedRows({ rows }: { readonly rows: readonly RemovedLine[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.list} aria-label={text(FINDING.removedName)}>
      {rows.map(({ row, text: content }) => (
        <li key={row} className={styles.row}>
          <span aria-hidden>✕</span>
          <div>
            <Words size={200} weight="semibold" block>
              {text(FINDING.removed, { row })}
            </Words>
            <del className={styles.content} title={content}>
              {content}
            </del>
          </div>
        </li>
      ))}
    </ul>
  );
}
