import type { Mend } from "./appendix";
import { dateFormatKind } from "../calendar/excel-serial";
import { isTimePhrase } from "../deadline/is-time-phrase";
import { fieldEntries, type FieldColumns } from "./header-columns";
import type { Piece } from "./sheet-rows";
import { stripMarkup } from "./markup";
import { parseOrdinal } from "./ordinal";

/** The cells of a row by the column they belong to; two pieces where one cell was cut in two. */
export type RowCells = ReadonlyMap<number, readonly Piece[]>;

export interface Realigned {
  readonly cells: RowCells;
  readonly mend: Extract<Mend, { kind: "shifted-row" }> | null;
}

/** A time phrase longer than this speaks of more than the time. */
const LONGEST_TIME = 80;
/** A text shorter than this may be an odd number rather than the content. */
const SHORTEST_CONTENT = 15;

/** Which cells of a row may stand in a wrong column. */
export interface ShiftRange {
  readonly columns: FieldColumns;
  /** Last column of the table proper that moves with the others: what officials recorded of the task never does. */
  readonly last: number;
  /** The column beside it if a cell may have been pushed there, else `last`. */
  readonly limit: number;
  /** Columns that are no field: a time there is no sign of a shift. */
  readonly otherColumns: ReadonlySet<number>;
}

/**
 * Puts back a row that stands one column too far right from the deadline on: the cell in the deadline column is no time
 * while the next one is. Then the cell before was cut in two, and all that follows moves left. A row one column too far left
 * is put back likewise. Any other row is left as it is.
 */
export function realign(row: number, pieces: readonly Piece[], range: ShiftRange): Realigned {
  return (
    fromRight(row, pieces, range) ??
    fromLeft(row, pieces, range) ?? { cells: new Map(pieces.map((piece) => [piece.column, [piece]])), mend: null }
  );
}

function fromRight(
  row: number,
  pieces: readonly Piece[],
  { columns, last, limit, otherColumns }: ShiftRange,
): Realigned | null {
  const { deadline } = columns;
  if (deadline === undefined || deadline + 1 > limit || otherColumns.has(deadline + 1)) return null;
  const before = fieldEntries(columns).find(([, column]) => column === deadline - 1)?.[0];
  const [astray, time] = [deadline, deadline + 1].map((column) => pieces.find((piece) => piece.column === column));
  if (!before || before === "ordinal" || !astray || !time || looksLikeTime(astray) || !looksLikeTime(time)) return null;
  const cells = new Map<number, readonly Piece[]>();
  for (const piece of pieces) {
    const moves = piece.column >= deadline && piece.column <= limit;
    const column = moves ? piece.column - 1 : piece.column;
    cells.set(column, [...(cells.get(column) ?? []), piece]);
  }
  const fields = fieldEntries(columns).filter(
    ([, column]) => column >= deadline - 1 && column <= last && cells.has(column),
  );
  return { cells, mend: { kind: "shifted-row", row, column: deadline, fields: fields.map(([field]) => field) } };
}

/** Its blank number lost: a long text where the number should be, and a time in the column before the deadline's. */
function fromLeft(row: number, pieces: readonly Piece[], { columns, last }: ShiftRange): Realigned | null {
  const { ordinal, deadline } = columns;
  if (ordinal === undefined || deadline === undefined || deadline - 1 <= ordinal) return null;
  const at = (column: number): Piece | undefined => pieces.find((piece) => piece.column === column);
  const [title, time, own] = [at(ordinal), at(deadline - 1), at(deadline)];
  if (!title || !time || at(last) || title.text.length < SHORTEST_CONTENT || parseOrdinal(title.text)) return null;
  if (!looksLikeTime(time) || (own && looksLikeTime(own))) return null;
  const moves = ({ column }: Piece): boolean => column >= ordinal && column < last;
  const cells = new Map(pieces.map((piece) => [moves(piece) ? piece.column + 1 : piece.column, [piece]] as const));
  const fields = fieldEntries(columns).filter(([, column]) => column > ordinal && column <= last && cells.has(column));
  const mend = {
    kind: "shifted-row",
    row,
    column: ordinal,
    fields: fields.map(([field]) => field),
    towards: "left",
  } as const;
  return { cells, mend };
}

/** Whether a cell is a time: a date cell, a year number, or a short phrase that speaks of time. */
export function looksLikeTime({ text, value, numberFormat }: Piece): boolean {
  if (typeof value === "number") {
    return dateFormatKind(numberFormat) !== null || (Number.isInteger(value) && value >= 2000 && value <= 2100);
  }
  return text.length <= LONGEST_TIME && isTimePhrase(stripMarkup(text));
}
