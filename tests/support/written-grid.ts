import { parseArea } from "../../src/domain/address";
import type { Area, CellValue, Grid } from "../../src/domain/grid";
import type { CellModel, Region } from "../../src/domain/sheets/sheet-model";

/** What Excel computes for a formula of the region at a sheet's row and column (both from 1). */
type Computed = (row: number, column: number) => CellValue;

/** The sheet with a region written on it, as Excel gives it back: formulas computed, texts in the format of texts. */
export function writtenGrid(grid: Grid, region: Region, computed: Computed): Grid {
  const width = grid.values[0]?.length ?? 0;
  const top = Math.min(grid.top, region.top);
  const left = Math.min(grid.left, region.left);
  const bottom = Math.max(grid.top + grid.values.length, region.top + region.cells.length) - 1;
  const right = Math.max(grid.left + width, region.left + (region.cells[0]?.length ?? 0)) - 1;
  const each = <T>(read: (row: number, column: number, cell: CellModel | null, r: number, c: number) => T): T[][] =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => {
        const [row, column] = [top + r, left + c];
        const cell = region.cells[row - region.top]?.[column - region.left] ?? null;
        return read(row, column, cell, row - grid.top, column - grid.left);
      }),
    );
  const covers = ({ top: first, bottom: last, left: from, right: to }: Area, row: number, column: number): boolean =>
    first <= row && row <= last && from <= column && column <= to;
  const merges = region.merges.flatMap((address) => parseArea(address) ?? []);
  return {
    ...grid,
    top,
    left,
    values: each((row, column, cell, r, c) => {
      const own = grid.values[r]?.[c] ?? null;
      if (cell?.value === undefined) return own;
      const value = typeof cell.value === "object" && cell.value !== null ? computed(row, column) : cell.value;
      return value === "" ? null : value;
    }),
    numberFormats: each((_, __, cell, r, c) => {
      const own = grid.numberFormats[r]?.[c] ?? "General";
      if (cell === null) return own;
      const format = region.styles[cell.style]?.numberFormat;
      return typeof cell.value === "string" && cell.value !== "" ? (format ?? "@") : (format ?? "General");
    }),
    formulas: each((_, __, cell, r, c) => {
      if (cell?.value === undefined) return grid.formulas[r]?.[c] ?? null;
      return typeof cell.value === "object" && cell.value !== null ? cell.value.formula : null;
    }),
    merges: [...grid.merges.filter((area) => !merges.some((one) => covers(one, area.top, area.left))), ...merges],
  };
}
