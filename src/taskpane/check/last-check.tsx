import { Button, Link, makeStyles, Spinner, Text as Words, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import { shownDate } from "../frame/dates";
import { useLocale, usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import { useLasting } from "../frame/use-lasting";
import { useNow } from "../frame/use-now";
import { ageValues, checkAge } from "./check-age";
import { LAST_CHECK } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", minHeight: "32px", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3 },
  link: { display: "inline-block", minHeight: "24px", fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
  again: { marginRight: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

/** When it was checked, what is new since the check before, and the way to check again. */
export function LastCheck({ fresh }: { readonly fresh: number | null }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const locale = useLocale();
  const ask = useAsk();
  const now = useNow();
  const { checking, checkedAt, query } = usePane();
  const busy = useLasting(checking);
  const age = checkedAt === null ? null : checkAge(checkedAt, Math.max(now, checkedAt));

  return (
    <div className={styles.root}>
      {busy && <Spinner size="extra-tiny" aria-hidden />}
      <Words size={200} className={styles.words}>
        {busy && text(LAST_CHECK.checking)}
        {!busy &&
          age !== null &&
          text(
            age.sentence,
            ageValues(age, (date) => shownDate(date, locale)),
          )}
        {!busy && fresh !== null && fresh > 0 && (
          <>
            {" · "}
            <Link
              className={styles.link}
              aria-pressed={query.fresh}
              onClick={() => void session.query({ ...query, fresh: !query.fresh })}
            >
              {text(LAST_CHECK.fresh, { count: fresh })}
            </Link>
          </>
        )}
      </Words>
      <Tooltip content={text(LAST_CHECK.again)} relationship="label">
        <Button
          appearance="transparent"
          size="small"
          className={styles.again}
          icon={<ArrowClockwise16Regular />}
          disabledFocusable={checking}
          onClick={() => ask(() => session.check())}
        />
      </Tooltip>
    </div>
  );
}
