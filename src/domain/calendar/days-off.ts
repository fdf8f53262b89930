import type { PlainDate } from "./plain-date";

/** The days on which offices are closed: weekends and holidays, less the Saturdays worked in exchange. */
export interface DaysOff {
  isDayOff(date: PlainDate): boolean;
  /** The holiday's name in Vietnamese; `null` on a plain weekend or a working day. */
  holidayName(date: PlainDate): string | null;
}
