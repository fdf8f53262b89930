import { Field, Link, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { LOCALES } from "../../i18n/text";
import { Screen } from "../frame/screen";
import { usePane, useSession, useText } from "../frame/session-context";
import { DeadlineSettings } from "./deadline-settings";
import { ListLine } from "./list-line";
import { LANGUAGE_NAMES, SETTINGS_TEXTS } from "./texts";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Fluent's radios have a margin of their own.
  flush: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
  link: { flexShrink: 0 },
  foot: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Cài đặt. There is no button to save: what is changed here holds at once and is kept in the workbook. */
export function SettingsScreen() {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { outcome, locale } = usePane();
  const overview = outcome?.kind === "ready" ? outcome.overview : null;
  return (
    <Screen className={styles.screen}>
      {overview !== null && (
        <>
          <h2 className={styles.heading}>{text(SETTINGS_TEXTS.deadlines)}</h2>
          <DeadlineSettings saved={overview.settings} />
          <ListLine list="holidays" view={overview.lists.holidays} />
          <h2 className={styles.heading}>{text(SETTINGS_TEXTS.agencies)}</h2>
          <ListLine list="directory" view={overview.lists.directory} />
        </>
      )}
      <h2 className={styles.heading}>{text(SETTINGS_TEXTS.bringIn)}</h2>
      <div className={styles.line}>
        <span className={styles.words}>{text(SETTINGS_TEXTS.bringInLine)}</span>
        <Link className={styles.link} onClick={() => session.open("import")}>
          {text(SETTINGS_TEXTS.bringInLink)}
        </Link>
      </div>
      <h2 className={styles.heading}>{text(SETTINGS_TEXTS.display)}</h2>
      <Field label={text(SETTINGS_TEXTS.language)}>
        <RadioGroup
          className={styles.flush}
          layout="horizontal"
          value={locale}
          onChange={(_, { value }) => {
            const chosen = LOCALES.find((each) => each === value);
            if (chosen !== undefined) void session.setLocale(chosen);
          }}
        >
          {LOCALES.map((each) => (
            <Radio key={each} value={each} label={<span lang={each}>{LANGUAGE_NAMES[each]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.foot}>{text(SETTINGS_TEXTS.foot)}</p>
    </Screen>
  );
}
