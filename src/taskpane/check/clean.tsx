import { Button, makeStyles, Text as Words, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons";
import { shownDate } from "../frame/dates";
import { useLocale, useSession, useText } from "../frame/session-context";
import type { Overview } from "../view/view";
import { CLEAN_HEADING } from "./element-ids";
import { CLEAN } from "./texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
  ring: { color: tokens.colorStatusSuccessForeground1 },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
});

/** Nothing was found: what was looked at, against what, until when, and one way on. */
export function Clean({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const locale = useLocale();
  const { appendix, rules, asOf } = overview;
  return (
    <div className={styles.root}>
      <CheckmarkCircle48Regular aria-hidden className={styles.ring} />
      <h2 id={CLEAN_HEADING} tabIndex={-1} className={styles.heading}>
        {text(CLEAN.heading)}
      </h2>
      <Words align="center">{text(CLEAN.line, { tasks: appendix.tasks, rules, date: shownDate(asOf, locale) })}</Words>
      <Button appearance="primary" onClick={() => session.open("report")}>
        {text(CLEAN.report)}
      </Button>
    </div>
  );
}
