import { Dropdown, Field as FormField, makeStyles, Option, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../domain/address";
import { FIELDS, type Field } from "../../domain/appendix/appendix";
import { FIELD_LABELS } from "../view/field-labels";
import { useText } from "../frame/session-context";
import type { ColumnView } from "../view/view";
import { READING_TEXTS } from "./texts";

const UNUSED = "unused";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 140px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "44px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  heading: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  dropdown: { minWidth: 0, width: "100%" },
});

/** One column of the sheet: its letter, its heading as written, and which field it is said to be. */
export function ColumnLine({
  column: { column, heading },
  field,
  repeated,
  onField,
}: {
  readonly column: ColumnView;
  readonly field: Field | null;
  /** Another column is said to be the same field. */
  readonly repeated: boolean;
  readonly onField: (field: Field | null) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const letter = columnLetters(column);
  const shown = heading === "" ? text(READING_TEXTS.blank) : heading;
  return (
    <li className={styles.line}>
      <span className={styles.letter}>{letter}</span>
      <span className={styles.heading} title={shown}>
        {shown}
      </span>
      <FormField validationState={repeated ? "error" : "none"}>
        <Dropdown
          size="small"
          className={styles.dropdown}
          aria-label={text(READING_TEXTS.column, { column: letter, heading: shown })}
          value={text(field === null ? READING_TEXTS.unused : FIELD_LABELS[field])}
          selectedOptions={[field ?? UNUSED]}
          onOptionSelect={(_, { optionValue }) => onField(FIELDS.find((each) => each === optionValue) ?? null)}
        >
          {FIELDS.map((each) => (
            <Option key={each} value={each}>
              {text(FIELD_LABELS[each])}
            </Option>
          ))}
          <Option value={UNUSED}>{text(READING_TEXTS.unused)}</Option>
        </Dropdown>
      </FormField>
    </li>
  );
}
