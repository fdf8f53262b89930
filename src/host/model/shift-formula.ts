import { columnLetters, columnNumber } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

// "a text" and 'a sheet' are left alone; $A$1 | B2 outside of names and functions
const CELL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

const wrapped = (value: number, size: number): number => ((((value - 1) % size) + size) % size) + 1;

/** Moves the relative references of a formula, as a formula of a conditional format moves with its cell; past an edge they wrap around. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    CELL,
    (all: string, fixedColumn: string | undefined, letters: string, fixedRow: string, digits: string) => {
      if (fixedColumn === undefined) return all;
      const column =
        fixedColumn === "$" ? letters : columnLetters(wrapped(columnNumber(letters) + columns, MAX_COLUMNS));
      const row = fixedRow === "$" ? digits : String(wrapped(Number(digits) + rows, MAX_ROWS));
      return fixedColumn + column + fixedRow + row;
    },
  );
}
