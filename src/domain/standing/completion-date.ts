import type { FieldCell } from "../appendix/appendix";
import { dateFormatKind, fromSerial } from "../calendar/excel-serial";
import { parseIsoDate, plainDate, type PlainDate } from "../calendar/plain-date";
import { oneLine } from "../text/normalise";

// 15/6/2024 | ngày 15.06.2024 | 5-6-24
const DAY_FIRST = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})\.?$/iu;
// Ngày 15 tháng 6 năm 2024
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})\.?$/iu;

/**
 * The day that a completion cell names: a date cell, or a text with day, month and year, day first. `null` for all else,
 * a month or a bare number included.
 */
export function completionDate({ value, numberFormat, text }: FieldCell): PlainDate | null {
  if (typeof value === "number") return dateFormatKind(numberFormat) === "day" ? fromSerial(Math.floor(value)) : null;
  return dateInText(oneLine(text));
}

/** A day written out with day, month and year, day first; `null` for all else. `text` is one line. */
export function dateInText(text: string): PlainDate | null {
  const match = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text);
  if (!match) return parseIsoDate(text);
  const [, day = "", month = "", year = ""] = match;
  return plainDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}
