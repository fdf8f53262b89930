import { TALLEST_ROW, textHeight } from "../sheets/row-height";

/** A cell where it stands on the sheet, from 0, with the look that its height depends on. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Heights of the rows in points, so that nothing is hidden. A cell over several rows adds what it lacks to the last of them. */
export function rowPoints(
  cells: readonly PlacedCell[],
  widths: readonly number[],
  rows: number,
): readonly (number | null)[] {
  const heights = Array.from({ length: rows }, (): number | null => null);
  const needed = cells.map((cell) => {
    const points = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, width) => sum + width, 0);
    return textHeight(cell.text, (points * 4) / 3, { size: cell.size, bold: cell.bold, wrap: true });
  });
  cells.forEach((cell, at) => {
    if (cell.rows === 1) heights[cell.row] = Math.max(heights[cell.row] ?? 0, needed[at] ?? 0);
  });
  cells.forEach((cell, at) => {
    if (cell.rows === 1) return;
    const own = Array.from({ length: cell.rows }, (_, below) => heights[cell.row + below] ?? 15);
    const lacking = (needed[at] ?? 0) - own.reduce((sum, height) => sum + height, 0);
    const last = cell.row + cell.rows - 1;
    if (lacking > 0) heights[last] = Math.min(TALLEST_ROW, (heights[last] ?? 15) + lacking);
  });
  return heights;
}
