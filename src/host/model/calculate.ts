import type { Book } from "./book";
import { serialOf } from "./cell-content";
import { storeNames } from "./names";

/** The engine's own number value: its constructor is not exported, a test of TODAY() holds this shape. */
const engineNumber = (value: number) => ({ kind: 1, value });

/** The wall clock as a serial number: Excel knows no time zones. */
const wallClock = (now: Date): number =>
  serialOf(
    new Date(
      Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getMinutes(), now.getSeconds()),
    ),
  );

/** Gives the engine what formulas may ask for beside cells: the names, and the book's own clock. */
export function prepareEngine(book: Book): void {
  storeNames(book);
  const now = wallClock(book.now());
  book.inner.registerFunction("TODAY", () => engineNumber(Math.floor(now)), { minArity: 0, maxArity: 0 });
  book.inner.registerFunction("NOW", () => engineNumber(now), { minArity: 0, maxArity: 0 });
}

/** Computes every formula anew if anything changed since the last time. TODAY() and NOW() follow the book's own clock. */
export function calculate(book: Book): void {
  if (!book.stale) return;
  prepareEngine(book);
  book.inner.calculateFormulas();
  book.stale = false;
  book.computed = true;
  book.calculations++;
}
