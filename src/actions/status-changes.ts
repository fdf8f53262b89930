import { cellAddress } from "../domain/address";
import type { FieldCell, Task } from "../domain/appendix/appendix";
import { mergeMapOf } from "../domain/appendix/merge-map";
import type { CellChange } from "../domain/fixes/cell-change";
import type { Grid } from "../domain/grid";
import { valueAt } from "../domain/sheets/grid-cell";
import { DATE_FORMAT } from "../domain/sheets/sheet-styles";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { WorkbookError } from "./workbook-error";

const SHARED: Text = {
  vi: "Ô {cell} là ô gộp dùng chung cho nhiều nhiệm vụ nên không ghi riêng cho nhiệm vụ {task}; chưa ô nào bị sửa.",
  en: "{cell} is a merged cell that several tasks share, so nothing is recorded in it for task {task} alone; no cell was changed.",
};

/**
 * What changes so that a field of a task reads as wanted: the cell that holds it now, else the one in the task's first row.
 * Where it was written over several rows, the others are emptied, so that they do not add to it. Throws a WorkbookError where
 * several tasks share the cell.
 */
export function statusChanges(
  task: Task,
  field: "status" | "completedOn",
  column: number,
  after: CellChange["after"],
  grid: Grid,
): readonly CellChange[] {
  const [first, ...others] = placesOf(task, task.cells[field], column, grid);
  if (first === undefined) return [];
  const format = typeof after === "number" ? { numberFormat: DATE_FORMAT } : {};
  const change = (row: number, to: CellChange["after"]): readonly CellChange[] => {
    const before = valueAt(grid, row, column);
    return before === to ? [] : [{ row, column, before, after: to, ...(to === null ? {} : format) }];
  };
  return [...change(first, after), ...others.flatMap((row) => change(row, null))];
}

/** The rows in which the field stands, or the one in which it is to stand. */
function placesOf(task: Task, cell: FieldCell, column: number, grid: Grid): readonly number[] {
  const rows = cell.pieces?.map(({ row }) => row) ?? [cell.row];
  const merges = mergeMapOf(grid);
  return rows.map((row) => {
    const area = merges.areaAt(row, column);
    if (area === null) return row;
    const own = area.left === column && area.right === column;
    if (own && !cell.inherited && rangeOf(area.top, area.bottom).every((each) => task.rows.includes(each)))
      return area.top;
    throw new WorkbookError("shared-cell", fill(SHARED, { cell: cellAddress(area.top, area.left), task: task.key }));
  });
}

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
