import { addDays, partsOf, plainDate, weekday } from "../../calendar/plain-date";
import { BY } from "../words";
import { isLikelyYear } from "../written";
import { defineForm, INVALID, period, UNREADABLE } from "./form";

// tuần 20/2024 | tuần 20 năm 2024
const PATTERN = new RegExp(`^${BY}tuần (?:thứ )?(?<week>\\d{1,2})(?:/|,? (?:của )?năm )(?<year>\\d{4})$`, "u");

/** ISO 8601 weeks, Monday to Sunday, the first being that of 4 January; approximate, since offices count them in several ways. */
export const weekOfYear = defineForm({
  id: "week-of-year",
  examples: { "Tuần 20/2024": "2024-05-19" },
  pattern: PATTERN,
  read(groups) {
    const [week, year] = [Number(groups("week")), Number(groups("year"))];
    const fourth = isLikelyYear(year) ? plainDate(year, 1, 4) : null;
    if (fourth === null) return UNREADABLE;
    const start = addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
    const thursday = addDays(start, 3);
    if (partsOf(thursday).year !== year) return INVALID;
    return period({ start, end: addDays(start, 6) }, { approximate: true });
  },
});
