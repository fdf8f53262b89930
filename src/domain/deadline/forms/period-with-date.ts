import { ANY_PERIOD, BEFORE, BY, DAY } from "../words";
import { resolveEach, writtenAny, writtenDay } from "../written";
import { beforeDay, defineForm, onDay, reading, UNREADABLE } from "./form";

// năm 2024 (trước ngày 30/11) | quý ii/2024 (chậm nhất ngày 15/6) | quý ii/2024, trước ngày 15/6/2024
const PATTERN = new RegExp(
  `^${BY}(?<period>${ANY_PERIOD})(?:,? \\(|, )(?:(?<before>${BEFORE})|(?:xong |hoàn thành )?(?:chậm nhất|muộn nhất|không quá|hạn)(?: là)?(?: đến| vào)? )(?:ngày )?(?<day>${DAY})\\)?$`,
  "u",
);

/** The day told within a period is the deadline; a day outside it is a contradiction for a person. */
export const periodWithDate = defineForm({
  id: "period-with-date",
  examples: { "Năm 2024 (trước ngày 30/11)": "2024-11-29" },
  pattern: PATTERN,
  read(groups, context) {
    const spans = resolveEach([writtenAny(groups("period")), writtenDay(groups("day"))], context);
    if ("kind" in spans) return spans;
    const [period, day] = spans;
    const due = day && (groups("before") ? beforeDay(day.end, context) : onDay(day.end));
    if (!period || !due || due.date < period.start || due.date > period.end) return UNREADABLE;
    return reading("deadline", { start: period.start, due, assumed: day.assumed });
  },
});
