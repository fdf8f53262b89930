import type { Mend } from "./appendix";
import type { ReadRows } from "./read-rows";
import type { TableArea } from "./table-area";

type ExtraCell = Extract<Mend, { kind: "extra-cell" }>;

/**
 * The columns beside the table that hold something, each told once with its first row: text of no field, or ("") nothing
 * but the last cells of shifted rows, which are read in their right columns.
 */
export function extraCellsOf({ unplaced, mends, drafts }: ReadRows, area: TableArea): readonly ExtraCell[] {
  const found = new Map<number, ExtraCell>();
  for (const { row, column, text } of unplaced) {
    if (area.beside.has(column) && !found.has(column)) found.set(column, { kind: "extra-cell", row, column, text });
  }
  const shifted = new Set(mends.filter(({ kind }) => kind === "shifted-row").map(({ row }) => row));
  if (shifted.size === 0) return [...found.values()];
  for (const { pieces } of drafts) {
    for (const { piece } of [...pieces.values()].flat()) {
      const { row, column } = piece;
      if (shifted.has(row) && area.beside.has(column) && !found.has(column)) {
        found.set(column, { kind: "extra-cell", row, column, text: "" });
      }
    }
  }
  return [...found.values()];
}
