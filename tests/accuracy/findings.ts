import type { Appendix, Task } from "../../src/domain/appendix/appendix";
import type { Finding } from "../../src/domain/rules/rule";
import { isRight } from "./deadlines";
import { isDoubtful, type Expected, type ExpectedTask } from "./expected";
import { isSame } from "./mentions";

export interface FindingFigures {
  readonly falseFindings: readonly string[];
  readonly notJudged: readonly string[];
}

/** What a finding is about. */
interface Case {
  readonly finding: Finding;
  readonly expected: Expected;
  readonly want: ExpectedTask | null;
  readonly task: Task | null;
  readonly appendix: Appendix;
}

/**
 * A finding is false where the careful reader's answers contradict it: a header, a cut task, a heading or a number that is
 * none; "nobody leads" where somebody does; a body called unknown that is named well, or a group where an agency is named;
 * a deadline called missing or unreadable that can be read; a day that comes of a deadline read wrongly; any word on the
 * status of a task, where the sheet has no such column. Findings on the wording itself (markup, spelling, citations, empty
 * cells) have no answer in the file; they are counted apart, by rule.
 */
const SUPPORTED: Readonly<Record<string, (one: Case) => boolean>> = {
  "repeated-header": ({ finding, expected }) => (expected.repeatedHeaderRows ?? []).includes(finding.row),
  "split-row": ({ want }) => want !== null && want.rows.length > 1,
  "ordinal-order": ({ finding, expected, want }) => numberIsOdd(finding, expected, want),
  unassigned: ({ want }) => want !== null && want.leads.length === 0,
  "no-focal-point": ({ want }) =>
    want !== null && (isDoubtful(want, "leads") || want.leads.every(({ kind, altKind }) => (altKind ?? kind) !== "agency")),
  "joint-leads": ({ want }) => want !== null && (want.leads.length > 1 || isDoubtful(want, "leads")),
  "lead-also-coordinates": ({ want }) =>
    want !== null &&
    want.leads.some((lead) => want.coordinators.some((body) => body.text.toLowerCase() === lead.text.toLowerCase())),
  "unknown-agency": ({ finding, want, task }) => want !== null && !isNamedWell(finding, want, task),
  "unreadable-deadline": ({ want }) =>
    want !== null && (isDoubtful(want, "deadline") || want.deadline.kind === "not-a-deadline"),
  "missing-deadline": ({ want }) => want?.deadline.kind === "none",
  "missing-content": ({ want }) => want === null,
  "duplicate-task": ({ task, appendix }) =>
    appendix.tasks.filter(({ cells }) => cells.content.text === task?.cells.content.text).length > 1,
  "shifted-row": () => false,
  "missing-column": ({ finding, expected }) => expected.columns[String(finding.values["field"])] === undefined,
  "unknown-status": ({ expected }) => expected.columns["status"] !== undefined,
  "done-without-date": ({ expected }) => expected.columns["status"] !== undefined,
  "status-contradiction": ({ expected }) => expected.columns["status"] !== undefined,
  overdue: ({ expected }) => expected.columns["status"] !== undefined,
  "past-due": deadlineIsRight,
  "due-soon": deadlineIsRight,
  "deadline-on-day-off": deadlineIsRight,
  "deadline-out-of-period": deadlineIsRight,
};

export function judgeFindings(findings: readonly Finding[], expected: Expected, appendix: Appendix): FindingFigures {
  const falseFindings: string[] = [];
  const notJudged: string[] = [];
  for (const finding of findings) {
    const task = appendix.tasks.find(({ key }) => key === finding.task) ?? null;
    const want = expected.tasks.find(({ rows }) => rows[0] === task?.rows[0]) ?? null;
    const isSupported = SUPPORTED[finding.rule];
    if (!isSupported) notJudged.push(finding.rule);
    else if (!isSupported({ finding, expected, want, task, appendix })) falseFindings.push(inWords(finding));
  }
  return { falseFindings, notJudged };
}

/** A number that is missing, or that neither begins anew nor follows the one before. */
function numberIsOdd(finding: Finding, { tasks }: Expected, want: ExpectedTask | null): boolean {
  if (!want) return false;
  const at = tasks.indexOf(want);
  const before = tasks.slice(0, at).findLast(({ ordinal }) => ordinal !== null);
  if (want.ordinal === null) return finding.severity === "info";
  const [own, last] = [Number(want.ordinal), Number(before?.ordinal ?? 0)];
  return !want.ordinalInherited && own !== last + 1 && own !== 1;
}

function isNamedWell({ values }: Finding, want: ExpectedTask, task: Task | null): boolean {
  const text = String(values["text"] ?? values["name"] ?? "");
  const mentions = [...(task?.leads ?? []), ...(task?.coordinators ?? [])].filter((mention) => mention.text === text);
  if (isDoubtful(want, "leads") || isDoubtful(want, "coordinators")) return false;
  const bodies = [...want.leads, ...want.coordinators];
  return mentions.length === 0 || !mentions.every((mention) => bodies.some((body) => isSame(body, mention) && body.kind !== "agency"));
}

function deadlineIsRight({ want, task }: Case): boolean {
  return want !== null && task !== null && isRight(want, task.deadline);
}

function inWords({ rule, messageId, row, cell, values }: Finding): string {
  return `${rule}/${messageId} ${cell ?? `row ${row}`} ${JSON.stringify(values).slice(0, 160)}`;
}
