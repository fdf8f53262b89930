import { invalidOperation } from "../excel-error";
import { formatArea, parseArea } from "./address";
import { bounding, intersection, isWholeColumns, isWholeRows } from "./area";
import type { Area } from "./area";
import { assertAlive } from "./book";
import type { Book, Sheet } from "./book";
import { happened } from "./happenings";
import { allMerges } from "./merges";
import { noteSelection, noteTabs } from "./news";
import { viewOf } from "./sheet-view";

const FIRST_CELL: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/** The cell that the file has as its active one; the first of the sheet where it has none. */
export const openedSelection = (sheet: Pick<Sheet, "inner">): Area =>
  parseArea(viewOf(sheet).activeCell ?? "A1") ?? FIRST_CELL;

/** Puts a sheet in front without more ado. The workbook needs one when the active sheet was deleted or hidden. */
export function bringForward(book: Book, sheet: Sheet): void {
  const before = book.active;
  if (before === sheet) return;
  book.active = sheet;
  noteTabs(book);
  happened(book, { kind: "deactivated", sheet: before });
  happened(book, { kind: "activated", sheet });
}

/** Errors: InvalidOperation for a hidden sheet, ItemNotFound for a deleted one. */
export function activateSheet(book: Book, sheet: Sheet): void {
  assertAlive(book, sheet);
  if (sheet.inner.state !== "visible") throw invalidOperation(`the worksheet ${sheet.inner.name} is hidden`);
  bringForward(book, sheet);
}

/** A selection never cuts a merged area in two. */
function withMerges(sheet: Sheet, area: Area): Area {
  if (isWholeRows(area) || isWholeColumns(area)) return area;
  const grown = allMerges(sheet.inner)
    .filter((merged) => intersection(merged, area) !== null)
    .reduce((all, { top, left, bottom, right }) => bounding(all, { top, left, bottom, right }), area);
  return formatArea(grown) === formatArea(area) ? area : withMerges(sheet, grown);
}

/** Selects cells and shows their sheet. Errors: as `activateSheet`. */
export function selectCells(book: Book, sheet: Sheet, wanted: Area): void {
  activateSheet(book, sheet);
  const area = withMerges(sheet, wanted);
  const address = formatArea(area);
  if (formatArea(sheet.selection) === address) return;
  sheet.selection = area;
  noteSelection(sheet);
  happened(book, { kind: "selected", sheet, address });
}
