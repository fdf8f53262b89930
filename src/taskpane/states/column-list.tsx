import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../domain/address";
import { FIELD_LABELS } from "../view/field-labels";
import { useText } from "../frame/session-context";
import { VisuallyHidden } from "../frame/visually-hidden";
import { Sign } from "../signs/sign";
import type { ColumnView } from "../view/view";
import { FIRST } from "./texts";

const LINE = `${tokens.strokeWidthThin} solid`;
const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    borderTop: `${LINE} ${tokens.colorNeutralStroke2}`,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) max-content",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "30px",
    borderBottom: `${LINE} ${tokens.colorNeutralStroke3}`,
  },
  heading: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  field: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Each column: its letter, its heading as written, and the field that it was taken for. */
export function ColumnList({ columns }: { readonly columns: readonly ColumnView[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.list}>
      {columns.map(({ column, heading, field, empty }) => {
        const letter = columnLetters(column);
        return (
          <li key={column} className={styles.item}>
            <Words weight="semibold">
              <VisuallyHidden>{text(FIRST.columnName, { letter })}</VisuallyHidden>
              <span aria-hidden>{letter}</span>
            </Words>
            {field === null && empty ? (
              <Words className={styles.quiet}>{text(FIRST.emptyColumn)}</Words>
            ) : (
              <Words className={styles.heading}>{heading === "" ? text(FIRST.noHeading) : heading}</Words>
            )}
            <Words size={200} className={styles.quiet}>
              {field !== null && (
                <span className={styles.field}>
                  {text(FIELD_LABELS[field])}
                  <Sign shape="check" tone="done" />
                </span>
              )}
              {field === null && !empty && text(FIRST.unusedColumn)}
            </Words>
          </li>
        );
      })}
    </ul>
  );
}
