import { claimsOf } from "./heading-field";
import type { MergeMap } from "./merge-map";
import type { Piece, SheetRow } from "./sheet-rows";
import { stripMarkup } from "./markup";

/** What stands over one column: the heading right above the data, and the one above that where there are more tiers. */
export interface Heading {
  readonly column: number;
  readonly text: string;
  readonly above: string | null;
}

/** A header: one row of headings or several tiers of them, and the row of column numbers below if there is one. */
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

/** More tiers than this no table of tasks has. */
const MOST_TIERS = 4;

/** The header that begins in `rows[index]`. */
export function headerTiersAt(rows: readonly SheetRow[], index: number, merges: MergeMap): HeaderTiers {
  const top = rows[index];
  if (!top) return { rows: [], headings: [] };
  const tiers = [top];
  const taken = [top.row];
  for (const next of rows.slice(index + 1, index + MOST_TIERS)) {
    if (isLowerTier(next, tiers, merges)) tiers.push(next);
    else if (!isCovered(next, top, merges)) break;
    taken.push(next.row);
  }
  const numbers = rows[index + taken.length];
  if (numbers && isNumberingRow(numbers)) taken.push(numbers.row);
  return { rows: taken, headings: headingsOf(tiers, merges) };
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
 * A further tier stands only where those above leave room: under a heading merged across columns, or where they are blank.
 * Its cells must then be headings of fields, or lie all under merged ones.
 */
function isLowerTier(next: SheetRow, tiers: readonly SheetRow[], merges: MergeMap): boolean {
  if (next.pieces.length === 0 || isNumberingRow(next)) return false;
  if (!next.pieces.every(({ text }) => text.length <= LONGEST_SUB_HEADING)) return false;
  const filled = new Set(tiers.flatMap(({ pieces }) => pieces.map(({ column }) => column)));
  const lower = new Set(next.pieces.map(({ column }) => column));
  const named = next.pieces.filter(({ text }) => claimsOf(text).length > 0);
  const under = next.pieces.filter((piece) => spanOver(tiers, piece, merges) !== null);
  if (under.length === next.pieces.length) return tiers.length > 1 || (tiers[0]?.pieces.length ?? 0) > 1;
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

/** Every heading with none below it: one merged over others is no column of its own. */
function headingsOf(tiers: readonly SheetRow[], merges: MergeMap): readonly Heading[] {
  return tiers
    .flatMap(({ pieces }, at): readonly Heading[] => {
      const below = tiers.slice(at + 1).flatMap((tier) => tier.pieces);
      return pieces
        .filter((piece) => !below.some((lower) => covers(piece, lower, merges)))
        .map((piece) => ({
          column: piece.column,
          text: piece.text,
          above: aboveOf(tiers.slice(0, at), piece, merges),
        }));
    })
    .sort((one, other) => one.column - other.column);
}

/** The heading over a lower one: the nearest merged across it, else the nearest to the left in the tier above. */
function aboveOf(tiers: readonly SheetRow[], lower: Piece, merges: MergeMap): string | null {
  const left = tiers.at(-1)?.pieces.filter(({ column }) => column <= lower.column) ?? [];
  return (spanOver(tiers, lower, merges) ?? left.at(-1))?.text ?? null;
}

/** The nearest heading above that is merged across the column; `null` where one of a single column closes it. */
function spanOver(tiers: readonly SheetRow[], lower: Piece, merges: MergeMap): Piece | null {
  for (const { pieces } of [...tiers].reverse()) {
    const over = pieces.find((piece) => covers(piece, lower, merges));
    if (over) return widthOf(over, lower, merges) > 1 ? over : null;
  }
  return null;
}

/** Whether a heading stands over a lower one, straight or merged across its column. */
function covers(piece: Piece, lower: Piece, merges: MergeMap): boolean {
  return piece.column <= lower.column && lower.column < piece.column + widthOf(piece, lower, merges);
}

/** How many columns a heading takes; one that is merged down as far as the lower one has nothing below it. */
function widthOf({ row, column }: Piece, lower: Piece, merges: MergeMap): number {
  const area = merges.areaAt(row, column);
  return area && area.bottom < lower.row ? area.right - column + 1 : 1;
}
