import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import type { Overview } from "../view/view";
import { FIX_ALL } from "./element-ids";
import { FINDING } from "./texts";

const useStyles = makeStyles({ root: { padding: `${tokens.spacingVerticalS} 0` } });

/** Every fix of every open finding at once, shown before anything is written; not while a filter hides some of them. */
export function FixAll({
  overview,
  onAll,
}: {
  readonly overview: Overview;
  /** Called as they are proposed: once they are written, the button may be gone. */
  readonly onAll: () => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const ask = useAsk();
  const { findings } = usePane();
  const fixable = findings.groups.reduce((sum, group) => sum + group.fixable, 0);
  if (fixable < 2 || findings.shown < findings.total) return null;
  const propose = () => {
    const setAside = new Set(overview.setAside.map(({ id }) => id));
    const ids = overview.ids.filter((id) => !setAside.has(id));
    onAll();
    ask(() => session.propose({ kind: "fix", findings: ids }));
  };
  return (
    <div className={styles.root}>
      <Button id={FIX_ALL} onClick={propose}>
        {text(FINDING.fixEverything, { count: fixable })}
      </Button>
    </div>
  );
}
