import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, flexShrink: 0 },
  content: {
    boxSizing: "border-box",
    flexGrow: 1,
    width: "100%",
    maxWidth: "640px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  actions: {
    boxSizing: "border-box",
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    minHeight: "57px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What stands in the scrolling part of the pane: content in the usual margins, with one closing action below it if there is one. */
export function Screen({
  children,
  actions,
  className,
}: {
  readonly children: ReactNode;
  /** Stays in view at the bottom while the content scrolls. */
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.content, className)}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
