import type { CellPicture } from "../../host/picture";
import { dateFormatKind, fromSerial } from "../../domain/calendar/excel-serial";

/** What a number looks like while it is edited in a Vietnamese Excel: a comma before the decimals, nothing between thousands. */
const localNumber = (value: number): string => String(value).replace(".", ",").toUpperCase();

const two = (value: number): string => String(value).padStart(2, "0");

function localDate(serial: number): string | null {
  const date = fromSerial(serial);
  if (date === null) return null;
  const [year = "", month = "", day = ""] = date.split("-");
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds === 0 ? `${day}/${month}/${year}` : `${day}/${month}/${year} ${time}`;
}

function numberInput(value: number, numberFormat: string): string {
  if (dateFormatKind(numberFormat) !== null) return localDate(value) ?? localNumber(value);
  if (/%/u.test(numberFormat.replace(/"[^"]*"/gu, ""))) return `${localNumber(Number((value * 100).toPrecision(15)))}%`;
  return localNumber(value);
}

// "a text" and 'a sheet' are left alone; a point between digits; a comma
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=\d)\.(?=\d)|,/gu;

/** A formula as a Vietnamese Excel shows it: `=IF(A1>1.5,"a,b",2)` → `=IF(A1>1,5;"a,b";2)`. */
export const localFormula = (formula: string): string =>
  formula.replace(PIECES, (piece) => (piece === "," ? ";" : piece === "." ? "," : piece));

/** What stands in the cell's editor when it is opened. */
export function inputOf(cell: Pick<CellPicture, "value" | "formula" | "text">, numberFormat: string): string {
  if (cell.formula !== null) return localFormula(cell.formula);
  if (typeof cell.value === "number") return numberInput(cell.value, numberFormat);
  return typeof cell.value === "boolean" ? (cell.value ? "TRUE" : "FALSE") : cell.value;
}

/** What must be typed to get the very same content again: a text gets an apostrophe, so that "007" stays a text. */
export function exactInputOf(cell: Pick<CellPicture, "value" | "formula" | "text">, numberFormat: string): string {
  const isText = cell.formula === null && typeof cell.value === "string" && cell.value !== "";
  return isText ? `'${inputOf(cell, numberFormat)}` : inputOf(cell, numberFormat);
}
