import { plainDate } from "../../calendar/plain-date";
import { SAYING } from "../words";
import { isLikelyYear } from "../written";
import { defineForm, INVALID, onDay, reading, UNREADABLE } from "./form";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const NAMES =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
// 30 june 2026 | 30-jun-2026 | jun 30, 2026: as a spreadsheet in English shows a date that became text; the year in full
const PATTERN = new RegExp(
  `^${SAYING}(?:(?<day>\\d{1,2})[ -](?<name>${NAMES})\\.?(?:, |[ -])|(?<nameFirst>${NAMES})\\.? (?<dayNext>\\d{1,2})(?:, | ))(?<year>\\d{4})$`,
  "u",
);

export const englishDate = defineForm({
  id: "english-date",
  examples: { "30-Jun-2024": "2024-06-30", "June 30, 2024": "2024-06-30" },
  pattern: PATTERN,
  read(groups) {
    const name = groups("name") || groups("nameFirst");
    const month = MONTHS.findIndex((short) => name.startsWith(short)) + 1;
    const year = Number(groups("year"));
    if (!isLikelyYear(year)) return UNREADABLE;
    const date = plainDate(year, month, Number(groups("day") || groups("dayNext")));
    return date === null ? INVALID : reading("deadline", { due: onDay(date) });
  },
});
