import { partsOf } from "../../calendar/plain-date";
import { monthsSpan, yearSpan } from "../spans";
import { BY, MONTH_NUMBERS } from "../words";
import { resolve, writtenYear } from "../written";
import { defineForm, period } from "./form";

// 6 tháng đầu năm 2024 | 06 tháng cuối năm | sáu tháng đầu năm 2024 | 9 tháng năm 2024
const PATTERN = new RegExp(
  `^${BY}(?<count>\\d{1,2}|${Object.keys(MONTH_NUMBERS).join("|")}) tháng ` +
    "(?:(?<part>đầu|cuối) (?:của )?năm(?:[ /](?:năm )?(?<year>\\d{4}))?|năm (?<ofYear>\\d{4}))$",
  "u",
);

export const monthsOfYear = defineForm({
  id: "months-of-year",
  examples: {
    "6 tháng đầu năm 2024": "2024-06-30",
    "6 tháng cuối năm 2024": "2024-12-31",
    "9 tháng năm 2024": "2024-09-30",
  },
  pattern: PATTERN,
  read(groups, context) {
    const count = MONTH_NUMBERS[groups("count")] ?? Number(groups("count"));
    // "9 tháng năm 2024" is the usual report on three quarters; of other numbers one cannot tell which months.
    if (groups("ofYear") !== "" && count !== 9) return { kind: "unreadable" };
    const year = groups("year") || groups("ofYear");
    const whole = resolve(year ? writtenYear(year) : { year: null, spanIn: yearSpan }, context);
    if (whole.kind !== "span") return whole;
    if (count < 1 || count > 12) return { kind: "invalid" };
    const span = groups("part") === "cuối" ? [13 - count, 12] : [1, count];
    const months = monthsSpan(partsOf(whole.start).year, span[0] ?? 1, span[1] ?? 12);
    return months && period({ ...months, assumed: whole.assumed });
  },
});
