import {
  Button,
  Checkbox,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import type { SheetChoice } from "../../actions/request";
import { useText } from "../frame/session-context";
import type { SheetView } from "../view/view";
import { isAgencySheet, isChosen, withAgency } from "./sheet-plan";
import { CHOICE_TEXTS } from "./texts";

const useStyles = makeStyles({
  trigger: {
    flexShrink: 0,
    minWidth: 0,
    paddingInline: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  surface: { maxWidth: "264px", padding: tokens.spacingHorizontalS },
  list: { display: "flex", flexDirection: "column", maxHeight: "min(320px, 50vh)", overflowY: "auto" },
});

/** "Chọn…": which agencies get a sheet. */
export function AgencyChooser({
  sheets,
  choice,
  onChoice,
}: {
  readonly sheets: readonly SheetView[];
  readonly choice: SheetChoice;
  readonly onChoice: (choice: SheetChoice) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const agencies = sheets.filter(isAgencySheet);
  const count = agencies.filter((sheet) => isChosen(sheet, choice)).length;
  return (
    <Popover trapFocus positioning={{ position: "below", align: "end" }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={styles.trigger} aria-label={text(CHOICE_TEXTS.pickName)}>
          {text(CHOICE_TEXTS.pick)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={text(CHOICE_TEXTS.pickName)}>
        <Checkbox
          label={text(CHOICE_TEXTS.all)}
          checked={count === agencies.length ? true : count === 0 ? false : "mixed"}
          onChange={() => onChoice({ ...choice, agencies: count === agencies.length ? [] : null })}
        />
        <div className={styles.list}>
          {agencies.map((sheet) => (
            <Checkbox
              key={sheet.id}
              label={sheet.name}
              checked={isChosen(sheet, choice)}
              onChange={(_, { checked }) => onChoice(withAgency(choice, sheets, sheet.id, checked === true))}
            />
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
