import type { CellValue, Grid } from "../grid";
import type { DecodedText } from "../text/legacy/decode-texts";
import { cellDecoderOf } from "./cell-decoder";
import { cellText } from "./cell-text";
import { stripMarkup } from "./markup";

/** A cell that holds something. `text` as in `FieldCell`. */
export interface Piece {
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly row: number;
  readonly column: number;
  /** What the value reads where it is in an encoding from before Unicode; `text` is of this. Left out: it is not. */
  readonly decoded?: DecodedText;
}

/** A row of the sheet and its cells that hold something, from left to right. */
export interface SheetRow {
  readonly row: number;
  readonly pieces: readonly Piece[];
}

/**
 * Every row of the grid, blank ones too. A cell of nothing but blanks and markup ("** **") counts as empty. Text in an
 * encoding from before Unicode is decoded here, before anything else looks at it.
 */
export function sheetRowsOf(grid: Grid): readonly SheetRow[] {
  const known = new Map<string, string>();
  const decoder = cellDecoderOf(grid);
  return grid.values.map((values, index) => {
    const row = grid.top + index;
    const pieces = values.flatMap((value, offset): readonly Piece[] => {
      if (value === null || value === "") return [];
      const numberFormat = grid.numberFormats[index]?.[offset] ?? "General";
      const read = typeof value === "string" ? decoder?.(value, grid.fonts?.[index]?.[offset] ?? null) : undefined;
      const decoded = read === undefined || read.encoding === null ? {} : { decoded: read };
      const text = textOf(read?.text ?? value, numberFormat, known);
      if (stripMarkup(text) === "") return [];
      return [{ text, value, numberFormat, row, column: grid.left + offset, ...decoded }];
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
