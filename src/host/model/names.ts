import { alreadyExists, invalidArgument } from "../excel-error";
import type { Book, BookName, Sheet } from "./book";
import { parseArea } from "./address";

/** Hands the names to the file library, which writes and computes with its own list. */
export function storeNames(book: Book): void {
  book.inner.definedNames.model = book.names.map((name) => ({
    name: name.name,
    ranges: [],
    rawText: name.formula,
    ...(name.sheet === null ? {} : { localSheetId: book.sheets.indexOf(name.sheet) }),
    ...(name.visible ? {} : { hidden: true }),
  }));
}

const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

/** Excel's rules for names: support.microsoft.com, "Names in formulas". Errors: InvalidArgument, ItemAlreadyExists. */
export function checkNewName(book: Book, sheet: Sheet | null, name: string): void {
  const reference = parseArea(name) !== null || /^[Rr]\d*(?:[Cc]\d*)?$/u.test(name) || /^[Cc]\d*$/u.test(name);
  if (name.length > 255 || !LEGAL.test(name) || reference) throw invalidArgument(`"${name}" is no name`);
  if (findName(book, sheet, name) !== null) throw alreadyExists(`the name ${name}`);
}

export const findName = (book: Book, sheet: Sheet | null, name: string): BookName | null =>
  book.names.find((known) => known.sheet === sheet && known.name.toLowerCase() === name.toLowerCase()) ?? null;
