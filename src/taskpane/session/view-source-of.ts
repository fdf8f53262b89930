import { isFresh } from "../../actions/change-memory";
import type { Checked } from "../../actions/checked";
import { evidenceReader } from "../../actions/evidence-of";
import type { Memory } from "../../actions/memory";
import { knownFindings, splitSetAside, type KnownFinding } from "../../actions/set-aside";
import { fixFinder } from "../../domain/fixes/fix-of";
import type { Fix } from "../../domain/fixes/fix";
import type { Finding } from "../../domain/rules/rule";
import { taskAt } from "../../domain/rules/task-at";
import type { Locale } from "../../i18n/text";
import type { Found, ViewSource } from "../view/view-source";

/** What the views are made of, for one workbook as it was checked. */
export function viewSourceOf(checked: Checked, memory: Memory, locale: Locale): ViewSource {
  const { findings, recorded, appendix, grid } = checked;
  const known = knownFindings(findings);
  const { open, setAside } = splitSetAside(known, memory, evidenceReader(appendix, grid));
  const tasks = new Map(recorded.tasks.map((task) => [task.key, task]));
  const ofRow = taskAt(recorded);
  const foundOf = ({ id, finding }: KnownFinding): Found => ({
    id,
    finding,
    task: (finding.task === null ? ofRow.get(finding.row) : tasks.get(finding.task)) ?? null,
    fresh: isFresh(id, memory),
  });
  return {
    checked,
    memory,
    locale,
    open: open.map(foundOf),
    setAside: setAside.map((one) => ({ found: foundOf(one), reason: one.reason })),
    ids: known.map(({ id }) => id),
    tasks,
    fixOf: remembered(fixFinder(appendix, grid)),
  };
}

/** Works a fix out once, when it is first asked for. */
function remembered(work: (finding: Finding) => Fix | null): (finding: Finding) => Fix | null {
  const known = new Map<Finding, Fix | null>();
  return (finding) => {
    const seen = known.get(finding);
    if (seen !== undefined) return seen;
    const fix = work(finding);
    known.set(finding, fix);
    return fix;
  };
}
