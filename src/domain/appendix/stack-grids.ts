import { areaAddress, parseArea } from "../address";
import type { Area, Grid } from "../grid";

/** Rows of one sheet among the rows that several sheets have together. */
export interface SheetPart {
  readonly sheet: string;
  /** First and last row as counted over all the sheets. */
  readonly from: number;
  readonly to: number;
  /** What to take from such a row to get the sheet's own. */
  readonly offset: number;
}

/** Several sheets read as one, and where its rows really stand. */
export interface StackedGrid {
  readonly grid: Grid;
  /** One a sheet, in their order; the first sheet's rows keep their numbers. */
  readonly parts: readonly SheetPart[];
}

/** A row of a sheet. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
}

/**
 * Puts the grids of sheets below each other as the pages of one table, columns kept; `skipped` rows at the top of each are left
 * out (a title that only stands again). The whole bears the first sheet's name.
 */
export function stackGrids(pages: readonly { readonly grid: Grid; readonly skipped: number }[]): StackedGrid | null {
  const [first] = pages;
  if (first === undefined) return null;
  const left = Math.min(...pages.map(({ grid }) => grid.left));
  const right = Math.max(...pages.map(({ grid }) => grid.left + width(grid) - 1));
  const parts: SheetPart[] = [];
  const merges: Area[] = [];
  let next = first.grid.top;
  for (const { grid, skipped } of pages) {
    const offset = next - skipped - grid.top;
    parts.push({ sheet: grid.sheet, from: next, to: next + grid.values.length - skipped - 1, offset });
    for (const { top, bottom, ...columns } of grid.merges) {
      if (bottom >= grid.top + skipped) {
        merges.push({ ...columns, top: Math.max(top, grid.top + skipped) + offset, bottom: bottom + offset });
      }
    }
    next += grid.values.length - skipped;
  }
  const rows = <Cell>(of: (grid: Grid) => readonly (readonly Cell[])[], empty: Cell): Cell[][] =>
    pages.flatMap(({ grid, skipped }) =>
      of(grid)
        .slice(skipped)
        .map((row) => [
          ...Array.from({ length: grid.left - left }, () => empty),
          ...row,
          ...Array.from({ length: right - grid.left - row.length + 1 }, () => empty),
        ]),
    );
  const grid: Grid = {
    sheet: first.grid.sheet,
    top: first.grid.top,
    left,
    values: rows((one) => one.values, null),
    numberFormats: rows((one) => one.numberFormats, "General"),
    formulas: rows((one) => one.formulas, null),
    merges,
    ...(pages.some((page) => page.grid.fonts)
      ? { fonts: rows((one) => one.fonts ?? one.values.map(noFonts), null) }
      : {}),
  };
  return { grid, parts };
}

/** Where a row really stands; rows beyond all parts count on in the last one. */
export function placeOf(parts: readonly SheetPart[], row: number): SheetPlace | null {
  const part = parts.find(({ to }) => row <= to) ?? parts.at(-1);
  return part === undefined ? null : { sheet: part.sheet, row: row - part.offset };
}

/** An address over all the sheets ("E31") as the sheet's own. */
export function addressIn(parts: readonly SheetPart[], address: string): string {
  const area = parseArea(address);
  const top = area && placeOf(parts, area.top);
  if (area === null || top === null) return address;
  return areaAddress({ ...area, top: top.row, bottom: top.row + area.bottom - area.top });
}

function noFonts(row: readonly unknown[]): readonly (string | null)[] {
  return row.map(() => null);
}

function width({ values }: Grid): number {
  return values[0]?.length ?? 0;
}
