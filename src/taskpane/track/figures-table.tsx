import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import { StandingSign } from "../signs/standing-sign";
import type { Figures, TrackingQuery } from "../view/view";
import { CELL_TEXTS, FIGURE_TEXTS } from "./texts";

type Cell = NonNullable<TrackingQuery["only"]>;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase300 },
  head: {
    height: "40px",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "end",
    verticalAlign: "middle",
    paddingInline: tokens.spacingHorizontalXS,
  },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    height: "44px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: { width: "66px", padding: 0 },
  button: {
    width: "66px",
    minWidth: "66px",
    justifyContent: "space-between",
    paddingInline: tokens.spacingHorizontalXS,
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  sum: {
    minWidth: "32px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    paddingInline: tokens.spacingHorizontalXS,
  },
  zero: { color: tokens.colorNeutralForeground3 },
});

/** The official 2×2 with its sums. The four inner cells are buttons: pressed, they filter the list below. */
export function FiguresTable({
  figures,
  only,
  onOnly,
}: {
  readonly figures: Figures;
  readonly only: TrackingQuery["only"];
  readonly onOnly: (only: TrackingQuery["only"]) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const cell = (kind: Cell, count: number) => (
    <td className={styles.cell}>
      <ToggleButton
        appearance="subtle"
        checked={only === kind}
        className={styles.button}
        icon={<StandingSign kind={kind} muted={count === 0} />}
        aria-label={text(CELL_TEXTS[kind], { count })}
        onClick={() => onOnly(only === kind ? null : kind)}
      >
        <span className={mergeClasses(styles.number, count === 0 && styles.zero)}>{count}</span>
      </ToggleButton>
    </td>
  );
  const sum = (count: number) => <td className={mergeClasses(styles.number, styles.sum)}>{count}</td>;
  return (
    <table className={styles.table} aria-label={text(FIGURE_TEXTS.table)}>
      <thead>
        <tr>
          <td />
          {[FIGURE_TEXTS.inTime, FIGURE_TEXTS.late, FIGURE_TEXTS.sum].map((heading) => (
            <th key={heading.vi} scope="col" className={styles.head}>
              {text(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className={styles.row}>
          <th scope="row" className={styles.name}>
            {text(FIGURE_TEXTS.done)}
          </th>
          {cell("done-in-time", figures.doneInTime)}
          {cell("done-late", figures.doneLate)}
          {sum(figures.done)}
        </tr>
        <tr className={styles.row}>
          <th scope="row" className={styles.name}>
            {text(FIGURE_TEXTS.open)}
          </th>
          {cell("in-time", figures.inTime)}
          {cell("overdue", figures.overdue)}
          {sum(figures.open)}
        </tr>
      </tbody>
    </table>
  );
}
