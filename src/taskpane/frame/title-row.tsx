import { Link, makeStyles, Text as Words, tokens, Tooltip } from "@fluentui/react-components";
import type { PaneState } from "../session/pane-state";
import { usePane, useSession, useText } from "./session-context";
import { HEADER, TITLE } from "./texts";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "40px",
    // Office lays its own button over the last 40 px.
    padding: `0 40px 0 ${tokens.spacingHorizontalL}`,
  },
  sheet: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", margin: 0 },
  area: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  change: { flexShrink: 0, minHeight: "24px" },
});

/** Which appendix was read: sheet, area, and the way to choose another. */
export function TitleRow() {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { outcome } = usePane();
  const sheet = sheetOf(outcome);
  const area = outcome?.kind === "ready" ? outcome.overview.appendix.area : null;
  const canChange = outcome !== null && outcome.kind !== "too-old";
  const heading = (
    <Words as="h1" size={400} weight="semibold" wrap={false} className={styles.sheet}>
      {sheet ?? text(TITLE)}
    </Words>
  );

  return (
    <div className={styles.root}>
      {sheet === null ? (
        heading
      ) : (
        <Tooltip content={sheet} relationship="description">
          {heading}
        </Tooltip>
      )}
      {area !== null && (
        <Words size={200} className={styles.area}>
          {area}
        </Words>
      )}
      {canChange && (
        <Link className={styles.change} aria-label={text(HEADER.changeName)} onClick={() => session.open("reading")}>
          {text(HEADER.change)}
        </Link>
      )}
    </div>
  );
}

function sheetOf(outcome: PaneState["outcome"]): string | null {
  switch (outcome?.kind) {
    case "ready":
      return outcome.overview.appendix.sheet;
    case "no-appendix":
    case "header-changed":
      return outcome.sheet;
    case "empty":
    case "several":
    case "spread":
    case "sheet-gone":
    case "too-old":
    case undefined:
      return null;
  }
}
