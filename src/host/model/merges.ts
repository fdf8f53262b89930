import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { invalidOperation } from "../excel-error";
import { contains, intersection, rowsOf, cellsOf } from "./area";
import type { Area } from "./area";
import { parseArea } from "./address";
import type { Areas } from "./areas";
import type { Sheet } from "./book";
import { findCell } from "./cell-content";
import type { CellStyle } from "./cell-style";
import { edited } from "./happenings";
import { noteStructure } from "./news";
import { setContent } from "./write-cells";
import { assertFormattable, assertUnprotected } from "./protection";

export const allMerges = (sheet: Worksheet): readonly Area[] => sheet.mergedRegions;

/**
 * Merged areas whose first cell lies in `area`: Excel finds only those (OfficeDev/office-js #3611).
 */
export const mergedAreas = (sheet: Worksheet, area: Area): readonly Area[] =>
  allMerges(sheet)
    .filter(({ top, left }) => contains(area, { top, left, bottom: top, right: left }))
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }))
    .sort((a, b) => a.top - b.top || a.left - b.left);

/** Merges; only the first cell keeps its value, merged areas inside are swallowed. Errors: AccessDenied, InvalidOperation over a table. */
export function mergeCells(target: Areas, across: boolean): void {
  assertUnprotected(target);
  edited(target, () => mergeAll(target, across));
}

function mergeAll(target: Areas, across: boolean): void {
  const sheet = target.sheet.inner;
  noteStructure(target.sheet);
  for (const area of target.areas) {
    const overTable = sheet.getTables().some(({ ref, model }) => {
      const own = parseArea(model.tableRef ?? ref);
      return own !== null && intersection(own, area) !== null;
    });
    if (overTable) throw invalidOperation("a table cannot hold merged cells");
    const rows = across
      ? Array.from({ length: rowsOf(area) }, (_, index) => ({
          ...area,
          top: area.top + index,
          bottom: area.top + index,
        }))
      : [area];
    for (const row of rows) mergeOne(target.sheet, row);
  }
  target.book.stale = true;
}

function mergeOne(sheet: Sheet, area: Area): void {
  if (cellsOf(area) === 1) return;
  for (const old of allMerges(sheet.inner).filter((merged) => intersection(merged, area) !== null))
    unmergeOne(sheet, old);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = findCell(sheet.inner, row, column);
      if (cell !== undefined && (row !== area.top || column !== area.left)) setContent(sheet, cell, { kind: "empty" });
    }
  }
  // Borders of the cells beneath must stay theirs: each side of a merged area is drawn from its own edge cells.
  sheet.inner.mergeCellsWithoutStyle(area.top, area.left, area.bottom, area.right);
}

/** The file library gives uncovered cells copies of their styles; they get their own back, so that they stay what they were. */
export function unmergeOne({ inner }: Sheet, area: Area): void {
  const styles = new Map<Cell, CellStyle>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = findCell(inner, row, column);
      if (cell !== undefined) styles.set(cell, cell.style);
    }
  }
  inner.unMergeCells(area.top, area.left, area.bottom, area.right);
  for (const [cell, style] of styles) cell.style = style;
}

export function unmergeCells(target: Areas): void {
  assertFormattable(target, "formatCells");
  assertUnprotected(target);
  const sheet = target.sheet;
  const touched = allMerges(sheet.inner).filter((merged) =>
    target.areas.some((area) => intersection(merged, area) !== null),
  );
  if (touched.length > 0) noteStructure(sheet);
  // Excel tells of an unmerging as of an edit (OfficeDev/office-js #4069).
  edited(target, () => touched.forEach((area) => unmergeOne(sheet, area)));
  target.book.stale = true;
}
