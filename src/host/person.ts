import type { Actor, CoAuthor, User } from "./host";
import { checkedArea, contains } from "./model/area";
import type { Area } from "./model/area";
import type { Areas } from "./model/areas";
import type { Book, Sheet } from "./model/book";
import { allMerges } from "./model/merges";
import { deleteRows, insertRows } from "./model/move-rows";
import { activateSheet, selectCells } from "./model/selection";
import { sheetNamed } from "./model/sheet-names";
import { addSheet, deleteSheet, renameSheet } from "./model/sheets";
import { typedByHand } from "./model/typed-by-hand";
import { writeContents } from "./model/write-cells";

/** A person who clicks on a merged area stands in its first cell. */
function clicked(sheet: Sheet, row: number, column: number): Area {
  const cell = checkedArea(row, column, row, column);
  const merged = allMerges(sheet.inner).find((area) => contains(area, cell));
  return merged === undefined ? cell : checkedArea(merged.top, merged.left, merged.top, merged.left);
}

function edit(book: Book, name: string, row: number, column: number, input: string): void {
  const sheet = sheetNamed(book, name);
  writeContents({ book, sheet, areas: [clicked(sheet, row, column)] }, input, typedByHand);
}

function paste(book: Book, name: string, row: number, column: number, values: readonly (readonly string[])[]): void {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  if (width === 0) return;
  const area = checkedArea(row, column, row + values.length - 1, column + width - 1);
  const target: Areas = { book, sheet: sheetNamed(book, name), areas: [area] };
  const matrix = values.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? null));
  writeContents(target, matrix, typedByHand);
}

/** What people do to a book; `after` is told who did it, also where Excel refused in the middle. */
export function persons(book: Book, setEditing: (on: boolean) => void, after: (by: Actor) => void) {
  const act = <R>(by: Actor, work: () => R): R => {
    try {
      return work();
    } finally {
      after(by);
    }
  };
  const user: User = {
    edit: (sheet, row, column, input) => act("user", () => edit(book, sheet, row, column, input)),
    paste: (sheet, row, column, values) => act("user", () => paste(book, sheet, row, column, values)),
    insertRows: (sheet, at, count) => act("user", () => insertRows(book, sheetNamed(book, sheet), at, count)),
    deleteRows: (sheet, at, count) => act("user", () => deleteRows(book, sheetNamed(book, sheet), at, count)),
    renameSheet: (sheet, name) => act("user", () => renameSheet(book, sheetNamed(book, sheet), name)),
    addSheet: (name) =>
      act("user", () => {
        const sheet = addSheet(book, name ?? null);
        activateSheet(book, sheet);
        return sheet.inner.name;
      }),
    deleteSheet: (sheet) => act("user", () => deleteSheet(book, sheetNamed(book, sheet))),
    select: (sheet, area) =>
      act("user", () =>
        selectCells(book, sheetNamed(book, sheet), checkedArea(area.top, area.left, area.bottom, area.right)),
      ),
    activate: (sheet) => act("user", () => activateSheet(book, sheetNamed(book, sheet))),
    setEditing,
  };
  const coAuthor: CoAuthor = {
    edit: (sheet, row, column, input) => act("co-author", () => edit(book, sheet, row, column, input)),
  };
  return { user, coAuthor };
}
