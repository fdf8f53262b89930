import type { Task } from "../appendix/appendix";
import { formatDate, partsOf } from "../calendar/plain-date";
import { parseDeadline } from "../deadline/parse-deadline";
import { nfc } from "../text/normalise";
import type { Edit } from "./edits";
import type { RuleContext } from "./rule";

/**
 * What makes a deadline say the day that it is read as: the day in brackets behind the phrase, or the year behind a day.
 * Only what is read afterwards as the same day with nothing assumed; nothing where no way of writing is.
 */
export function dayBeside({ cells, deadline }: Task, context: RuleContext): readonly Edit[] {
  const { due } = deadline;
  const text = nfc(cells.deadline.text);
  // A phrase that was read without its markup, or a date that is a number, is not written on.
  if (due === null || text !== nfc(deadline.text) || typeof cells.deadline.value === "number") return [];
  const ways = [` (hạn ${formatDate(due)})`, `/${partsOf(due).year}`];
  const way = ways.find((added) => saysTheSame(text + added, deadline, context));
  return way === undefined ? [] : [{ at: text.length, length: 0, right: way }];
}

function saysTheSame(text: string, { due, dueEffective, kind }: Task["deadline"], context: RuleContext): boolean {
  const { programmeYear, documentDate, daysOff, settings } = context;
  const { beforeIncludesDay, rollToWorkingDay } = settings;
  const read = parseDeadline(text, { programmeYear, documentDate, daysOff, beforeIncludesDay, rollToWorkingDay });
  const open = read.approximate || read.assumed.some((one) => one !== "holiday-table");
  return (
    !open && read.due === due && read.dueEffective === dueEffective && (kind === "multi") === (read.kind === "multi")
  );
}
