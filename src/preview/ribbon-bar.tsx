import { Button, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../i18n/say";
import type { Locale } from "../i18n/text";
import type { Ribbon, RibbonButton, RibbonGroup } from "./ribbon-of";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    overflowX: "auto",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex" },
  button: {
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: "56px",
    maxWidth: "84px",
    height: "100%",
    padding: tokens.spacingHorizontalXS,
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
  icon: { width: "32px", height: "32px" },
  label: {
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
});

export interface RibbonBarProps {
  readonly ribbon: Ribbon;
  readonly locale: Locale;
  /** Excel lets no button of an add-in run while one does. */
  readonly isBusy: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's own tab, as the manifest describes it to Excel. */
export function RibbonBar({ ribbon, locale, isBusy, onPress }: RibbonBarProps) {
  const styles = useStyles();
  return (
    <div role="toolbar" aria-label={`${say(TEXTS.ribbon, locale)}: ${say(ribbon.tab, locale)}`} className={styles.bar}>
      {ribbon.groups.map((group) => (
        <Group key={group.id} group={group} locale={locale} isBusy={isBusy} onPress={onPress} />
      ))}
    </div>
  );
}

interface GroupProps extends Omit<RibbonBarProps, "ribbon"> {
  readonly group: RibbonGroup;
}

function Group({ group, locale, isBusy, onPress }: GroupProps) {
  const styles = useStyles();
  const label = say(group.label, locale);
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <div className={styles.buttons}>
        {group.buttons.map((button) => (
          <Tooltip key={button.id} content={say(button.tip, locale)} relationship="description">
            <Button
              appearance="subtle"
              className={styles.button}
              disabledFocusable={isBusy && button.action.kind === "function"}
              onClick={() => onPress(button)}
            >
              <img src={button.icons[80] ?? button.icons[32]} alt="" className={styles.icon} />
              {say(button.label, locale)}
            </Button>
          </Tooltip>
        ))}
      </div>
      <div aria-hidden className={styles.label}>
        {label}
      </div>
    </div>
  );
}
