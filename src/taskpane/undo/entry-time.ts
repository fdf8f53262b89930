import { plainDate } from "../../domain/calendar/plain-date";
import type { Locale } from "../../i18n/text";
import { shownDate } from "../frame/dates";

/**
 * When something was done, by the machine's own clock: "10:58" today, "01/7/2024" before.
 * @param at milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function entryTime(at: number, now: number, locale: Locale): string {
  const then = new Date(at);
  if (isSameDay(at, now)) {
    return `${String(then.getHours()).padStart(2, "0")}:${String(then.getMinutes()).padStart(2, "0")}`;
  }
  const date = plainDate(then.getFullYear(), then.getMonth() + 1, then.getDate());
  return date === null ? "" : shownDate(date, locale);
}

/** Whether two moments lie on one day of the machine's clock. */
export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
