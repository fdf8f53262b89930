import { addDays, lastOfMonth, plainDate, weekday, type PlainDate } from "../calendar/plain-date";

/** The last day of every so many months of a year: 1 months, 3 quarters, 6 half-years, 12 the year. */
export function periodEnds(year: number, months: 1 | 3 | 6 | 12): readonly PlainDate[] {
  return Array.from({ length: 12 / months }, (_, index) => lastOfMonth(year, (index + 1) * months));
}

/** All days of a year that fall on one weekday, 1 Monday … 7 Sunday. */
export function weekdaysOf(year: number, number: number): readonly PlainDate[] {
  const newYear = plainDate(year, 1, 1);
  const [days, last]: [PlainDate[], PlainDate] = [[], lastOfMonth(year, 12)];
  if (newYear === null) return days;
  for (let day = addDays(newYear, (number - weekday(newYear) + 7) % 7); day <= last; day = addDays(day, 7))
    days.push(day);
  return days;
}

/** One day of several months, the month's last where it is shorter (Civil Code 2015, art. 148.3). */
export function dayOfMonths(year: number, months: readonly number[], day: number): readonly PlainDate[] {
  return months.map((month) => plainDate(year, month, day) ?? lastOfMonth(year, month));
}

export const ALL_MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
