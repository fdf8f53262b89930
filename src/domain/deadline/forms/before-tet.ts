import { addDays, plainDate, type PlainDate } from "../../calendar/plain-date";
import { lastWorkingDayBefore, type DaysOff } from "../../calendar/days-off";
import { BEFORE } from "../words";
import { isLikelyYear } from "../written";
import { defineForm, reading, UNREADABLE } from "./form";

// trước tết nguyên đán | trước tết âm lịch 2025: the last working day before offices close
const PATTERN = new RegExp(
  `^${BEFORE}(?:dịp )?tết(?: nguyên đán| âm lịch| cổ truyền)?(?:(?: |/| năm )(?<year>\\d{4}))?$`,
  "u",
);
const FIRST_DAY = /^m[ùồ]ng (?:1|một) tết/iu;
// The first day of the lunar year falls between 21 January and 20 February.
const DAYS_TO_SEARCH = 35;

export const beforeTet = defineForm({
  id: "before-tet",
  examples: { "Trước Tết Nguyên đán": "2025-01-24", "Trước Tết Nguyên đán 2026": "2026-02-13" },
  pattern: PATTERN,
  read(groups, { programmeYear, documentDate, daysOff }) {
    const written = groups("year") === "" ? null : Number(groups("year"));
    const year = written ?? programmeYear;
    if (year === null || !isLikelyYear(year) || (written === null && documentDate === null)) return UNREADABLE;
    const thisYears = firstDayOfTet(year, daysOff);
    const isPast = written === null && thisYears !== null && documentDate !== null && documentDate >= thisYears;
    const tet = isPast ? firstDayOfTet(year + 1, daysOff) : thisYears;
    if (tet === null) return UNREADABLE;
    const due = { date: lastWorkingDayBefore(tet, daysOff), rolls: false };
    return reading("deadline", { due, assumed: written === null ? ["year", "holiday-table"] : ["holiday-table"] });
  },
});

/** As the holiday table names it; `null` where it does not reach so far. */
function firstDayOfTet(year: number, daysOff: DaysOff): PlainDate | null {
  let day = plainDate(year, 1, 18);
  for (let searched = 0; day !== null && searched < DAYS_TO_SEARCH; searched += 1) {
    if (FIRST_DAY.test(daysOff.holidayName(day) ?? "")) return day;
    day = addDays(day, 1);
  }
  return null;
}
