import { getCellDisplayText } from "@cj-tech-master/excelts";
import type { Scalar } from "../model/cell-content";

/** The short date of the system, which the file names by a number that the file library reads as American. */
const SYSTEM_DATES = new Set(["m/d/yyyy", "m/d/yy", "mm-dd-yy", "mm/dd/yy"]);

/** True for a format of dates or times: it holds their letters outside of quotes, brackets and escapes. */
export const isDateFormat = (format: string): boolean =>
  format !== "General" && /[dmyhs]/iu.test(format.replace(/"[^"]*"|\[[^\]]{0,255}\]|\\./gu, ""));

/** "1,234.5" → "1.234,5"; signs that are not between digits belong to the format. */
const withVietnameseSigns = (text: string): string =>
  text.replace(/(?<=\d)[.,](?=\d)/gu, (sign) => (sign === "." ? "," : "."));

/** What a cell shows in a Vietnamese Excel: days before months, "," before decimals. "########" for a width too small is not imitated. */
export function shownText(value: Scalar, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const numFmt = SYSTEM_DATES.has(format.toLowerCase()) ? "dd/mm/yyyy" : format;
  const text = getCellDisplayText({ value, numFmt, text: String(value) });
  return isDateFormat(format) ? text : withVietnameseSigns(text);
}
