import { addDays, daysBetween, type PlainDate } from "./plain-date";

// Excel counts 29/02/1900, which never was, as day 60: before it the count starts a day later.
const EPOCH: PlainDate = "1899-12-30";
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** The number Excel keeps for a day (1900 date system): toSerial("2024-06-30") //=> 45473. For days from 01/03/1900. */
export function toSerial(date: PlainDate): number {
  return daysBetween(EPOCH, date);
}

/** The day of Excel's number, its time of day dropped; `null` below 1, above 31/12/9999 and for the false 29/02/1900. */
export function fromSerial(serial: number): PlainDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === FALSE_LEAP_DAY) return null;
  return addDays(EPOCH, day < FALSE_LEAP_DAY ? day + 1 : day);
}

// [h]:mm:ss counts hours beyond a day
const ELAPSED = /\[(h+|m+|s+)\]/giu;
// "text", \x, _x (the width of x), *x (fill with x), [Red], [$-42A], AM/PM, fractions of a second
const NOT_CODES = /"[^"]*"|\\.|_.|\*.|\[[^\]]{0,255}\]|am\/pm|a\/p|(?<=s)\.0+/gisu;
const DATE_CODES = /d+|m+|y+|h+|s+/giu;

/**
 * What a number format (en-US codes) shows of a date: the day, only month and year ("mmm-yy", `"Tháng "m/yyyy`), only the
 * year, or (`null`) no date: numbers, text, times of day.
 */
export function dateFormatKind(numberFormat: string): "day" | "month" | "year" | null {
  const bare = numberFormat.replace(ELAPSED, "h").replace(NOT_CODES, "");
  const section = bare.split(";", 1)[0] ?? "";
  if (/general|[0#?@]/iu.test(section)) return null;
  const codes = (section.match(DATE_CODES) ?? []).map((code) => code.charAt(0).toLowerCase());
  const shows = (letter: string): boolean => codes.some((code, index) => code === letter && !isMinutes(codes, index));
  if (shows("d")) return "day";
  if (shows("m")) return "month";
  return shows("y") ? "year" : null;
}

function isMinutes(codes: readonly string[], index: number): boolean {
  return codes[index] === "m" && (codes[index - 1] === "h" || codes[index + 1] === "s");
}
