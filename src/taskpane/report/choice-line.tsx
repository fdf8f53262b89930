import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    // Fluent's box has a margin of its own; it stands flush with the heading above.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  box: { flexGrow: 1, minWidth: 0 },
  label: { display: "flex", flexDirection: "column", minWidth: 0 },
  more: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One thing that can be built: its box, its name, and a line about it; `aside` stands beside the label, not within. */
export function ChoiceLine({
  name,
  more,
  checked,
  onChecked,
  aside,
}: {
  readonly name: string;
  readonly more: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly aside?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Checkbox
        className={styles.box}
        checked={checked}
        onChange={(_, data) => onChecked(data.checked === true)}
        label={
          <span className={styles.label}>
            <span>{name}</span>
            <span className={styles.more}>{more}</span>
          </span>
        }
      />
      {aside}
    </div>
  );
}
