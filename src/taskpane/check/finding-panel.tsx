import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import type { FindingGroup, FindingView } from "../view/view";
import { FindingRow } from "./finding-row";
import { FINDING } from "./texts";

/** So many more are listed with one click. */
const MORE = 100;
const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** The findings of an open group, then what can be done with all of them. */
export function FindingPanel({
  group,
  sayFresh,
  onLeaving,
}: {
  readonly group: FindingGroup;
  readonly sayFresh: boolean;
  readonly onLeaving: (group: FindingGroup, leaving: readonly string[]) => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const ask = useAsk();
  const { query } = usePane();
  const { rule, findings, count } = group;
  const fixable = findings.filter(({ fix }) => fix !== null);
  const hidden = count - findings.length;
  const { words, count: fixed } = fixAllWords(group, fixable);

  const fixAll = () => {
    const ids = fixable.map(({ id }) => id);
    onLeaving(group, ids);
    ask(() => session.propose({ kind: "fix", findings: ids }));
  };
  const more = () => {
    const limits = { ...query.limits, [rule]: findings.length + MORE };
    void session.query({ ...query, limits });
  };

  return (
    <>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            group={group}
            fresh={sayFresh && finding.fresh}
            onLeaving={onLeaving}
          />
        ))}
      </ul>
      {(fixable.length > 1 || hidden > 0) && (
        <div className={styles.buttons}>
          {fixable.length > 1 && <Button onClick={fixAll}>{text(words, { count: fixed })}</Button>}
          {hidden > 0 && (
            <Button appearance="subtle" onClick={more}>
              {text(FINDING.more, { count: Math.min(hidden, MORE) })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** What the button does, counted: cells or rows where all are listed, else the findings that are. */
function fixAllWords({ fixable: all }: FindingGroup, fixable: readonly FindingView[]) {
  if (fixable.length < all) return { words: FINDING.fixListed, count: fixable.length };
  const cells = new Set(fixable.flatMap(({ fix }) => (fix ?? []).map(({ address }) => address)));
  const removed = fixable.flatMap((finding) => (finding.removed ?? []).map(({ row }) => String(row)));
  const rows = new Set([...[...cells].map((address) => address.replace(/\D/gu, "")), ...removed]);
  if (removed.length === 0 && (rows.size === 1 || fixable.every(({ fix }) => fix?.length === 1))) {
    return { words: FINDING.fixAllCells, count: cells.size };
  }
  return { words: FINDING.fixAllRows, count: rows.size };
}
