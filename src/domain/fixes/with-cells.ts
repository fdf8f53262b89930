import type { CellValue, Grid } from "../grid";
import type { CellChange } from "./cell-change";

/** The sheet as it would read with cells changed; it grows to the right where a cell lies beside what was read. */
export function withCells(grid: Grid, cells: readonly CellChange[]): Grid {
  const byRow = new Map<number, CellChange[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const width = Math.max(grid.values[0]?.length ?? 0, ...cells.map(({ column }) => column - grid.left + 1));
  const rows = <Value>(
    given: readonly (readonly Value[])[],
    blank: Value,
    changed: (cell: CellChange, before: Value) => Value,
  ): readonly (readonly Value[])[] =>
    given.map((row, index) => {
      const changes = byRow.get(grid.top + index);
      if (changes === undefined && row.length === width) return row;
      const copy = [...row, ...Array.from({ length: width - row.length }, () => blank)];
      for (const change of changes ?? []) {
        const at = change.column - grid.left;
        copy[at] = changed(change, copy[at] ?? blank);
      }
      return copy;
    });
  return {
    ...grid,
    values: rows<CellValue>(grid.values, null, ({ after }) => (after === "" ? null : after)),
    numberFormats: rows(grid.numberFormats, "General", ({ numberFormat }, before) => numberFormat ?? before),
    formulas: rows<string | null>(grid.formulas, null, () => null),
    ...(grid.fonts ? { fonts: rows<string | null>(grid.fonts, null, ({ font }, before) => font ?? before) } : {}),
  };
}
