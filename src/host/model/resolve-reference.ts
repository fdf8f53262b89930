import { parseArea, splitSheet } from "./address";
import type { Area } from "./area";
import { sheetByKey } from "./book";
import type { Book, Sheet } from "./book";
import { findName } from "./names";

/** Where a reference of a link or a list leads: a sheet and its cells. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Reads "A1:B2", "'Phụ lục'!$A$1" or a name that stands for such, seen from a sheet; `null` for anything else. */
export function resolveReference(book: Book, from: Sheet, reference: string): Place | null {
  const named = findName(book, from, reference) ?? findName(book, null, reference);
  const { sheet: name, address } = splitSheet(named?.formula ?? reference);
  const sheet = name === null ? from : sheetByKey(book, name);
  const area = parseArea(address);
  return sheet === null || area === null ? null : { sheet, area };
}
