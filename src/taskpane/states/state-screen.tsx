import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Screen } from "../frame/screen";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  heading: { margin: 0, overflowWrap: "anywhere" },
});

/** Instead of a list: what was found, what that means, and the way out. */
export function StateScreen({
  title,
  body,
  children,
}: {
  readonly title: string;
  readonly body: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Screen className={styles.root}>
      <div className={styles.words}>
        <Words as="h2" size={400} weight="semibold" className={styles.heading}>
          {title}
        </Words>
        <Words>{body}</Words>
      </div>
      {children}
    </Screen>
  );
}
