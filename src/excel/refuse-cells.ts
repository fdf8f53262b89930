import type { Input } from "../actions/journal";
import { WorkbookError } from "../actions/workbook-error";
import { areaAddress, cellAddress } from "../domain/address";
import type { CellChange } from "../domain/fixes/cell-change";
import type { Area, CellValue } from "../domain/grid";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { patchOf, stateAt } from "./cell-states";
import type { CellsSight } from "./look-at-cells";
import { LONGEST_TEXT } from "./typed-input";

const CHANGED: Text = {
  vi: "{cell} đã khác so với lúc kiểm tra. Chưa ô nào bị sửa.",
  en: "{cell} differs from the checked value. No cell was changed.",
};
const FORMULA: Text = {
  vi: "{cell} chứa công thức. Nội dung công thức không tự sửa; xin sửa tay nếu cần. Chưa ô nào bị sửa.",
  en: "{cell} holds a formula. Formulas are not fixed automatically; please edit by hand. No cell was changed.",
};
const MERGED: Text = {
  vi: "{cell} là ô gộp. Chưa sửa được từng ô trong vùng gộp. Chưa ô nào bị sửa.",
  en: "{cell} is merged. Cells inside a merge cannot be fixed one by one. No cell was changed.",
};
const FILTERED: Text = {
  vi: "Trang tính “{sheet}” đang lọc và ẩn {cell}. Ghi lúc này có thể sai dòng. Bỏ lọc rồi thử lại.",
  en: "The sheet “{sheet}” is filtered and hides {cell}. Writing now could hit the wrong rows. Clear the filter and try again.",
};
const TOO_LONG: Text = {
  vi: "Văn bản cho {cell} dài {length} ký tự, vượt mức 32.767 ký tự của một ô Excel. Chưa ô nào bị sửa. Hãy rút ngắn nội dung, rồi thực hiện lại.",
  en: "The text for {cell} has {length} characters, more than the 32,767 of an Excel cell. No cell was changed. Please shorten the content, then try again.",
};

/**
 * Throws a WorkbookError that names the first cell which must not be set: it is hidden by a filter, lies inside a merge, holds a
 * formula, no longer holds what it held when it was read, or is to get more than a cell takes.
 */
export function refuseCells(sights: readonly CellsSight[]): void {
  for (const sight of sights) {
    const known = new Set<string>();
    for (const cell of [...sight.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
      const address = cellAddress(cell.row, cell.column);
      if (known.has(address)) throw new Error(`Two changes are meant for ${address}.`);
      known.add(address);
      refuseCell(sight, cell, address);
    }
  }
}

function refuseCell(sight: CellsSight, cell: CellChange, address: string): void {
  const sheet = sight.facts.name;
  const refuse = (code: string, text: Text, place = address): never => {
    throw new WorkbookError(code, text, { place: { sheet, address: place } });
  };
  if (isFilteredOut(sight, cell.row)) refuse("sheet-filtered", fill(FILTERED, { sheet, cell: address }));
  const merge = sight.merges.find((area) => isInside(area, cell));
  if (merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column)) {
    refuse("cell-merged", fill(MERGED, { cell: areaAddress(merge) }), areaAddress(merge));
  }
  const { input } = stateAt(sight.patches, cell.row, cell.column);
  if (isFormula(input)) refuse("cell-formula", fill(FORMULA, { cell: address }));
  if (valueOf(input) !== cell.before) refuse("cell-changed", fill(CHANGED, { cell: address }));
  const length = typeof cell.after === "string" ? cell.after.length : 0;
  if (length > LONGEST_TEXT) refuse("text-too-long", fill(TOO_LONG, { cell: address, length }));
}

/** True for a row that the filter hides; one that a person hid by hand may be written. */
function isFilteredOut({ filter, patches }: CellsSight, row: number): boolean {
  if (filter === null || row <= filter.top || row > filter.bottom) return false;
  const { area, rows } = patchOf(patches, row);
  return rows[row - area.top]?.hidden === true;
}

function isInside({ top, left, bottom, right }: Area, { row, column }: CellChange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isFormula(input: Input): boolean {
  return typeof input === "string" && input.startsWith("=");
}

/** What a Grid would hold for it: text without our apostrophe, `null` for an empty cell. */
export function valueOf(input: Input): CellValue {
  if (typeof input !== "string") return input;
  if (input === "") return null;
  return input.startsWith("'") ? input.slice(1) : input;
}
