import { addDays, partsOf, weekday, type PlainDate } from "./plain-date";

/** The days on which offices are closed: weekends and holidays, less the Saturdays worked in exchange. */
export interface DaysOff {
  isDayOff(date: PlainDate): boolean;
  /** The holiday's name in Vietnamese; `null` on a plain weekend or a working day. */
  holidayName(date: PlainDate): string | null;
  /** True where the table cannot be sure whether offices are open: not announced yet, or a year it does not cover. */
  isUncertain?(date: PlainDate): boolean;
}

/**
 * How sure a row is: announced; following from the law alone; taken from another year's pattern; or proposed only,
 * which counts for nothing until someone changes its status.
 */
export const HOLIDAY_STATUSES = ["official", "computed", "projected", "pending"] as const;
export type HolidayStatus = (typeof HOLIDAY_STATUSES)[number];

/** One row of the holiday table: a day off, or (`working`) a Saturday worked in exchange for one. */
export interface Holiday {
  readonly date: PlainDate;
  readonly working: boolean;
  readonly name: string;
  readonly status: HolidayStatus;
}

// Days off by law in any year: Labour Code 2019, art. 112, those of the solar calendar.
const EVERY_YEAR: Readonly<Record<string, string>> = {
  "01-01": "Tết Dương lịch",
  "04-30": "Ngày Chiến thắng",
  "05-01": "Quốc tế Lao động",
  "09-02": "Quốc khánh",
};

// No run of days off is near this long; a table that closes every day must not hang the program.
const LONGEST_SEARCH = 60;

/** The calendar of a holiday table. In a year without any row only the holidays of the solar calendar are known. */
export function daysOffOf(holidays: readonly Holiday[]): DaysOff {
  const rows = new Map(holidays.filter(({ status }) => status !== "pending").map((row) => [row.date, row]));
  const years = new Set(holidays.map(({ date }) => partsOf(date).year));
  const covers = (date: PlainDate): boolean => years.has(partsOf(date).year);
  const holidayName = (date: PlainDate): string | null => {
    const row = rows.get(date);
    if (row) return row.working ? null : row.name;
    return covers(date) ? null : (EVERY_YEAR[date.slice(5)] ?? null);
  };
  return {
    holidayName,
    isDayOff: (date) => !rows.get(date)?.working && (holidayName(date) !== null || weekday(date) > 5),
    isUncertain: (date) => !covers(date) || (rows.get(date)?.status ?? "official") !== "official",
  };
}

/** The day itself if offices are open on it, else the next one on which they are (Civil Code 2015, art. 148.5). */
export function nextWorkingDay(date: PlainDate, daysOff: DaysOff): PlainDate {
  return search(date, 1, daysOff);
}

/** The last day before this one on which offices are open. */
export function lastWorkingDayBefore(date: PlainDate, daysOff: DaysOff): PlainDate {
  return search(addDays(date, -1), -1, daysOff);
}

function search(date: PlainDate, step: 1 | -1, daysOff: DaysOff): PlainDate {
  let day = date;
  for (let tried = 0; daysOff.isDayOff(day); tried += 1) {
    if (tried === LONGEST_SEARCH) throw new RangeError(`No working day within ${LONGEST_SEARCH} days of ${date}`);
    day = addDays(day, step);
  }
  return day;
}
