import type { Actor, HostChange, SheetChange } from "./host";
import type { Area } from "./model/area";
import type { Book, Sheet } from "./model/book";
import { noteCells } from "./model/news";
import { watchFormulas } from "./model/watch-formulas";

type Listener = (change: HostChange) => void;

/** What is new on a sheet, taken from it; `null` where nothing is. */
function takeSheet({ inner, news }: Sheet): SheetChange | null {
  const { cells, looks, structure, selection } = news;
  if (cells.length === 0 && looks.length === 0 && !structure && !selection) return null;
  Object.assign(news, { cells: [], looks: [], structure: false, selection: false });
  return { sheet: inner.name, cells, looks, structure, selection };
}

function take(book: Book, by: Actor): HostChange | null {
  const { tabs, names, parts } = book.news;
  Object.assign(book.news, { tabs: false, names: false, parts: false });
  const sheets = book.sheets.map(takeSheet).filter((change) => change !== null);
  return sheets.length === 0 && !tabs && !names && !parts ? null : { by, sheets, tabs, names, parts };
}

/** Keeps the listeners of a host and tells them, once for each batch or act, what is new in the book. */
export function changes(book: Book) {
  const listeners = new Set<Listener>();
  let watch: (() => ReadonlyMap<Sheet, readonly Area[]>) | null = null;
  return {
    listen: (listener: Listener): (() => void) => {
      // What changed before anybody listened is not news.
      if (listeners.size === 0) take(book, "user");
      watch ??= watchFormulas(book);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (by: Actor): void => {
      if (listeners.size === 0 || watch === null) return;
      for (const [sheet, cells] of watch()) noteCells(sheet, cells);
      const change = take(book, by);
      if (change !== null) for (const listener of [...listeners]) listener(change);
    },
  };
}
