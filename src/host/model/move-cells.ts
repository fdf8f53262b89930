import type { Row } from "@cj-tech-master/excelts";
import type { Sheet } from "./book";
import type { RowMove } from "./row-move";

/** Puts the whole of a row where another one is. Looks stay the same objects, so that a save finds their numbers again. */
function putRow(from: Row | undefined, to: Row): void {
  to.style = from?.style ?? {};
  to.hidden = from?.hidden ?? false;
  to.outlineLevel = from?.outlineLevel ?? 0;
  delete to.height;
  delete to.customHeight;
  if (from?.height !== undefined) to.height = from.height;
  if (from?.customHeight !== undefined) to.customHeight = from.customHeight;
  for (let column = 1; column <= Math.max(from?.cellCount ?? 0, to.cellCount); column++) {
    const source = from?.findCell(column);
    if (source === undefined && to.findCell(column) === undefined) continue;
    const target = to.getCell(column);
    target.value = source?.value ?? null;
    target.style = source?.style ?? {};
  }
}

/** New rows look like the one above them, as Excel makes them. */
function lookLike(above: Row | undefined, fresh: Row): void {
  putRow(undefined, fresh);
  if (above === undefined) return;
  fresh.style = above.style;
  if (above.height !== undefined) fresh.height = above.height;
  if (above.customHeight !== undefined) fresh.customHeight = above.customHeight;
  above.eachCell({ includeEmpty: true }, (cell, column) => {
    if (Object.keys(cell.style).length > 0) fresh.getCell(column).style = cell.style;
  });
}

/** Moves the cells of a sheet, with the heights, looks and hiding of their rows. Merged areas must have been taken apart. */
export function moveCells({ inner }: Sheet, { at, count }: RowMove): void {
  const last = inner.rowCount;
  if (count > 0) {
    for (let row = last; row >= at; row--) putRow(inner.findRow(row), inner.getRow(row + count));
    for (let row = at; row < at + count; row++) lookLike(inner.findRow(at - 1), inner.getRow(row));
    return;
  }
  for (let row = at - count; row <= last; row++) putRow(inner.findRow(row), inner.getRow(row + count));
  for (let row = Math.max(at, last + count + 1); row <= last; row++) putRow(undefined, inner.getRow(row));
}
