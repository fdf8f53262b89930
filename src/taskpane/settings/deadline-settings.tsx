import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import type { Settings } from "../../domain/settings";
import { DueSoonField } from "./due-soon-field";
import { SETTINGS_TEXTS } from "./texts";
import { useSavedSettings } from "./use-saved-settings";

// Fluent's radios and switches have a margin of their own; they stand flush with the heading above.
const useStyles = makeStyles({ flush: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** How deadlines are understood. Every change is saved as it is made. */
export function DeadlineSettings({ saved }: { readonly saved: Settings }) {
  const styles = useStyles();
  const text = useText();
  const { settings, change } = useSavedSettings(saved);
  return (
    <>
      <DueSoonField days={settings.dueSoonDays} onDays={(dueSoonDays) => change({ dueSoonDays }, false)} />
      <Field label={text(SETTINGS_TEXTS.before)}>
        <RadioGroup
          className={styles.flush}
          layout="horizontal"
          value={settings.beforeIncludesDay ? "included" : "excluded"}
          onChange={(_, { value }) => change({ beforeIncludesDay: value === "included" }, true)}
        >
          <Radio value="included" label={text(SETTINGS_TEXTS.beforeIncluded)} />
          <Radio value="excluded" label={text(SETTINGS_TEXTS.beforeExcluded)} />
        </RadioGroup>
      </Field>
      <Switch
        className={styles.flush}
        label={text(SETTINGS_TEXTS.roll)}
        checked={settings.rollToWorkingDay}
        onChange={(_, { checked }) => change({ rollToWorkingDay: checked }, true)}
      />
    </>
  );
}
