import type { Book, Sheet } from "../model/book";
import { printBookNames } from "../model/print-names";

/** What workbook.xml says of a book, each as one text; where a text is the same at a save, the file's own element is kept. */
export interface BookState {
  readonly sheets: string;
  readonly active: string;
  readonly names: string;
  readonly calculation: string;
}

export function bookState(book: Book): BookState {
  const nameOf = (sheet: Sheet | null): string | null => sheet?.id ?? null;
  const names = [...book.builtIns, ...book.names, ...book.sheets.flatMap(printBookNames)];
  return {
    sheets: JSON.stringify(book.sheets.map(({ id, inner }) => [id, inner.name, inner.state])),
    active: String(book.sheets.indexOf(book.active)),
    names: JSON.stringify(names.map((name) => ({ ...name, sheet: nameOf(name.sheet) }))),
    // Excel computes everything once more on opening where a formula may have changed: its own results count, not this host's.
    calculation: `${book.calculationMode}, ${book.computed || book.sheets.some(({ changes }) => changes.rows.size > 0 || changes.moves.length > 0) ? "anew" : "as it is"}`,
  };
}
