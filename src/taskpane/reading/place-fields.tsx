import { Dropdown, Field, makeStyles, Option, SpinButton, tokens } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import { READING_TEXTS } from "./texts";

/** Nobody begins an appendix further down. */
const LAST_HEADER_ROW = 1000;

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 92px",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { minWidth: 0 },
  control: { boxSizing: "border-box", minWidth: 0, width: "100%" },
});

/** Which sheet, and in which row the header begins. */
export function PlaceFields({
  sheets,
  sheet,
  headerRow,
  onSheet,
  onHeaderRow,
}: {
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** `null`: no header was found. */
  readonly headerRow: number | null;
  readonly onSheet: (sheet: string) => void;
  readonly onHeaderRow: (row: number) => void;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.fields}>
      <Field label={text(READING_TEXTS.sheet)} className={styles.field}>
        <Dropdown
          className={styles.control}
          value={sheet}
          selectedOptions={[sheet]}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined && optionValue !== sheet) onSheet(optionValue);
          }}
        >
          {(sheets.includes(sheet) ? sheets : [sheet, ...sheets]).map((name) => (
            <Option key={name} value={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={text(READING_TEXTS.headerRow)} className={styles.field}>
        <SpinButton
          root={{ className: styles.control }}
          input={{ className: styles.control }}
          value={headerRow}
          min={1}
          max={LAST_HEADER_ROW}
          onChange={(_, { value, displayValue }) => {
            const row = value ?? Number(displayValue);
            if (Number.isInteger(row) && row >= 1 && row <= LAST_HEADER_ROW) onHeaderRow(row);
          }}
        />
      </Field>
    </div>
  );
}
