import { ExcelError, invalidArgument, invalidOperation } from "../excel-error";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area } from "./area";
import { cellKey } from "./book";
import type { Book, Sheet } from "./book";
import { formulaOf } from "./cell-content";
import { happened } from "./happenings";
import { allMerges, unmergeOne } from "./merges";
import { moveCells } from "./move-cells";
import { moveLinks, movePage } from "./move-places";
import { moveReferences } from "./move-references";
import { moveRules } from "./move-rules";
import { noteCells, noteNames, noteStructure } from "./news";
import { assertUnprotected } from "./protection";
import { movedArea, movedRow } from "./row-move";
import type { RowMove } from "./row-move";
import { usedArea } from "./used-area";
import { setContent } from "./write-cells";

type SheetMove = RowMove & { readonly sheet: string };

/** Errors: InvalidArgument, AccessDenied, NotImplemented where the workbook holds what this host does not move. */
function assertMovable(book: Book, sheet: Sheet, at: number, count: number): void {
  if (!Number.isInteger(at) || !Number.isInteger(count) || at < 1 || count < 1 || at + count - 1 > MAX_ROWS)
    throw invalidArgument(`${count} rows at row ${at}`);
  assertUnprotected({ sheet });
  const here = sheet.origin?.fixed.onSheet ?? [];
  const anywhere = book.sheets.flatMap((other) => other.origin?.fixed.anywhere ?? []);
  const [found] = [...here, ...anywhere];
  if (found !== undefined)
    throw new ExcelError("NotImplemented", `This host does not move rows where there is: ${found}.`);
}

/** What was noted as changed stands under its new numbers; rows that came in are new to the file. */
function moveChanges({ changes }: Sheet, move: RowMove): void {
  const rows = [...changes.rows].map((row) => movedRow(row, move)).filter((row) => row !== null);
  const contents = [...changes.contents].flatMap((key) => {
    const row = movedRow(Math.floor(key / MAX_COLUMNS), move);
    return row === null ? [] : [cellKey(row, (key % MAX_COLUMNS) + 1)];
  });
  changes.rows.clear();
  changes.contents.clear();
  for (const row of rows) changes.rows.add(row);
  for (const key of contents) changes.contents.add(key);
  for (let row = move.at; row < move.at + move.count; row++) changes.rows.add(row);
  changes.moves.push({ at: move.at, count: move.count });
}

function moveFormulas(book: Book, moved: Sheet, move: SheetMove): void {
  for (const sheet of book.sheets) {
    sheet.inner.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = formulaOf(cell);
        if (formula === null) return;
        const after = moveReferences(formula, move, sheet.inner.name);
        // On the sheet itself formulas of one kind may stand in the file as one; each gets its own.
        if (after === formula && sheet !== moved) return;
        const { result } = cell;
        setContent(sheet, cell, { kind: "formula", formula: after.slice(1) });
        // A function that this host cannot compute keeps the value that it had in the file.
        if (result !== undefined) cell.result = result;
        noteCells(sheet, [{ top: cell.row, left: cell.col, bottom: cell.row, right: cell.col }]);
      });
    });
    moveRules(sheet, move);
  }
  for (const name of [...book.names, ...book.builtIns])
    name.formula = moveReferences(name.formula, move, name.sheet?.inner.name ?? null);
}

/** A merged area that loses its first row keeps its content, which moves to the first row that stays. */
function rescue(sheet: Sheet, { top, left, bottom }: Area, { at, count }: RowMove): void {
  const stays = at - count;
  if (count > 0 || top < at || top >= stays || bottom < stays) return;
  const [first, next] = [sheet.inner.getCell(top, left), sheet.inner.getCell(stays, left)];
  next.value = first.value;
  next.style = first.style;
  sheet.changes.rows.add(stays);
  sheet.changes.contents.add(cellKey(stays, left));
}

function move(book: Book, sheet: Sheet, at: number, count: number): void {
  const moving: SheetMove = { at, count, sheet: sheet.inner.name };
  const merges: readonly Area[] = allMerges(sheet.inner).filter(({ bottom }) => bottom >= at);
  for (const area of merges) {
    unmergeOne(sheet, area);
    rescue(sheet, area, moving);
  }
  moveCells(sheet, moving);
  moveChanges(sheet, moving);
  moveFormulas(book, sheet, moving);
  moveLinks(book, sheet, moving);
  movePage(sheet, moving);
  for (const area of merges) {
    const after = movedArea(area, moving);
    const single = after === null || (after.top === after.bottom && after.left === after.right);
    if (!single) sheet.inner.mergeCellsWithoutStyle(after.top, after.left, after.bottom, after.right);
  }
  book.stale = true;
  noteStructure(sheet);
  noteNames(book);
  happened(book, {
    kind: "changed",
    sheet,
    address: `${at}:${at + Math.abs(count) - 1}`,
    changeType: count > 0 ? "RowInserted" : "RowDeleted",
    before: null,
  });
}

/** Errors: InvalidArgument, AccessDenied, NotImplemented; InvalidOperation where cells would leave the sheet. */
export function insertRows(book: Book, sheet: Sheet, at: number, count: number): void {
  assertMovable(book, sheet, at, count);
  const used = usedArea(sheet.inner, false);
  if (used !== null && used.bottom >= at && used.bottom + count > MAX_ROWS)
    throw invalidOperation("cells would be pushed off the end of the worksheet");
  move(book, sheet, at, count);
}

/** Errors: InvalidArgument, AccessDenied, NotImplemented. */
export function deleteRows(book: Book, sheet: Sheet, at: number, count: number): void {
  assertMovable(book, sheet, at, count);
  move(book, sheet, at, -count);
}
