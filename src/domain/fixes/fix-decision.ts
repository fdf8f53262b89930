import { hasFormulaAt } from "../sheets/grid-cell";
import type { CellChange } from "./cell-change";
import type { Table } from "./row-contents";
import type { FixAnswer } from "./unfixed";

/** A slip in the number of the decision, which stands in a title above the table: only where one cell alone has these words. */
export function fixDecision(wrong: string, right: string, { appendix, grid }: Table): FixAnswer {
  const [header = grid.top] = appendix.headerRows;
  const cells: CellChange[] = [];
  for (const [index, values] of grid.values.entries()) {
    const row = grid.top + index;
    if (row >= header) break;
    for (const [offset, before] of values.entries()) {
      if (typeof before !== "string" || !before.includes(wrong)) continue;
      const column = grid.left + offset;
      if (hasFormulaAt(grid, row, column)) return { unfixed: "formula" };
      cells.push({ row, column, before, after: before.replace(wrong, right) });
    }
  }
  const [only] = cells;
  return only !== undefined && cells.length === 1 ? { cells: [only] } : { unfixed: "person" };
}
