import { MAX_ROWS } from "./area";
import type { Area } from "./area";

/** Rows that came in before row `at` (`count` above 0), or went from row `at` on (below 0). */
export interface RowMove {
  readonly at: number;
  readonly count: number;
}

/** Where a row stands after the move; `null` for one that is gone, or that left the sheet. */
export function movedRow(row: number, { at, count }: RowMove): number | null {
  if (row < at) return row;
  if (count < 0 && row < at - count) return null;
  return row + count > MAX_ROWS ? null : row + count;
}

/** An area after the move; it grows and shrinks with the rows inside it. `null` where nothing is left of it. */
export function movedArea(area: Area, move: RowMove): Area | null {
  const { at, count } = move;
  const top = movedRow(area.top, move) ?? (count < 0 ? at : null);
  // What ends in rows that went ends above them; what reaches the end of the sheet still does.
  const bottom = area.bottom === MAX_ROWS ? MAX_ROWS : (movedRow(area.bottom, move) ?? (count < 0 ? at - 1 : MAX_ROWS));
  if (top === null || top > bottom) return null;
  return { ...area, top, bottom };
}
