import type { CellPiece, FieldCell } from "../appendix/appendix";
import { nfc } from "../text/normalise";

/** A change to a text: the `length` characters from `at` on become `right`. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly right: string;
}

/** The text with changes made, which are in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((rest, { at, length, right }) => rest.slice(0, at) + right + rest.slice(at + length), text);
}

/** Every match of a pattern as a change to what `right` makes of it; the pattern is global. */
export function editsOf(text: string, pattern: RegExp, right: (match: string) => string): readonly Edit[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    at: index,
    length: match.length,
    right: right(match),
  }));
}

/** One of the cells of a field and what it would read with its part of the changes; `null` where one of them leaves the cell. */
export interface EditedPiece {
  readonly piece: CellPiece;
  readonly suggestion: string | null;
}

/** The cells that changes to a field joined of several begin in, in order. */
export function editedPieces(pieces: readonly CellPiece[], edits: readonly Edit[]): readonly EditedPiece[] {
  return placed(pieces).flatMap(({ piece, from, to }): readonly EditedPiece[] => {
    const own = edits.filter(({ at }) => at >= from && at <= to);
    if (own.length === 0) return [];
    const inside = own.every(({ at, length }) => at + length <= to);
    const moved = own.map((edit) => ({ ...edit, at: edit.at - from }));
    return [{ piece, suggestion: inside ? edited(nfc(piece.text), moved) : null }];
  });
}

/** The cell of a field that holds some words, or that they begin in; `null` where the field stands in one cell or lacks them. */
export function pieceWith({ text, pieces }: FieldCell, words: string): CellPiece | null {
  if (!pieces) return null;
  const at = nfc(text).indexOf(nfc(words));
  return at < 0 ? null : (placed(pieces).find(({ from, to }) => at >= from && at <= to)?.piece ?? null);
}

/** The pieces with where they begin and end in the joined text; one character stands between each two. */
function placed(pieces: readonly CellPiece[]) {
  let next = 0;
  return pieces.map((piece) => {
    const from = next;
    const to = from + nfc(piece.text).length;
    next = to + 1;
    return { piece, from, to };
  });
}
