import type { Area } from "./area";
import { cellKey } from "./book";
import type { Book, Sheet } from "./book";
import { calculate } from "./calculate";
import { formulaOf, valueOf } from "./cell-content";
import type { Scalar } from "./cell-content";

type Results = ReadonlyMap<number, Scalar>;

function resultsOf({ inner }: Sheet): Results {
  const results = new Map<number, Scalar>();
  inner.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (formulaOf(cell) !== null) results.set(cellKey(number, column), valueOf(cell));
    });
  });
  return results;
}

const cellOf = (key: number): Area => {
  const [row, column] = [Math.floor(key / 16_384), (key % 16_384) + 1];
  return { top: row, left: column, bottom: row, right: column };
};

/** Tells which formulas show another value than the last time it was asked; computes them first. The first answer is empty. */
export function watchFormulas(book: Book): () => ReadonlyMap<Sheet, readonly Area[]> {
  calculate(book);
  const known = new WeakMap<Sheet, Results>();
  for (const sheet of book.sheets) known.set(sheet, resultsOf(sheet));
  let seen = book.calculations;
  return () => {
    calculate(book);
    const changed = new Map<Sheet, readonly Area[]>();
    if (book.calculations === seen) return changed;
    seen = book.calculations;
    for (const sheet of book.sheets) {
      const [before, now] = [known.get(sheet), resultsOf(sheet)];
      known.set(sheet, now);
      const cells = [...now].filter(([key, value]) => before?.get(key) !== value).map(([key]) => cellOf(key));
      if (cells.length > 0) changed.set(sheet, cells);
    }
    return changed;
  };
}
