import type { CellValue, Grid } from "../grid";

/** The value at a sheet's row and column (both from 1); `null` outside the grid. */
export function valueAt({ top, left, values }: Grid, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? null;
}

/** The same as text; "" where nothing stands. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return value === null ? "" : String(value).normalize("NFC").trim();
}

/** Whether nothing stands in a cell, no formula without a result either. */
export function isBlankAt(grid: Grid, row: number, column: number): boolean {
  return textAt(grid, row, column) === "" && !hasFormulaAt(grid, row, column);
}

export function hasFormulaAt({ top, left, formulas }: Grid, row: number, column: number): boolean {
  return (formulas[row - top]?.[column - left] ?? null) !== null;
}

export function lastRowOf({ top, values }: Grid): number {
  return top + values.length - 1;
}

export function lastColumnOf({ left, values }: Grid): number {
  return left + (values[0]?.length ?? 0) - 1;
}
