import { makeStyles, Tab, TabList, tokens, Tooltip } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { TABS, type Tab as TabName } from "../session/pane-state";
import { usePane, useSession, useText } from "./session-context";
import { HEADER, TAB_NAMES } from "./texts";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    height: "33px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  gear: { marginLeft: "auto" },
});

/** Kiểm tra, Theo dõi, Báo cáo, and the gear. Arrows move, Enter or Space opens: to load a tab is work. */
export function Tabs() {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { tab } = usePane();
  return (
    <TabList
      size="small"
      className={styles.root}
      selectedValue={tab}
      onTabSelect={(_, data) => {
        const chosen = TABS.find((name) => name === data.value);
        if (chosen !== undefined) session.open(chosen);
      }}
      aria-label={text(HEADER.tabs)}
    >
      {TABS.map((name) =>
        name === "settings" ? (
          <Tooltip key={name} content={text(TAB_NAMES[name])} relationship="label">
            <Tab {...tabIds(name)} value={name} icon={<Settings20Regular />} className={styles.gear} />
          </Tooltip>
        ) : (
          <Tab key={name} {...tabIds(name)} value={name}>
            {text(TAB_NAMES[name])}
          </Tab>
        ),
      )}
    </TabList>
  );
}

/** What ties a tab to its panel. */
export function tabIds(tab: TabName) {
  return { id: `tab-${tab}`, "aria-controls": PANEL_ID };
}

export const PANEL_ID = "tab-panel";
