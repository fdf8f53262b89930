import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { UserSheet } from "../../actions/plan";
import { useText } from "../frame/session-context";
import { IMPORT } from "./texts";

/** The header and so many rows below it are shown. */
const SHOWN_ROWS = 5;
/** A long text shows its beginning. */
const SHOWN_LETTERS = 120;
const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  frame: { overflowX: "auto", marginTop: tokens.spacingVerticalS, border: LINE },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    verticalAlign: "top",
    textAlign: "start",
    padding: tokens.spacingHorizontalXS,
    borderRight: LINE,
    borderBottom: LINE,
    minWidth: "24px",
    maxWidth: "160px",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  more: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

/** The first rows of a sheet that is about to be added: of an appendix from its header on. */
export function SheetPreview({ sheet }: { readonly sheet: UserSheet }) {
  const styles = useStyles();
  const text = useText();
  const { cells } = sheet.region;
  const first = Number(/^\$(\d+)/u.exec(sheet.print?.titleRows ?? "")?.[1] ?? "1") - 1;
  const rows = cells.slice(first, first + SHOWN_ROWS + 1);
  const hidden = cells.length - first - rows.length;
  return (
    <>
      <div className={styles.frame} role="region" tabIndex={0} aria-label={text(IMPORT.preview, { sheet: sheet.name })}>
        <table className={styles.table}>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} className={mergeClasses(styles.cell, at === 0 && styles.head)}>
                    {shortened(cell?.value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && <p className={styles.more}>{text(IMPORT.more, { rows: hidden })}</p>}
    </>
  );
}

function shortened(value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text.length <= SHOWN_LETTERS ? text : `${text.slice(0, SHOWN_LETTERS).trimEnd()}…`;
}
