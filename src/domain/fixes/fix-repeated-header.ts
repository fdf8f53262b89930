import { distance } from "fastest-levenshtein";
import { cellText } from "../appendix/cell-text";
import { stripMarkup } from "../appendix/markup";
import { valueAt } from "../sheets/grid-cell";
import { key } from "../text/keys";
import { removedRow } from "./removed-row";
import { filledIn, hasForeignFormula, isOurs, reachesOut, type Table } from "./row-contents";
import type { FixAnswer } from "./unfixed";

// (1) | 2 | [3] | (A)
const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|[A-Z])[)\]]?$/u;

/**
 * Takes a header away that stands again inside the table, all its rows and its row of column numbers. Only where they hold
 * nothing but the words of the header, a slip of scanning apart.
 */
export function fixRepeatedHeader(first: number, table: Table): FixAnswer {
  const { appendix, grid } = table;
  const repeated = new Set(appendix.repeatedHeaderRows);
  const rows: number[] = [];
  for (let row = first; repeated.has(row); row += 1) rows.push(row);
  if (rows.length === 0) return { unfixed: "person" };
  if (reachesOut(table, new Set(rows))) return { unfixed: "merged" };
  const words = appendix.headerRows.flatMap((row) => filledIn(table, row).map((column) => wordsAt(table, row, column)));
  for (const row of rows) {
    for (const column of filledIn(table, row)) {
      if (hasForeignFormula(table, row, column)) return { unfixed: "formula" };
      const text = wordsAt(table, row, column);
      if (text === "" || isOurs(appendix, column) || COLUMN_NUMBER.test(text)) continue;
      if (!words.some((one) => isAlike(one, text))) return { unfixed: "beside" };
    }
  }
  return { cells: [], removedRows: rows.map((row) => removedRow(grid, row)) };
}

function wordsAt({ grid }: Table, row: number, column: number): string {
  const format = grid.numberFormats[row - grid.top]?.[column - grid.left] ?? "General";
  return stripMarkup(cellText(valueAt(grid, row, column), format));
}

function isAlike(one: string, other: string): boolean {
  const [some, others] = [key(one), key(other)];
  return distance(some, others) <= Math.min(3, Math.floor(some.length / 5));
}
