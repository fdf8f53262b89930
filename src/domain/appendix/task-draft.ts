import type { CellPiece, Field, FieldCell, Section } from "./appendix";
import type { BodyRow } from "./body-row";
import type { FieldColumns } from "./header-columns";
import { stripMarkup } from "./markup";
import type { Ordinal } from "./ordinal";
import type { Piece } from "./sheet-rows";

/** A task being read: its rows and, by field, the pieces that it is joined of. Grows row by row until the next task. */
export interface TaskDraft {
  readonly section: Section | null;
  /** The number it counts as, also where a merged cell above says it; `null` where there is none. */
  readonly ordinal: Ordinal | null;
  readonly subOrdinal: Ordinal | null;
  readonly rows: number[];
  readonly pieces: Map<Field, JoinedPiece[]>;
  readonly inherited: ReadonlyMap<Field, Piece>;
  /** By field, the words of a row above that a cell "as above" stands for, and that cell. */
  readonly fromAbove: Map<Field, { readonly pieces: readonly JoinedPiece[]; readonly mark: Piece }>;
}

export interface JoinedPiece {
  readonly piece: Piece;
  /** What stands between it and the piece before. */
  readonly joint: " " | "\n";
}

export function draftOf(row: BodyRow, section: Section | null, ordinal: Ordinal | null): TaskDraft {
  const draft: TaskDraft = {
    section,
    ordinal,
    subOrdinal: row.subOrdinal,
    rows: [],
    pieces: new Map(),
    inherited: row.inherited,
    fromAbove: new Map(),
  };
  append(draft, row, " ");
  return draft;
}

/** Adds the rest of a task that goes on in another row. A stray number is told by its mend and not joined. */
export function continueDraft(draft: TaskDraft, row: BodyRow, newLine: boolean): void {
  append(draft, row, newLine ? "\n" : " ", newLine ? "content" : null);
}

/** The content as far as it is read, markup left out. */
export function contentOf({ pieces, inherited }: TaskDraft): string {
  const own = (pieces.get("content") ?? []).map(({ piece }) => piece.text).join(" ");
  return stripMarkup(own === "" ? (inherited.get("content")?.text ?? "") : own);
}

function append(draft: TaskDraft, row: BodyRow, joint: JoinedPiece["joint"], itemOf: Field | null = null): void {
  const first = draft.rows.length === 0;
  draft.rows.push(row.row);
  for (const [field, added] of row.own) {
    const target = !first && field === "ordinal" ? itemOf : field;
    if (target === null) continue;
    const above = draft.inherited.get(target);
    const pieces = draft.pieces.get(target) ?? (above && !first ? [{ piece: above, joint }] : []);
    draft.pieces.set(target, pieces);
    added.forEach((piece, index) => {
      // The letter of an item stands before its text: "a) Rà soát …".
      const inItem = target === "content" && field === "content" && row.own.has("ordinal") && !first;
      pieces.push({ piece, joint: index > 0 || inItem ? " " : joint });
    });
  }
}

/**
 * The task's cells as mended; a field without a cell of its own takes what a merged cell above says for it, and one that says
 * "as above" the words above.
 */
export function cellsOf(draft: TaskDraft, columns: FieldColumns): Readonly<Record<Field, FieldCell>> {
  const [first = 1] = draft.rows;
  const cell = (field: Field): FieldCell => {
    const pieces = draft.pieces.get(field) ?? [];
    const above = draft.inherited.get(field);
    const repeated = draft.fromAbove.get(field);
    const [source] = repeated?.pieces ?? [];
    if (repeated && source) {
      const { text, row, column } = repeated.mark;
      return { ...fieldCell(repeated.pieces, source.piece, true), ditto: { text, row, column } };
    }
    if (pieces.length === 0 && above) return fieldCell([{ piece: above, joint: " " }], above, true);
    const [one] = pieces;
    if (one) return fieldCell(pieces, one.piece, false);
    return {
      text: "",
      value: null,
      numberFormat: "General",
      row: first,
      column: columns[field] ?? null,
      inherited: false,
    };
  };
  return {
    ordinal: cell("ordinal"),
    content: cell("content"),
    lead: cell("lead"),
    coordinators: cell("coordinators"),
    deadline: cell("deadline"),
    result: cell("result"),
    note: cell("note"),
    status: cell("status"),
    completedOn: cell("completedOn"),
  };
}

function fieldCell(
  pieces: readonly JoinedPiece[],
  { value, numberFormat, row, column }: Piece,
  inherited: boolean,
): FieldCell {
  const text = pieces.map(({ piece, joint }, index) => (index === 0 ? piece.text : joint + piece.text)).join("");
  if (pieces.length === 1) return { text, value, numberFormat, row, column, inherited };
  const joined = pieces.map(({ piece }): CellPiece => ({ text: piece.text, row: piece.row, column: piece.column }));
  return { text, value: null, numberFormat, row, column, inherited, pieces: joined };
}
