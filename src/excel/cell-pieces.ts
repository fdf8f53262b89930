import type { Input } from "../actions/journal";
import type { Area } from "../domain/grid";
import { rangeOf } from "./excel-ranges";
import { STATEMENT, wireBytes, type Piece } from "./send-pieces";

/** What one set may take, so that a batch can always hold one more. */
const PIECE_BYTES = 250_000;
/** The library cuts large arrays into sets of about 1,500 cells, each with its own statements. */
const CELLS_A_SET = 1500;

type Row = readonly (Input | null)[];

/**
 * Puts rows into an area in pieces of whole rows; `null` leaves a cell alone. No piece reaches over a place in
 * `cuts` (sheet rows that begin a run of hidden or of visible rows): Excel has been seen to misplace values
 * written across filtered rows. The ranges are let go at once, or the clean-up after the run would name them all in one request.
 */
export function valuePieces(
  sheet: Excel.Worksheet,
  area: Area,
  rows: readonly Row[],
  cuts: ReadonlySet<number>,
): readonly Piece[] {
  return rowPieces(area, rows, cuts, (part, values) => {
    const range = rangeOf(sheet, part);
    range.values = values;
    range.untrack();
  });
}

/** Number formats in the same way. */
export function formatPieces(sheet: Excel.Worksheet, area: Area, rows: readonly Row[]): readonly Piece[] {
  return rowPieces(area, rows, new Set(), (part, formats) => {
    const range = rangeOf(sheet, part);
    range.numberFormat = formats;
    range.untrack();
  });
}

function rowPieces(
  area: Area,
  rows: readonly Row[],
  cuts: ReadonlySet<number>,
  write: (part: Area, rows: (Input | null)[][]) => void,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  let bytes = 0;
  const close = (end: number): void => {
    const part = rows.slice(first, end).map((row) => [...row]);
    if (part.some((row) => row.some((value) => value !== null))) {
      const place = { ...area, top: area.top + first, bottom: area.top + end - 1 };
      const sets = Math.ceil((part.length * (area.right - area.left + 1)) / CELLS_A_SET);
      const statements = sets === 1 ? 2 : (1 + sets) * 6;
      pieces.push({ bytes: bytes + statements * STATEMENT, queue: () => write(place, part) });
    }
    first = end;
    bytes = 0;
  };
  for (const [index, row] of rows.entries()) {
    const cost = row.reduce<number>((sum, value) => sum + wireBytes(value), 2);
    if (index > first && (bytes + cost > PIECE_BYTES || cuts.has(area.top + index))) close(index);
    bytes += cost;
  }
  close(rows.length);
  return pieces;
}
