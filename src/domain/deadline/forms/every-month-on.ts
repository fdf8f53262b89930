import { ALL_MONTHS, dayOfMonths } from "../recurrence";
import { AND, BY, EVERY } from "../words";
import { isLikelyYear } from "../written";
import { beforeDay, defineForm, INVALID, onDay, reading } from "./form";

// ngày 15 hằng tháng | ngày 10 và 25 hằng tháng | trước ngày 25 mỗi tháng | hằng tháng, trước ngày 25 | ngày 20 tháng cuối quý | ngày 5 của tháng đầu hằng quý
const PATTERN = new RegExp(
  `^(?:định kỳ,? )?(?<quarterly>hằng quý(?:,? | \\())?(?<early>hằng tháng(?:,? | \\()(?:vào )?)?${BY}(?<before>trước )?(?:ngày )(?<days>\\d{1,2}(?:${AND}(?:ngày )?\\d{1,2}){0,3})` +
    `(?<late>,? (?:của )?${EVERY} tháng)?(?: (?:của )?tháng (?<which>đầu|cuối)(?: của)? (?:${EVERY} )?quý)?\\)?$`,
  "u",
);
const MONTHS: Readonly<Record<string, readonly number[]>> = { đầu: [1, 4, 7, 10], cuối: [3, 6, 9, 12] };

export const everyMonthOn = defineForm({
  id: "every-month-on",
  examples: { "Ngày 15 hằng tháng": null, "Ngày 20 tháng cuối quý": null },
  pattern: PATTERN,
  read(groups, context) {
    const ways = [groups("early"), groups("late"), groups("which")].filter((way) => way !== "");
    if (ways.length !== 1 || (groups("quarterly") !== "" && groups("which") === "")) return null;
    const numbers = (groups("days").match(/\d+/gu) ?? []).map(Number);
    if (numbers.some((day) => day < 1 || day > 31)) return INVALID;
    const year = context.programmeYear;
    if (year === null || !isLikelyYear(year)) return reading("recurring", {});
    const months = MONTHS[groups("which")] ?? ALL_MONTHS;
    const days = [...new Set(numbers.flatMap((day) => dayOfMonths(year, months, day)))].sort();
    const milestones = days.map((date) => (groups("before") ? beforeDay(date, context) : onDay(date)));
    return reading("recurring", { milestones, assumed: ["year"] });
  },
});
