import { parseArea, splitSheet } from "./address";
import type { Area } from "./area";
import type { Book, Sheet } from "./book";
import { findName } from "./names";

/** The areas a name stands for on a sheet; `null` where it is no name, or no areas of this sheet. */
export function namedAreas(book: Book, sheet: Sheet, name: string): readonly Area[] | null {
  const found = findName(book, sheet, name) ?? findName(book, null, name);
  return found === null ? null : areasOfReference(sheet, found.formula);
}

/** The areas of a reference such as 'Phụ lục'!$A$1:$B$2; `null` where it is none of this sheet. */
export function areasOfReference(sheet: Sheet, formula: string): readonly Area[] | null {
  const { sheet: onSheet, address } = splitSheet(formula);
  if (onSheet?.toLowerCase() !== sheet.inner.name.toLowerCase()) return null;
  const area = parseArea(address);
  return area === null ? null : [area];
}
