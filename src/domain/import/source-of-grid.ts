import { cellText } from "../appendix/cell-text";
import { mergeMapOf } from "../appendix/merge-map";
import type { SheetPart } from "../appendix/stack-grids";
import type { Grid } from "../grid";
import { valueAt } from "../sheets/grid-cell";
import type { SourceBlock, SourceCell, SourceDocument, SourceTable } from "./source-document";

/**
 * Sheets below each other, as a source to be laid out anew: what stands above the header (sheet row `header`) as lines, and a
 * table for each sheet. Numbers and days become the text that the reader takes them for; of a formula, its result.
 */
export function sourceOfGrid(grid: Grid, parts: readonly SheetPart[], header: number): SourceDocument {
  const lines: SourceBlock[] = [];
  for (let row = grid.top; row < header; row += 1) {
    for (const { text, font } of cellsOf(grid, row, row)) lines.push({ kind: "line", text, font });
  }
  const tables = parts.flatMap(({ from, to }): SourceTable[] => {
    const top = Math.max(from, header);
    if (to < top) return [];
    const columns = grid.values[0]?.length ?? 0;
    return [{ kind: "table", rows: to - top + 1, columns, cells: cellsOf(grid, top, to), widths: null }];
  });
  return { blocks: [...lines, ...tables], leftOut: [], remarks: [] };
}

/** The cells of some rows that say something or are joined. */
function cellsOf(grid: Grid, top: number, bottom: number): readonly SourceCell[] {
  const merges = mergeMapOf(grid);
  const columns = grid.values[0]?.length ?? 0;
  const cells: SourceCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let at = 0; at < columns; at += 1) {
      const column = grid.left + at;
      const area = merges.areaAt(row, column);
      const covered = area !== null && (Math.max(area.top, top) !== row || Math.max(area.left, grid.left) !== column);
      const value = covered ? null : valueAt(grid, row, column);
      if (covered || (value === null && area === null)) continue;
      const text = cellText(value, grid.numberFormats[row - grid.top]?.[at] ?? "General");
      const [rows, wide] = area === null ? [1, 1] : [Math.min(area.bottom, bottom) - row + 1, area.right - column + 1];
      const font = grid.fonts?.[row - grid.top]?.[at] ?? null;
      cells.push({ row: row - top, column: at, rows, columns: Math.min(wide, columns - at), text, font });
    }
  }
  return cells;
}
