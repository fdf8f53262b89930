import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetChoice } from "../../actions/request";
import { shownDate } from "../frame/dates";
import { Screen } from "../frame/screen";
import { useLocale, usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import type { Overview } from "../view/view";
import { PlanLines } from "./plan-lines";
import { SheetChoices } from "./sheet-choices";
import { sheetPlan } from "./sheet-plan";
import { CHOICE_TEXTS, PLAN_TEXTS } from "./texts";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":not(:first-child)": { marginTop: tokens.spacingVerticalM },
  },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Which sheets are wanted, what that will change, and the button that builds them. */
export function ChooseSheets({
  overview,
  choice,
  onChoice,
}: {
  readonly overview: Overview;
  readonly choice: SheetChoice;
  readonly onChoice: (choice: SheetChoice) => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const ask = useAsk();
  const text = useText();
  const locale = useLocale();
  const { writing } = usePane();
  const plan = sheetPlan(overview.sheets, choice);
  const count = plan.fresh.length + plan.refreshed.length;
  const asOf = shownDate(overview.asOf, locale);
  return (
    <Screen
      className={styles.screen}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={count === 0 || writing !== null}
            onClick={() => ask(() => session.build(choice))}
          >
            {count === 1 ? text(PLAN_TEXTS.buildOne) : text(PLAN_TEXTS.build, { count })}
          </Button>
          <span className={styles.aside}>
            {count === 0 ? text(PLAN_TEXTS.nothing) : text(PLAN_TEXTS.asOf, { date: asOf })}
          </span>
        </>
      }
    >
      <h2 className={styles.heading}>{text(CHOICE_TEXTS.choose)}</h2>
      <SheetChoices overview={overview} choice={choice} onChoice={onChoice} />
      <h2 className={styles.heading}>{text(PLAN_TEXTS.heading)}</h2>
      <PlanLines plan={plan} appendix={overview.appendix.sheet} />
    </Screen>
  );
}
