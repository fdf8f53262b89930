import type { Cell, CellErrorValue, Worksheet } from "@cj-tech-master/excelts";
import { withoutPrefixes } from "./function-prefixes";

/** What a cell shows as its value on the wire; "" for an empty cell, "#N/A" for an error. */
export type Scalar = string | number | boolean;

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The file library reads numbers under a date format as dates; Excel knows numbers only. */
export const serialOf = (date: Date): number => SERIAL_OF_1970 + date.getTime() / MS_PER_DAY;

export const findCell = (sheet: Worksheet, row: number, column: number): Cell | undefined =>
  sheet.findRow(row)?.findCell(column);

/** True for a cell that lies under a merged area but is not its first one. */
export const isCovered = (cell: Cell): boolean => cell.isMerged && cell.master !== cell;

/** The formula with "=", `null` where the cell has none. */
export function formulaOf(cell: Cell | undefined): string | null {
  if (cell === undefined || isCovered(cell)) return null;
  const formula = cell.formula;
  return formula === undefined || formula === "" ? null : `=${withoutPrefixes(formula)}`;
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== "object") return "";
  if ("error" in value && typeof value.error === "string") return value.error;
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText
      .map((run: unknown) => (typeof run === "object" && run !== null && "text" in run ? String(run.text) : ""))
      .join("");
  }
  if ("checkbox" in value) return value.checkbox === true;
  if ("formula" in value || "sharedFormula" in value) return "result" in value ? scalarOf(value.result) : "";
  if ("text" in value) return scalarOf(value.text);
  return "";
}

/** The computed value of a cell. */
export const valueOf = (cell: Cell | undefined): Scalar =>
  cell === undefined || isCovered(cell) ? "" : scalarOf(cell.value);

type ErrorText = CellErrorValue["error"];
const ERRORS: readonly ErrorText[] = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
];
export const isErrorText = (text: string): text is ErrorText => ERRORS.some((error) => error === text);

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function valueTypeOf(cell: Cell | undefined): ValueType {
  if (cell === undefined || isCovered(cell)) return "Empty";
  const raw: unknown = cell.formula === undefined ? cell.value : cell.result;
  if (typeof raw === "object" && raw !== null && "error" in raw) return "Error";
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && cell.formula === undefined ? "Empty" : "String";
}
