import { invalidOperation, accessDenied, invalidArgument } from "../excel-error";
import type { Book, Sheet } from "./book";
import { noChanges, sheetId } from "./book";
import { fillDefaults } from "./own-defaults";
import { happened } from "./happenings";
import { noSheetNews, noteNames, noteStructure, noteTabs } from "./news";
import { bringForward } from "./selection";
import { checkSheetName, freeSheetName } from "./sheet-names";
import { rewriteSheetEverywhere } from "./sheet-references";

/** Errors: AccessDenied where the workbook's structure is locked. */
function assertStructureOpen(book: Book): void {
  if (book.structureLocked) throw accessDenied("the structure of the workbook is protected");
}

export function addSheet(book: Book, name: string | null): Sheet {
  assertStructureOpen(book);
  const wanted = name ?? freeSheetName(book);
  checkSheetName(book, wanted, null);
  const inner = book.inner.addWorksheet(wanted);
  fillDefaults(inner);
  const sheet: Sheet = {
    id: sheetId(inner.id),
    inner,
    links: new Map(),
    formats: [],
    validations: [],
    origin: null,
    changes: noChanges(),
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    news: noSheetNews(),
  };
  book.sheets.push(sheet);
  noteTabs(book);
  noteStructure(sheet);
  happened(book, { kind: "added", sheet });
  return sheet;
}

/** Errors: InvalidOperation for the last visible sheet. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  assertStructureOpen(book);
  const others = book.sheets.filter((other) => other !== sheet);
  const visible = others.find((other) => other.inner.state === "visible");
  if (visible === undefined) throw invalidOperation("a workbook needs a visible worksheet");
  if (sheet.inner.state === "veryHidden") throw invalidOperation("a very hidden worksheet cannot be deleted");
  const position = book.sheets.indexOf(sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  book.builtIns = book.builtIns.filter((name) => name.sheet !== sheet);
  book.sheets = others;
  book.inner.removeWorksheetEx(sheet.inner);
  rewriteSheetEverywhere(book, sheet.inner.name, null);
  noteTabs(book);
  noteNames(book);
  happened(book, { kind: "deleted", sheet });
  if (book.active === sheet) {
    bringForward(book, others.slice(position).find((other) => other.inner.state === "visible") ?? visible);
  }
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  assertStructureOpen(book);
  checkSheetName(book, name, sheet);
  const before = sheet.inner.name;
  if (before === name) return;
  sheet.inner.name = name;
  rewriteSheetEverywhere(book, before, name);
  noteTabs(book);
  noteNames(book);
  happened(book, { kind: "renamed", sheet, before, after: name });
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  assertStructureOpen(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw invalidArgument(`position ${position}`);
  const others = book.sheets.filter((other) => other !== sheet);
  const before = book.sheets.indexOf(sheet);
  if (before === position) return;
  noteTabs(book);
  happened(book, { kind: "moved", sheet, before, after: position });
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const isVisibility = (value: unknown): value is keyof typeof STATES =>
  typeof value === "string" && Object.hasOwn(STATES, value);

export const visibilityOf = ({ inner }: Sheet): keyof typeof STATES =>
  inner.state === "veryHidden" ? "VeryHidden" : inner.state === "hidden" ? "Hidden" : "Visible";

/** Errors: InvalidArgument; InvalidOperation where no visible sheet would be left. */
export function setVisibility(book: Book, sheet: Sheet, value: unknown): void {
  assertStructureOpen(book);
  if (!isVisibility(value)) throw invalidArgument(`visibility ${String(value)}`);
  const others = book.sheets.filter((other) => other !== sheet && other.inner.state === "visible");
  const [next] = others;
  if (value !== "Visible" && next === undefined) throw invalidOperation("a workbook needs a visible worksheet");
  const before = visibilityOf(sheet);
  if (before === value) return;
  sheet.inner.state = STATES[value];
  noteTabs(book);
  happened(book, { kind: "shown", sheet, before, after: value });
  if (value !== "Visible" && book.active === sheet && next !== undefined) bringForward(book, next);
}
