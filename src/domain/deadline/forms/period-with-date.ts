import { daysBetween } from "../../calendar/plain-date";
import { ANY_PERIOD, BEFORE, BY, DAY } from "../words";
import { resolveEach, writtenAny, writtenDay } from "../written";
import { beforeDay, defineForm, onDay, reading, UNREADABLE } from "./form";

// giữa tháng 5/2024 (hạn 20/5/2024) | năm 2024 (trước ngày 30/11) | quý ii/2024 (chậm nhất ngày 15/6) | quý ii/2024, trước ngày 15/6/2024
const PATTERN = new RegExp(
  `^${BY}(?:(?<part>đầu|giữa|cuối) )?(?<period>${ANY_PERIOD})(?:,? \\(|, )(?:(?<before>${BEFORE})|(?:xong |hoàn thành )?(?:chậm nhất|muộn nhất|không quá|hạn)(?: là)?(?: đến| vào)? )(?:ngày )?(?<day>${DAY})\\)?$`,
  "u",
);

/** The day told within a period is the deadline; a day outside it is a contradiction for a person. */
export const periodWithDate = defineForm({
  id: "period-with-date",
  examples: { "Năm 2024 (trước ngày 30/11)": "2024-11-29", "Giữa tháng 5/2024 (hạn 20/5/2024)": "2024-05-20" },
  pattern: PATTERN,
  read(groups, context) {
    const spans = resolveEach([writtenAny(groups("period")), writtenDay(groups("day"))], context);
    if ("kind" in spans) return spans;
    const [period, day] = spans;
    const due = day && (groups("before") ? beforeDay(day.end, context) : onDay(day.end));
    if (!period || !due || due.date < period.start || due.date > period.end) return UNREADABLE;
    if (!isInPart(groups("part"), daysBetween(period.start, due.date) / daysBetween(period.start, period.end))) {
      return UNREADABLE;
    }
    return reading("deadline", { start: period.start, due, assumed: day.assumed });
  },
});

/** Whether a day at this share of a period lies in its beginning, middle or end; "" is the whole of it. */
function isInPart(part: string, share: number): boolean {
  if (part === "đầu") return share <= 0.5;
  if (part === "cuối") return share >= 0.5;
  return part !== "giữa" || (share >= 0.25 && share <= 0.75);
}
