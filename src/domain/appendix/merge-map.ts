import type { Area, Grid } from "../grid";

/** The merged areas of a grid by the cells they cover. */
export interface MergeMap {
  /** The area that covers the cell, its first cell included; `null` where the cell is not merged. */
  areaAt(row: number, column: number): Area | null;
}

/** Areas beyond the grid's own rows and columns are cut to it, so that a merge of whole columns costs no more than the grid. */
export function mergeMapOf({ top, left, values, merges }: Grid): MergeMap {
  const bottom = top + values.length - 1;
  const right = left + (values[0]?.length ?? 0) - 1;
  const rows = new Map<number, Map<number, Area>>();
  for (const area of merges) {
    for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row += 1) {
      const columns = rows.get(row) ?? new Map<number, Area>();
      rows.set(row, columns);
      for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column += 1) {
        columns.set(column, area);
      }
    }
  }
  return { areaAt: (row, column) => rows.get(row)?.get(column) ?? null };
}
