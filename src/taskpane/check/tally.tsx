import { makeStyles, mergeClasses, Text as Words, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/rules/rule";
import { usePane, useSession, useText } from "../frame/session-context";
import { SeveritySign } from "../signs/severity-sign";
import type { Counts } from "../view/view";
import { FILTERS, SEVERITIES, SEVERITY_NAMES } from "./texts";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  tile: {
    flexDirection: "column",
    alignItems: "flex-start",
    justifyContent: "center",
    minWidth: 0,
    height: "52px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  number: { fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3 },
  word: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis" },
});

/** How many there are of each severity; each is a filter. */
export function Tally({ counts }: { readonly counts: Counts }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { query } = usePane();
  const toggle = (severity: Severity) => {
    const severities = query.severities.includes(severity)
      ? query.severities.filter((one) => one !== severity)
      : [...query.severities, severity];
    void session.query({ ...query, severities });
  };
  return (
    <div role="group" aria-label={text(FILTERS.tally)} className={styles.root}>
      {SEVERITIES.map((severity) => {
        const none = counts[severity] === 0;
        return (
          <ToggleButton
            key={severity}
            appearance="outline"
            className={styles.tile}
            checked={query.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <span className={styles.figure}>
              <SeveritySign severity={severity} size={16} muted={none} />
              <Words size={500} weight="semibold" className={mergeClasses(styles.number, none && styles.none)}>
                {counts[severity]}
              </Words>
            </span>
            <Words size={200} wrap={false} className={styles.word}>
              {text(SEVERITY_NAMES[severity])}
            </Words>
          </ToggleButton>
        );
      })}
    </div>
  );
}
