import { cellAddress } from "../../domain/address";
import type { Task } from "../../domain/appendix/appendix";
import { RULES } from "../../domain/rules/index";
import { excerpt } from "../../domain/rules/excerpt";
import { textAt } from "../../domain/sheets/grid-cell";
import { say } from "../../i18n/say";
import { shownDate } from "../frame/dates";
import { dayOffWord, daysOf } from "./deadline-chain";
import { standingFor } from "./task-line";
import type { Found, ViewSource } from "./view-source";
import { WHY } from "./why-texts";

const RULES_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** Why a finding matters: about itself where more can be told than the rule says, else in the rule's words. */
export function whyOf({ finding, task }: Found, source: ViewSource): string {
  const told = task === null ? null : whyOfTask(finding.rule, task, source);
  return told ?? whyOfRule(finding.rule, source);
}

/** Why a rule exists. */
export function whyOfRule(rule: string, { locale }: ViewSource): string {
  const why = RULES_BY_ID.get(rule)?.why;
  if (why === undefined) throw new Error(`No rule ${rule}`);
  return why[locale];
}

function whyOfTask(rule: string, task: Task, source: ViewSource): string | null {
  switch (rule) {
    case "overdue":
      return whyLate(task, source, { plain: "overdue", holiday: "overdueHoliday", weekend: "overdueWeekend" });
    case "past-due":
      return whyLate(task, source, { plain: "pastDue", holiday: "pastDueHoliday", weekend: "pastDueWeekend" });
    case "shifted-row":
      return whyShifted(task, source);
    case "no-focal-point":
      return say(WHY.noLead, source.locale, { text: excerpt(task.cells.lead.text) });
    default:
      return null;
  }
}

type Wording = Readonly<Record<"plain" | "holiday" | "weekend", keyof typeof WHY>>;

/** How the date came about that has passed. */
function whyLate(task: Task, { checked, locale }: ViewSource, words: Wording): string | null {
  const days = daysOf(task, standingFor(task, checked));
  const phrase = excerpt(task.deadline.text);
  if (days === null || phrase === "") return null;
  const { daysOff } = checked.options;
  const dayOff = days.due === days.counts ? null : dayOffWord(days.due, daysOff);
  const holiday = daysOff.holidayName(days.due) !== null;
  const kind = dayOff === null ? words.plain : holiday ? words.holiday : words.weekend;
  return say(WHY[kind], locale, {
    phrase,
    due: shownDate(days.due, locale),
    counts: shownDate(days.counts, locale),
    asOf: shownDate(checked.asOf, locale),
    day: dayOff?.[locale] ?? "",
  });
}

/** Where the deadline of a shifted row sits, and what stands in its place. */
function whyShifted(task: Task, { checked, locale }: ViewSource): string | null {
  const { appendix, grid } = checked;
  const { row, column } = task.cells.deadline;
  const place = appendix.columns.deadline;
  const moved = appendix.mends.some(
    (mend) => mend.kind === "shifted-row" && mend.row === row && mend.fields.includes("deadline"),
  );
  if (!moved || place === undefined || column === null || column === place) return null;
  const text = excerpt(textAt(grid, row, place));
  const values = { cell: cellAddress(row, place), deadline: cellAddress(row, column), text };
  return say(text === "" ? WHY.shiftedEmpty : WHY.shiftedDeadline, locale, values);
}
