import { isFresh } from "../../actions/change-memory";
import type { Checked } from "../../actions/checked";
import { evidenceReader } from "../../actions/evidence-of";
import type { Memory } from "../../actions/memory";
import { knownFindings, splitSetAside, type KnownFinding } from "../../actions/set-aside";
import { menderOf } from "../../domain/fixes/fix-of";
import { isFix, type FixAnswer } from "../../domain/fixes/unfixed";
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
  const mender = menderOf(appendix, grid);
  const answer = remembered((finding) => mender.answer(finding));
  return {
    checked,
    memory,
    locale,
    open: open.map(foundOf),
    setAside: setAside.map((one) => ({ found: foundOf(one), reason: one.reason })),
    ids: known.map(({ id }) => id),
    tasks,
    fixOf: (finding) => {
      const found = answer(finding);
      return isFix(found) ? found : null;
    },
    choicesOf: (finding) => mender.choices(finding),
    whyUnfixed: (finding) => {
      const found = answer(finding);
      return isFix(found) ? null : found.unfixed;
    },
  };
}

/** Works a fix out once, when it is first asked for. */
function remembered(work: (finding: Finding) => FixAnswer): (finding: Finding) => FixAnswer {
  const known = new Map<Finding, FixAnswer>();
  return (finding) => {
    const seen = known.get(finding);
    if (seen !== undefined) return seen;
    const answer = work(finding);
    known.set(finding, answer);
    return answer;
  };
}
