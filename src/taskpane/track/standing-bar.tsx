import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Figures } from "../view/view";
import { doneWithoutDate } from "./sums";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "2px", height: "12px" },
  segment: {
    minWidth: "2px",
    flexBasis: 0,
    ":first-child": {
      borderTopLeftRadius: tokens.borderRadiusSmall,
      borderBottomLeftRadius: tokens.borderRadiusSmall,
    },
    ":last-child": {
      borderTopRightRadius: tokens.borderRadiusSmall,
      borderBottomRightRadius: tokens.borderRadiusSmall,
    },
    [FORCED]: { border: "1px solid CanvasText", boxSizing: "border-box" },
  },
  doneInTime: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  doneLate: { backgroundColor: tokens.colorStatusWarningBackground3 },
  doneUnknown: { backgroundColor: tokens.colorNeutralForeground3 },
  inTime: { backgroundColor: tokens.colorBrandBackground },
  overdue: { backgroundColor: tokens.colorStatusDangerBackground3 },
});

/** The figures of the 2×2 as lengths. It repeats the table, so it carries no words and readers pass it by. */
export function StandingBar({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const segments = [
    ["doneInTime", figures.doneInTime],
    ["doneLate", figures.doneLate],
    ["doneUnknown", doneWithoutDate(figures)],
    ["inTime", figures.inTime],
    ["overdue", figures.overdue],
  ] as const;
  return (
    <div aria-hidden className={styles.bar} data-testid="standing-bar">
      {segments.map(([name, count]) =>
        count === 0 ? null : (
          <div key={name} className={mergeClasses(styles.segment, styles[name])} style={{ flexGrow: count }} />
        ),
      )}
    </div>
  );
}
