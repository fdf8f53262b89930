import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Screen } from "../frame/screen";
import { usePane, useText } from "../frame/session-context";
import type { Overview } from "../view/view";
import { AgencyFilter } from "./agency-filter";
import { Clean } from "./clean";
import { FilterLine } from "./filter-line";
import { FixAll } from "./fix-all";
import { FindingGroups } from "./finding-groups";
import { LastCheck } from "./last-check";
import { MarkMenu } from "./mark-menu";
import { SearchField } from "./search-field";
import { SetAsideList } from "./set-aside-list";
import { Tally } from "./tally";
import { FILTERS } from "./texts";
import { useNextFocus } from "./use-next-focus";

const useStyles = makeStyles({
  filters: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  nothing: { display: "block", padding: `${tokens.spacingVerticalL} 0`, color: tokens.colorNeutralForeground3 },
});

/** Kiểm tra: the tally, the filters, the findings rule by rule, and what was set aside. */
export function CheckScreen({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const text = useText();
  const { findings } = usePane();
  const { onLeaving, onAll } = useNextFocus(findings);
  const { counts, fresh, agencies, setAside } = overview;
  const clean = counts.error + counts.warning + counts.info === 0;
  // Where all of them are new, to say it of each tells nothing.
  const sayFresh = fresh !== null && fresh < findings.total;

  return (
    <Screen>
      <Tally counts={counts} />
      <LastCheck fresh={fresh} />
      {clean ? (
        <Clean overview={overview} />
      ) : (
        <>
          <div className={styles.filters}>
            <SearchField />
            <AgencyFilter agencies={agencies} />
            <MarkMenu />
          </div>
          <FilterLine />
          <FixAll overview={overview} onAll={onAll} />
          {findings.groups.length === 0 && <Words className={styles.nothing}>{text(FILTERS.nothing)}</Words>}
          <FindingGroups groups={findings.groups} sayFresh={sayFresh} onLeaving={onLeaving} />
        </>
      )}
      <SetAsideList setAside={setAside} />
    </Screen>
  );
}
