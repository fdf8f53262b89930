/** A day without clock or zone, ISO 8601: "2024-06-30". Days compare and sort as text. */
export type PlainDate = `${number}-${number}-${number}`;

/** Year, month 1–12 and day 1–31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DAYS_IN_400_YEARS = 146_097;

/** plainDate(2024, 6, 30) //=> "2024-06-30"; `null` where there is no such day (31/6, year 0 or beyond 9999). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  const text = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  return isPlainDate(text) ? text : null;
}

/** The day written as ISO 8601, blanks at the ends allowed; `null` where the text is anything else. */
export function parseIsoDate(text: string): PlainDate | null {
  const trimmed = text.trim();
  return isPlainDate(trimmed) ? trimmed : null;
}

/** partsOf("2024-06-30") //=> { year: 2024, month: 6, day: 30 } */
export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day `days` calendar days later (earlier where negative). Throws a RangeError outside the years 1–9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Calendar days from one day to another: daysBetween("2024-06-30", "2024-07-02") //=> 2. Negative backwards. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** lastOfMonth(2024, 2) //=> "2024-02-29". Throws a RangeError where there is no such month. */
export function lastOfMonth(year: number, month: number): PlainDate {
  const date = plainDate(year, month, daysInMonth(year, month));
  if (date === null) throw new RangeError(`No such month: ${month}/${year}`);
  return date;
}

/**
 * The same day of a later month, the month's last day where it has no such day (Civil Code 2015, art. 148.3).
 * addMonths("2024-01-31", 1) //=> "2024-02-29"
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const last = lastOfMonth(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
  return plainDate(partsOf(last).year, partsOf(last).month, day) ?? last;
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: PlainDate): number {
  return ((((dayNumber(date) + 2) % 7) + 7) % 7) + 1;
}

/** As officials write it: formatDate("2024-06-30") //=> "30/06/2024" */
export function formatDate(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

function isPlainDate(text: string): text is PlainDate {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1/3/0000 of the Gregorian calendar: counting the year from March puts the leap day last. */
function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * DAYS_IN_400_YEARS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

function fromDayNumber(number: number): PlainDate {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfEra = number - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = plainDate(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
  if (date === null) throw new RangeError(`Outside the years 1 to 9999: day ${number}`);
  return date;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
