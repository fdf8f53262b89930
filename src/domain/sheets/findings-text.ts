import type { Locale } from "../../i18n/text";
import type { Task } from "../appendix/appendix";
import { messageOf } from "../rules/message-of";
import type { Finding } from "../rules/rule";
import { fittedText } from "./fitted-text";
import { LEAD_SIGN } from "./standing-words";

/** Rules whose findings change from one day to the next: a written "Quá hạn 1 ngày" would be false tomorrow; "Đánh giá" says it. */
const CALENDAR_RULES: ReadonlySet<string> = new Set([
  "overdue",
  "past-due",
  "due-soon",
  "done-late",
  "completion-in-future",
]);

/** The two rules about the lead: none is named, or only a group. */
const LEAD_RULES: ReadonlySet<string> = new Set(["unassigned", "no-focal-point"]);

/** What stands where there is nothing to say; a blank would read as "not checked". */
export const NO_FINDING = "–";

/** Findings by the key of the task that they are about; those about a row belong to the task of that row. */
export function findingsByTask(
  tasks: readonly Task[],
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const keyOfRow = new Map(tasks.flatMap((task) => task.rows.map((row) => [row, task.key] as const)));
  const byTask = new Map<string, Finding[]>();
  for (const finding of findings) {
    const task = finding.task ?? keyOfRow.get(finding.row);
    if (task === undefined) continue;
    const list = byTask.get(task);
    if (list) list.push(finding);
    else byTask.set(task, [finding]);
  }
  return byTask;
}

/** "Kết quả kiểm tra" of one task: a line for each finding that stays true whatever the day, those about the lead first. */
export function findingsText(findings: readonly Finding[], locale: Locale): string {
  const lasting = findings.filter(({ rule }) => !CALENDAR_RULES.has(rule));
  const lines = [...lasting.filter(isAboutLead), ...lasting.filter((finding) => !isAboutLead(finding))].map(
    (finding) => `${isAboutLead(finding) ? LEAD_SIGN : "•"} ${messageOf(finding)[locale]}`,
  );
  return lines.length === 0 ? NO_FINDING : fittedText([...new Set(lines)].join("\n"));
}

function isAboutLead({ rule }: Finding): boolean {
  return LEAD_RULES.has(rule);
}
