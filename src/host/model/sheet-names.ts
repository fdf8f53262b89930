import { alreadyExists, invalidArgument, itemNotFound } from "../excel-error";
import type { Book, Sheet } from "./book";

/** Errors: ItemNotFound. */
export function sheetNamed(book: Book, name: string): Sheet {
  const found = book.sheets.find(({ inner }) => inner.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw itemNotFound(`the worksheet ${name}`);
  return found;
}

/** Excel's rules for a sheet's name (Excel.Worksheet.name; support.microsoft.com, "Rename a worksheet"). Errors: InvalidArgument, ItemAlreadyExists. */
export function checkSheetName(book: Book, name: string, itself: Sheet | null): void {
  const forbidden =
    /[:\\/?*[\]]/u.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history";
  if (name.trim() === "" || name.length > 31 || forbidden)
    throw invalidArgument(`"${name}" is no name for a worksheet`);
  const taken = book.sheets.some((sheet) => sheet !== itself && sheet.inner.name.toLowerCase() === name.toLowerCase());
  const ofChart = book.foreign.some((tab) => tab.name.toLowerCase() === name.toLowerCase());
  if (taken || ofChart) throw alreadyExists(`the worksheet ${name}`);
}

/** The first free "Sheet1", "Sheet2" …, as Excel names a sheet that was given no name. */
export function freeSheetName(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.inner.name.toLowerCase()));
  let number = book.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
