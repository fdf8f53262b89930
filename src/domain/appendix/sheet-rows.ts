import type { CellValue, Grid } from "../grid";
import { cellText } from "./cell-text";
import { stripMarkup } from "./markup";

/** A cell that holds something. `text` as in `FieldCell`. */
export interface Piece {
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly row: number;
  readonly column: number;
}

/** A row of the sheet and its cells that hold something, from left to right. */
export interface SheetRow {
  readonly row: number;
  readonly pieces: readonly Piece[];
}

/** Every row of the grid, blank ones too. A cell of nothing but blanks and markup ("** **") counts as empty. */
export function sheetRowsOf(grid: Grid): readonly SheetRow[] {
  const known = new Map<string, string>();
  return grid.values.map((values, index) => {
    const row = grid.top + index;
    const pieces = values.flatMap((value, offset): readonly Piece[] => {
      if (value === null || value === "") return [];
      const numberFormat = grid.numberFormats[index]?.[offset] ?? "General";
      const text = textOf(value, numberFormat, known);
      return stripMarkup(text) === "" ? [] : [{ text, value, numberFormat, row, column: grid.left + offset }];
    });
    return { row, pieces };
  });
}

/** Agencies and deadlines repeat from row to row: each different text is cleaned once. */
function textOf(value: CellValue, numberFormat: string, known: Map<string, string>): string {
  if (typeof value !== "string") return cellText(value, numberFormat);
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  const text = cellText(value, numberFormat);
  known.set(value, text);
  return text;
}
