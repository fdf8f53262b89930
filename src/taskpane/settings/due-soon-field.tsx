import { Label, makeStyles, SpinButton, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { MOST_DUE_SOON_DAYS } from "../../domain/sheets/settings-inputs";
import { useText } from "../frame/session-context";
import { SETTINGS_TEXTS } from "./texts";

const LEAST = 0;
const MOST = MOST_DUE_SOON_DAYS;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  label: { flexGrow: 1, minWidth: 0 },
  spin: { boxSizing: "border-box", width: "80px", minWidth: 0 },
  input: { boxSizing: "border-box", minWidth: 0, width: "100%" },
  refused: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** So many days before its deadline a task is due soon. What is no such number changes nothing and is said. */
export function DueSoonField({ days, onDays }: { readonly days: number; readonly onDays: (days: number) => void }) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const change = (value: number | null | undefined, typed: string | undefined): void => {
    const wanted = value ?? (typed === undefined || !/^\d+$/u.test(typed.trim()) ? null : Number(typed));
    const fits = wanted !== null && Number.isInteger(wanted) && wanted >= LEAST && wanted <= MOST;
    setRefused(!fits);
    if (fits) onDays(wanted);
  };
  return (
    <div>
      <div className={styles.line}>
        <Label htmlFor={id} className={styles.label}>
          {text(SETTINGS_TEXTS.dueSoon)}
        </Label>
        <SpinButton
          id={id}
          root={{ className: styles.spin }}
          input={{ className: styles.input }}
          value={days}
          min={LEAST}
          max={MOST}
          stepPage={5}
          aria-invalid={refused}
          {...(refused ? { "aria-describedby": `${id}-refused` } : {})}
          onChange={(_, { value, displayValue }) => change(value, displayValue)}
        />
      </div>
      {refused && (
        <p id={`${id}-refused`} className={styles.refused}>
          {text(SETTINGS_TEXTS.dueSoonRange, { least: LEAST, most: MOST })}
        </p>
      )}
    </div>
  );
}
