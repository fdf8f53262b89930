import { addDays, addMonths, partsOf, type PlainDate } from "../calendar/plain-date";
import { nextWorkingDay } from "../calendar/days-off";
import type { Assumption, DeadlineContext } from "./deadline";
import { onDay, reading, UNREADABLE, type Groups, type Reading } from "./forms/form";
import { isLikelyYear } from "./written";

const WITHIN =
  "(?:(?:trong vòng|trong thời hạn|trong thời gian|trong|không quá|tối đa|chậm nhất(?: là)?|thời hạn)(?: trong)? ){0,2}";
/** "trong thời hạn 10 ngày làm việc kể từ ", groups `count` and `unit`. */
export const TERM = `${WITHIN}(?<count>\\d{1,3}) (?<unit>ngày làm việc|ngày|tuần|tháng|năm),? (?:kể từ|tính từ|từ|sau) (?:sau )?`;

const ISSUED = "(?:ký ban hành|ký, ban hành|ban hành|ký)";
const DOCUMENT = "(?:quyết định|kế hoạch|chương trình|chỉ thị|công văn|văn bản|thông báo)";
/** The issue of the document whose appendix it is: "ký", "ban hành kế hoạch này", "quyết định này được ban hành". */
export const DOCUMENT_ISSUED = `(?:${ISSUED}(?: ${DOCUMENT})?(?: này)?|(?:kế hoạch|${DOCUMENT} này) được ${ISSUED})`;

/**
 * A term that runs from a day: that day is not counted (Civil Code 2015, art. 147.2), months and years end on the
 * corresponding day (art. 148.3–4).
 */
export function termFrom(
  anchor: PlainDate,
  groups: Groups,
  context: DeadlineContext,
  assumed: readonly Assumption[],
): Reading {
  const count = Number(groups("count"));
  if (count === 0) return UNREADABLE;
  const due = endOf(anchor, count, groups("unit"), context);
  if (!isLikelyYear(partsOf(due.date).year)) return UNREADABLE;
  return reading("term", {
    start: addDays(anchor, 1),
    due: onDay(due.date),
    assumed: due.uncertain ? [...assumed, "holiday-table"] : assumed,
  });
}

function endOf(
  anchor: PlainDate,
  count: number,
  unit: string,
  { daysOff }: DeadlineContext,
): { readonly date: PlainDate; readonly uncertain: boolean } {
  if (unit === "tuần") return { date: addDays(anchor, 7 * count), uncertain: false };
  if (unit === "tháng") return { date: addMonths(anchor, count), uncertain: false };
  if (unit === "năm") return { date: addMonths(anchor, 12 * count), uncertain: false };
  if (unit === "ngày") return { date: addDays(anchor, count), uncertain: false };
  let [date, uncertain] = [anchor, false];
  for (let counted = 0; counted < count; counted += 1) {
    const next = addDays(date, 1);
    date = nextWorkingDay(next, daysOff);
    for (let day = next; day <= date; day = addDays(day, 1)) uncertain ||= daysOff.isUncertain?.(day) ?? false;
  }
  return { date, uncertain };
}
