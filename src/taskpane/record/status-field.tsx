import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { useLocale, useText } from "../frame/session-context";
import { statusChoices } from "./status-choices";
import { RECORD_TEXTS } from "./texts";

const useStyles = makeStyles({ field: { minWidth: 0 }, dropdown: { minWidth: 0, width: "100%" } });

/** The status of a task; where one is written it can be emptied again. */
export function StatusField({
  written,
  status,
  onStatus,
}: {
  /** What the sheet says now. */
  readonly written: string;
  /** `null`: nothing was chosen yet; "": the cell is to be empty. */
  readonly status: string | null;
  readonly onStatus: (status: string) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const blank = text(RECORD_TEXTS.blank);
  const choices = statusChoices(written, locale);
  return (
    <Field className={styles.field} label={text(RECORD_TEXTS.status)}>
      <Dropdown
        className={styles.dropdown}
        placeholder={text(RECORD_TEXTS.choose)}
        value={status === null ? "" : status === "" ? blank : status}
        selectedOptions={status === null ? [] : [status]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onStatus(optionValue);
        }}
      >
        {choices.map((word) => (
          <Option key={word} value={word}>
            {word}
          </Option>
        ))}
        {written === "" ? null : <Option value="">{blank}</Option>}
      </Dropdown>
    </Field>
  );
}
