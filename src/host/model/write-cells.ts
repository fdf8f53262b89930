import type { Cell } from "@cj-tech-master/excelts";
import { accessDenied, invalidArgument } from "../excel-error";
import type { Area } from "./area";
import { columnsOf, rowsOf } from "./area";
import type { Areas } from "./areas";
import { insideOf } from "./areas";
import { cellKey } from "./book";
import type { Sheet } from "./book";
import { isCovered } from "./cell-content";
import { derived, numberFormatOf, styleAt } from "./cell-style";
import { withPrefixes } from "./function-prefixes";
import { edited } from "./happenings";
import { noteCells } from "./news";
import type { Content } from "./typed-content";
import { typedContent } from "./typed-content";
import { isProtected } from "./protection";
import { cellsArea } from "./used-area";

/**
 * A rectangle of values for `area`: a single value stands for all cells.
 * Errors: InvalidArgument where an array's shape is not the area's.
 */
export function matrixFor(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) throw invalidArgument(`an array of another shape than ${rowsOf(area)} × ${columnsOf(area)}`);
  return (row, column) => {
    const cells: unknown = rows[row];
    const found: unknown = Array.isArray(cells) ? cells[column] : undefined;
    return found;
  };
}

/** Errors: AccessDenied where the sheet is protected and one of the cells is locked. */
export function assertUnlocked({ sheet, areas }: Areas): void {
  if (!isProtected(sheet)) return;
  const limit = cellsArea(sheet.inner);
  const inside = insideOf(areas, limit);
  const beyond = areas.some(
    (area) =>
      limit === null ||
      area.bottom > limit.bottom ||
      area.right > limit.right ||
      area.top < limit.top ||
      area.left < limit.left,
  );
  const locked = inside.some((area) => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (styleAt(sheet.inner, row, column).protection?.locked !== false) return true;
      }
    }
    return false;
  });
  if (locked || beyond) throw accessDenied(`the worksheet ${sheet.inner.name} is protected`);
}

/** Puts a content into a cell and notes the change. */
export function setContent(sheet: Sheet, cell: Cell, content: Content): void {
  sheet.changes.rows.add(cell.row);
  sheet.changes.contents.add(cellKey(cell.row, cell.col));
  switch (content.kind) {
    case "empty":
      cell.value = null;
      return;
    case "text":
      cell.value = content.text;
      return;
    case "number":
      cell.value = content.value;
      if (content.format !== null && numberFormatOf(cell.style) === "General")
        cell.style = derived(cell.style, { ...cell.style, numFmt: content.format });
      return;
    case "boolean":
      cell.value = content.value;
      return;
    case "error":
      cell.value = { error: content.error };
      return;
    case "formula":
      cell.value = { formula: withPrefixes(content.formula) };
  }
}

/**
 * Writes values as if typed; every value is read before the first cell changes. Cells under a merge keep nothing, as in Excel.
 * Errors: InvalidArgument (shape, formula, length), AccessDenied (locked cells).
 */
export function writeValues(target: Areas, value: unknown): void {
  writeContents(target, value, typedContent);
}

/** The same, with another way of reading what was typed. */
export function writeContents(target: Areas, value: unknown, read: typeof typedContent): void {
  assertUnlocked(target);
  edited(target, () => putContents(target, value, read));
}

function putContents({ book, sheet, areas }: Areas, value: unknown, read: typeof typedContent): void {
  const today = book.now();
  for (const area of areas) {
    const at = matrixFor(area, value);
    const contents: (Content | null)[] = [];
    for (let row = 0; row < rowsOf(area); row++) {
      for (let column = 0; column < columnsOf(area); column++) {
        const typed = at(row, column);
        const format =
          typeof typed === "boolean" || typed === null
            ? "General"
            : numberFormatOf(styleAt(sheet.inner, area.top + row, area.left + column));
        contents.push(read(typed, format, today));
      }
    }
    let next = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const content = contents[next++] ?? null;
        if (content === null) continue;
        const cell = sheet.inner.getCell(row, column);
        if (!isCovered(cell)) setContent(sheet, cell, content);
      }
    }
  }
  noteCells(sheet, areas);
  book.stale = true;
}
