import type { SourceTable } from "./source-document";

/** Points between the margins of an A4 page laid across. */
const PAGE = 714;
const NARROWEST = 30;
/** So much of the width no column gets by its words alone. */
const LONGEST_COUNTED = 400;

/** Widths of the columns in points, together as wide as the page: as the source has them, else by how much stands in each. */
export function columnPoints({ columns, cells, widths }: SourceTable): readonly number[] {
  const count = Math.max(1, columns);
  const weights = widths ?? weightsOf(count, cells);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => Math.max(NARROWEST, (weight / sum) * PAGE));
  const all = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.round((share / all) * PAGE * 4) / 4);
}

/** The root of what stands in a column: a text four times as long wants a column twice as wide. */
function weightsOf(count: number, cells: SourceTable["cells"]): readonly number[] {
  const lengths = Array.from({ length: count }, () => ({ sum: 0, cells: 0, word: 1 }));
  for (const { column, columns, text } of cells) {
    const known = lengths[column];
    if (columns > 1 || known === undefined || text === "") continue;
    known.sum += Math.min(text.length, LONGEST_COUNTED);
    known.cells += 1;
    known.word = Math.max(known.word, Math.min(20, ...text.split(/\s+/u).map((word) => word.length)));
  }
  return lengths.map(({ sum, cells: filled, word }) => 2 + Math.max(word * 0.6, Math.sqrt(filled === 0 ? 1 : sum / filled)));
}
