import { addDays } from "../../calendar/plain-date";
import { AND, BY, DAY, EVERY, MONTH, QUARTER } from "../words";
import { isLikelyYear, resolve, writtenAny } from "../written";
import { beforeDay, defineForm, INVALID, onDay, reading, UNREADABLE, type LastDay } from "./form";

const ITEM = `(?:trước )?(?:ngày )?(?:${QUARTER}|${MONTH}|${DAY})`;
// trước ngày 15/12 hằng năm | định kỳ trước ngày 01/6 và 15/11 hằng năm | quý i hằng năm | hằng năm (trước ngày 15/12)
const PATTERN = new RegExp(
  `^(?:định kỳ,? )?(?<early>hằng năm(?:,? | \\()(?:vào )?)?${BY}(?<list>${ITEM}(?:${AND}${ITEM}){0,7})(?<late>,? (?:của )?${EVERY} năm)?\\)?$`,
  "u",
);
const EACH = new RegExp(`(?<before>trước )?(?:ngày )?(?<item>${QUARTER}|${MONTH}|${DAY})`, "gu");
const A_LEAP_YEAR = 2000;

export const everyYearOn = defineForm({
  id: "every-year-on",
  examples: { "Trước ngày 15/12 hằng năm": null, "Hoàn thành trước 30/6 hằng năm": null },
  pattern: PATTERN,
  read(groups, context) {
    if ((groups("early") === "") === (groups("late") === "")) return null;
    const milestones: LastDay[] = [];
    let before = false;
    for (const match of groups("list").matchAll(EACH)) {
      before ||= match.groups?.["before"] !== undefined;
      const written = writtenAny(match.groups?.["item"] ?? "");
      if (written.year !== null) return UNREADABLE;
      if (written.spanIn(A_LEAP_YEAR) === null) return INVALID;
      const span = resolve(written, context);
      if (span.kind !== "span") continue;
      const isDay = span.start === span.end;
      if (!before) milestones.push(onDay(span.end));
      else milestones.push(isDay ? beforeDay(span.start, context) : { date: addDays(span.start, -1), rolls: false });
    }
    const year = context.programmeYear;
    if (year === null || !isLikelyYear(year)) return reading("recurring", {});
    milestones.sort((one, other) => (one.date < other.date ? -1 : 1));
    return reading("recurring", { milestones, assumed: ["year"] });
  },
});
