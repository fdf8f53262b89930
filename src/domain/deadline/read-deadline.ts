import { dateFormatKind, fromSerial } from "../calendar/excel-serial";
import { formatDate, partsOf } from "../calendar/plain-date";
import type { CellValue } from "../grid";
import type { Deadline, DeadlineContext } from "./deadline";
import { parseDeadline, withoutDate } from "./parse-deadline";
import { isLikelyYear } from "./written";

/**
 * What a cell of the deadline column means. A number with a date format is a day, a whole month ("mmm-yy") or a year, as its
 * format shows it; a whole number from 2000 to 2100 without one is a year; any other number may be anything and is unreadable.
 * Serial numbers are those of the 1900 date system.
 */
export function readDeadline(value: CellValue, numberFormat: string, context: DeadlineContext): Deadline {
  if (value === null) return withoutDate("", "none", null);
  if (typeof value === "string") return parseDeadline(value, context);
  if (typeof value === "boolean") return withoutDate(value ? "TRUE" : "FALSE", "unreadable", null);
  const shown = shownDate(value, numberFormat);
  if (shown !== null) return parseDeadline(shown, context);
  if (dateFormatKind(numberFormat) === null && isLikelyYear(value)) return parseDeadline(String(value), context);
  return withoutDate(String(value), "unreadable", null);
}

/** A date as the cell shows it, in Vietnamese: "30/06/2024", "Tháng 6/2024", "Năm 2024"; `null` where it is no date. */
function shownDate(serial: number, numberFormat: string): string | null {
  const kind = dateFormatKind(numberFormat);
  const date = kind && fromSerial(serial);
  if (!date) return null;
  const { year, month } = partsOf(date);
  if (kind === "day") return formatDate(date);
  return kind === "month" ? `Tháng ${month}/${year}` : `Năm ${year}`;
}
