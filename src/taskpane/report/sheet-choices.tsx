import { makeStyles } from "@fluentui/react-components";
import type { SheetChoice } from "../../actions/request";
import { useText } from "../frame/session-context";
import type { Overview } from "../view/view";
import { AgencyChooser } from "./agency-chooser";
import { ChoiceLine } from "./choice-line";
import { isAgencySheet, isChosen } from "./sheet-plan";
import { CHOICE_TEXTS } from "./texts";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column" } });

/** What can be built of this appendix; a sheet that cannot be built here is not offered. */
export function SheetChoices({
  overview,
  choice,
  onChoice,
}: {
  readonly overview: Overview;
  readonly choice: SheetChoice;
  readonly onChoice: (choice: SheetChoice) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { sheets, figures, appendix } = overview;
  const has = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
  const overdue = sheets.find(({ id }) => id === "overdue");
  const agencies = sheets.filter(isAgencySheet);
  const chosen = agencies.filter((sheet) => isChosen(sheet, choice)).length;
  const agencyWords = [
    chosen === 0 || chosen === agencies.length
      ? text(CHOICE_TEXTS.agenciesMore, { count: agencies.length })
      : text(CHOICE_TEXTS.someAgencies, { count: chosen, all: agencies.length }),
    ...(figures.unassigned === 0 ? [] : [text(CHOICE_TEXTS.unassigned, { tasks: figures.unassigned })]),
  ];
  return (
    <div className={styles.list}>
      {has("tally") && (
        <ChoiceLine
          name={text(CHOICE_TEXTS.tally)}
          more={text(CHOICE_TEXTS.tallyMore, { tasks: appendix.tasks, assignments: figures.assignments })}
          checked={choice.tally}
          onChecked={(tally) => onChoice({ ...choice, tally })}
        />
      )}
      {overdue !== undefined && (
        <ChoiceLine
          name={text(CHOICE_TEXTS.overdue)}
          more={text(CHOICE_TEXTS.overdueMore, { tasks: overdue.tasks })}
          checked={choice.overdue}
          onChecked={(wanted) => onChoice({ ...choice, overdue: wanted })}
        />
      )}
      {agencies.length > 0 && (
        <ChoiceLine
          name={text(CHOICE_TEXTS.agencies)}
          more={agencyWords.join(", ")}
          checked={chosen > 0}
          onChecked={(wanted) => onChoice({ ...choice, agencies: wanted ? null : [] })}
          aside={<AgencyChooser sheets={sheets} choice={choice} onChoice={onChoice} />}
        />
      )}
      {has("brief") && (
        <ChoiceLine
          name={text(CHOICE_TEXTS.brief)}
          more={text(CHOICE_TEXTS.briefMore)}
          checked={choice.brief}
          onChecked={(brief) => onChoice({ ...choice, brief })}
        />
      )}
    </div>
  );
}
