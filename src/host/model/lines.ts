import { invalidArgument } from "../excel-error";
import { MAX_COLUMNS, isWholeColumns, isWholeRows } from "./area";
import type { Areas } from "./areas";

/** More rows than any sheet of an office holds, so that a slip (a whole column's rows) is refused instead of taking minutes. */
const MAX_LINES = 200_000;

export function eachRow({ areas }: Pick<Areas, "areas">, run: (row: number) => void): void {
  for (const area of areas) {
    if (area.bottom - area.top >= MAX_LINES) throw invalidArgument("this host does not size all rows of a sheet");
    for (let row = area.top; row <= area.bottom; row++) run(row);
  }
}

export function eachColumn({ areas }: Pick<Areas, "areas">, run: (column: number) => void): void {
  for (const area of areas) {
    if (area.left === 1 && area.right === MAX_COLUMNS)
      throw invalidArgument("this host does not size all columns of a sheet");
    for (let column = area.left; column <= area.right; column++) run(column);
  }
}

/** What all rows (columns) of the areas have in common, `null` where they differ; beyond the cells of a sheet all lines are alike. */
export function commonSize<V>(target: Areas, lines: "rows" | "columns", read: (index: number) => V): V | null {
  const { rowCount, columns } = target.sheet.inner;
  const found = new Set<V>();
  for (const area of target.areas) {
    const [first, end, whole, known] =
      lines === "rows"
        ? [area.top, area.bottom, isWholeColumns(area), rowCount]
        : [area.left, area.right, isWholeRows(area), columns?.length ?? 0];
    const last = whole ? Math.min(end, Math.max(first, known + 1)) : end;
    for (let index = first; index <= last; index++) found.add(read(index));
  }
  const [value] = found;
  return found.size === 1 && value !== undefined ? value : null;
}
