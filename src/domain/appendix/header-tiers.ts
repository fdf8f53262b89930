import { claimsOf } from "./heading-field";
import type { MergeMap } from "./merge-map";
import type { Piece, SheetRow } from "./sheet-rows";
import { stripMarkup } from "./markup";

/** What stands over one column: the heading right above the data, and the one above that where there are two tiers. */
export interface Heading {
  readonly column: number;
  readonly text: string;
  readonly above: string | null;
}

/** A header: one or two rows of headings, and the row of column numbers below them if there is one. */
export interface HeaderTiers {
  readonly rows: readonly number[];
  readonly headings: readonly Heading[];
}

/** A heading of the lower tier is short; a longer cell is already a task. */
const LONGEST_SUB_HEADING = 60;
// (1) | 1 | [1] | (4)=(2)+(3)
const COLUMN_NUMBER = /^[([]?\d{1,2}[)\]]?(?:\s?=[\d\s()+\-x*/.,]{1,40})?$/u;
// A | B
const COLUMN_LETTER = /^\(?[A-Z]\)?$/u;

/** The header that begins in `rows[index]`. */
export function headerTiersAt(rows: readonly SheetRow[], index: number, merges: MergeMap): HeaderTiers {
  const top = rows[index];
  if (!top) return { rows: [], headings: [] };
  const next = rows[index + 1];
  const lower = next && isLowerTier(next, top, merges) ? next : null;
  const second = lower ?? (next && isCovered(next, top, merges) ? next : null);
  const numbers = rows[index + (second ? 2 : 1)];
  const numbered = numbers !== undefined && isNumberingRow(numbers);
  return {
    rows: [top.row, ...(second ? [second.row] : []), ...(numbered ? [numbers.row] : [])],
    headings: headingsOf(top, lower, merges),
  };
}

/** A row of "(1) (2) (3)", "1 2 3" or "A B 1 2", as stands under a header. */
export function isNumberingRow({ pieces }: SheetRow): boolean {
  if (pieces.length < 3) return false;
  const texts = pieces.map(({ text }) => stripMarkup(text));
  if (!texts.every((text) => COLUMN_NUMBER.test(text) || COLUMN_LETTER.test(text))) return false;
  const numbers = texts
    .filter((text) => COLUMN_NUMBER.test(text))
    .map((text) => Number.parseInt(text.replace(/^[([]/u, ""), 10));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

/**
 * A second tier stands only where the first leaves room: under a heading merged across columns, or where the first is blank.
 * Its cells must then be headings of fields, or lie all under merged ones.
 */
function isLowerTier(next: SheetRow, top: SheetRow, merges: MergeMap): boolean {
  if (next.pieces.length === 0 || isNumberingRow(next)) return false;
  if (!next.pieces.every(({ text }) => text.length <= LONGEST_SUB_HEADING)) return false;
  const filled = new Set(top.pieces.map(({ column }) => column));
  const lower = new Set(next.pieces.map(({ column }) => column));
  const named = next.pieces.filter(({ text }) => claimsOf(text).length > 0);
  const under = next.pieces.filter(({ column }) => spanOver(top, column, merges) !== null);
  if (under.length === next.pieces.length) return top.pieces.length > 1;
  // Unmerged, the first of the lower headings stands right below the upper one, and the next below the blank beside it.
  const clash = next.pieces.filter((piece) => filled.has(piece.column) && !under.includes(piece));
  if (!clash.every(({ column }) => lower.has(column + 1) && !filled.has(column + 1))) return false;
  return clash.length > 0 ? named.length === next.pieces.length : named.length * 2 > next.pieces.length;
}

/** A blank row over which the headings above are merged down. */
function isCovered(next: SheetRow, top: SheetRow, merges: MergeMap): boolean {
  const down = top.pieces.filter(({ row, column }) => (merges.areaAt(row, column)?.bottom ?? row) >= next.row);
  return next.pieces.length === 0 && down.length * 2 > top.pieces.length;
}

function headingsOf(top: SheetRow, lower: SheetRow | null, merges: MergeMap): readonly Heading[] {
  const below = new Map((lower?.pieces ?? []).map((piece) => [piece.column, piece.text]));
  const headings = top.pieces
    .filter(({ column }) => !below.has(column))
    .filter((piece) => !covers(piece, below, merges))
    .map(({ column, text }): Heading => ({ column, text, above: null }));
  for (const [column, text] of below) headings.push({ column, text, above: aboveOf(top, column, merges) });
  return headings.sort((one, other) => one.column - other.column);
}

/** Whether a merged heading of the first tier has headings below it: then it is no column of its own. */
function covers(piece: Piece, below: ReadonlyMap<number, string>, merges: MergeMap): boolean {
  const width = widthOf(piece, merges);
  return Array.from({ length: width }, (_, offset) => piece.column + offset).some((column) => below.has(column));
}

/** The first-tier heading over a column: the one merged across it, else the nearest to the left. */
function aboveOf(top: SheetRow, column: number, merges: MergeMap): string | null {
  const span = spanOver(top, column, merges);
  return (span ?? top.pieces.filter((piece) => piece.column <= column).at(-1))?.text ?? null;
}

function spanOver(top: SheetRow, column: number, merges: MergeMap): Piece | null {
  return (
    top.pieces.find((piece) => {
      const width = widthOf(piece, merges);
      return width > 1 && piece.column <= column && column < piece.column + width;
    }) ?? null
  );
}

function widthOf({ row, column }: Piece, merges: MergeMap): number {
  const area = merges.areaAt(row, column);
  return area && area.bottom === row ? area.right - column + 1 : 1;
}
