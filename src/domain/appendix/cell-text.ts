import { dateFormatKind, fromSerial } from "../calendar/excel-serial";
import { formatDate, partsOf } from "../calendar/plain-date";
import type { CellValue } from "../grid";
import { clean } from "../text/normalise";

/**
 * What a cell says, as text: strings cleaned (line breaks kept), numbers and percentages as Excel shows them, dates as dd/mm/yyyy, a date
 * formatted without its day as "Tháng 4/2024", without day and month as "2024". "" where the cell is empty.
 */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "string") return clean(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return dateText(value, numberFormat) ?? numberText(value, numberFormat);
}

function dateText(value: number, numberFormat: string): string | null {
  const kind = dateFormatKind(numberFormat);
  const date = kind === null ? null : fromSerial(value);
  if (kind === null || date === null) return null;
  if (kind === "day") return formatDate(date);
  const { year, month } = partsOf(date);
  return kind === "month" ? `Tháng ${month}/${year}` : String(year);
}

// 0.0 | 0.00
const FIXED = /^0\.(0{1,10})$/u;

// 0% | 0.00%
const PERCENT = /^0(?:\.(0{1,10}))?%$/u;

function numberText(value: number, numberFormat: string): string {
  const percent = PERCENT.exec(numberFormat);
  if (percent) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  const fixed = FIXED.exec(numberFormat);
  if (fixed) return value.toFixed(fixed[1]?.length ?? 0);
  // Excel itself shows no more than 15 digits.
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : String(value);
}
