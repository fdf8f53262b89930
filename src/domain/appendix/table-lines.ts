import { oneLine } from "../text/normalise";
import type { Mend } from "./appendix";
import { bodyRowOf, type BodyRow, type TableShape } from "./body-row";
import { plainKindOf, type PlainKind } from "./closing-words";
import { isTaskNumber } from "./find-header";
import { fieldEntries } from "./header-columns";
import { isNumberingRow } from "./header-tiers";
import { claimsOf, headingKey } from "./heading-field";
import type { FurtherTable } from "./joined-tables";
import { stripMarkup } from "./markup";
import { splitOrdinal, type Ordinal } from "./ordinal";
import { realign, type ShiftRange } from "./realign";
import type { Piece, SheetRow } from "./sheet-rows";
import type { TableArea } from "./table-area";
import { isTrackingNote } from "./tracking-notes";
import { tableTitleOf, tellsTasks, type TableTitle } from "./table-title";

/** The least weight of a heading that is the field's name and not words about it (header-words.ts). */
const WHOLE_HEADING = 8;

/** A row of the table that holds something, by what it says alone. `afterBlank`: how many blank rows stand above it. */
export type TableLine = { readonly row: number; readonly afterBlank: number } &
  /** `own`: the header of a further table below its own title, and not of a further page. */
  (
    | { readonly kind: "header"; readonly numbering: boolean; readonly own: boolean }
    | { readonly kind: "title"; readonly title: TableTitle; readonly rows: readonly number[] }
    | { readonly kind: Exclude<PlainKind, "signature">; readonly pieces: readonly Piece[] }
    | { readonly kind: "body"; readonly body: BodyRow; readonly mend: Extract<Mend, { kind: "shifted-row" }> | null }
  );

/** What is known of a table before its rows are looked at. */
export interface TableFrame {
  readonly shape: TableShape;
  readonly area: TableArea;
  /** The headings, for telling repeats of the header. */
  readonly keys: ReadonlySet<string>;
  /** Tables below the first that are read with it. */
  readonly further: readonly FurtherTable[];
  /** How the title above the first table is numbered. */
  readonly numbered: Ordinal["kind"] | null;
}

/** The lines of a table from the row below its header to the signature or to `rows`' end. */
export function tableLinesOf(rows: readonly SheetRow[], frame: TableFrame): readonly TableLine[] {
  const { shape, area, keys } = frame;
  const lines: TableLine[] = [];
  const columns = columnsRead(shape, area);
  const isHeading = headingTest(keys);
  const range = shiftRangeOf(shape, area);
  const known = furtherRows(frame.further);
  const lastHeader = Math.max(0, ...frame.further.map(({ header }) => header.rows[0] ?? 0));
  let afterBlank = 0;
  let closed = false;
  for (const { row, pieces: all } of rows) {
    const pieces = all.filter(({ column }) => columns.has(column));
    const inTable = { row, pieces: pieces.filter(({ column }) => !area.beside.has(column)) };
    const place = { row, afterBlank };
    afterBlank = pieces.length === 0 ? afterBlank + 1 : 0;
    const told = known.get(row);
    if (told) {
      closed = false;
      if (told.kind !== "passed") lines.push({ ...told, ...place });
      continue;
    }
    if (pieces.length === 0 || pieces.every(({ text }) => isTrackingNote(text))) continue;
    if (closed) {
      lines.push({ kind: "note", ...place, pieces });
      continue;
    }
    const last = lines.at(-1);
    const belowHeader = last === undefined ? row === shape.firstRow : last.kind === "header" && last.row === row - 1;
    const headings = inTable.pieces.filter(isHeading).length;
    const repeated = headings > 0 && headings * 10 >= inTable.pieces.length * 6 && (headings > 1 || belowHeader);
    if (repeated || isSimilarHeader(inTable, shape)) {
      // A blank row may stand between a title and its header.
      const title = last && titleLineOf(last, row - place.afterBlank, frame.numbered);
      if (title) lines.splice(-1, 1, title);
      const own = (title ?? null) !== null || (last?.kind === "header" && last.own && last.row === row - 1);
      lines.push({ kind: "header", ...place, numbering: false, own: own || isOwnTitle(last, row) });
    } else if ((belowHeader || inTable.pieces.length * 2 > area.last - area.first) && isNumberingRow(inTable)) {
      lines.push({ kind: "header", ...place, numbering: true, own: false });
    } else {
      const kind = plainKindOf(inTable);
      // What signs one table stands between it and the next; below the last nothing belongs to the appendix.
      if (kind === "signature" && row > lastHeader) break;
      closed = kind === "signature";
      if (closed) lines.push({ kind: "note", ...place, pieces });
      else if (kind && kind !== "signature") lines.push({ kind, ...place, pieces });
      else {
        const { cells, mend } = realign(row, pieces, range);
        lines.push({ kind: "body", ...place, body: bodyRowOf(row, cells, shape), mend });
      }
    }
  }
  return lines;
}

type KnownRow =
  | { readonly kind: "header"; readonly numbering: boolean; readonly own: boolean }
  | { readonly kind: "title"; readonly title: TableTitle; readonly rows: readonly number[] }
  | { readonly kind: "note"; readonly pieces: readonly Piece[] }
  | { readonly kind: "passed" };

/** The rows of further tables that need no looking at: their titles and headers. */
function furtherRows(further: readonly FurtherTable[]): ReadonlyMap<number, KnownRow> {
  const known = new Map<number, KnownRow>();
  for (const { header, titles } of further) {
    const telling = titles.filter(tellsTasks);
    const rows = telling.map(({ row }) => row);
    for (const { row, pieces } of titles) known.set(row, { kind: "note", pieces });
    for (const row of rows) known.set(row, { kind: "passed" });
    const [first] = rows;
    if (first !== undefined) known.set(first, { kind: "title", title: tableTitleOf(telling), rows });
    for (const row of header.rows) known.set(row, { kind: "header", numbering: false, own: titles.length > 0 });
  }
  return known;
}

/**
 * A numbered title in one cell right above a header that stands again ("II. NHIỆM VỤ CỦA CÁC SỞ"), where the title above the
 * first header is numbered in the same way.
 */
function titleLineOf(line: TableLine, row: number, numbered: Ordinal["kind"] | null): TableLine | null {
  if (numbered === null || !isOwnTitle(line, row) || line.kind !== "body") return null;
  const text = oneLine(stripMarkup(piecesOf(line.body)[0]?.text ?? ""));
  const { ordinal, title } = splitOrdinal(text);
  if (ordinal?.kind !== numbered) return null;
  const { row: at, afterBlank } = line;
  return { row: at, afterBlank, kind: "title", title: { ordinal: ordinal.text, title }, rows: [at] };
}

/** A line in one cell right above a header belongs to that header: a page break seldom leaves a heading alone above it. */
function isOwnTitle(line: TableLine | undefined, row: number): boolean {
  return line?.kind === "body" && line.row === row - 1 && piecesOf(line.body).length === 1 && line.body.own.size === 1;
}

function piecesOf({ own, others, stray }: BodyRow): readonly Piece[] {
  return [...[...own.values()].flat(), ...others, ...stray];
}

/** The header in slightly other words: each cell the whole heading of the field of its column, and three of them. */
function isSimilarHeader({ pieces }: SheetRow, { columns }: TableShape): boolean {
  const [first] = pieces;
  if (!first || pieces.length < 3 || isTaskNumber(first) || pieces.some(({ text }) => text.length > 80)) return false;
  const fields = new Map(fieldEntries(columns).map(([field, column]) => [column, field]));
  const same = pieces.filter(({ column, text }) =>
    claimsOf(text).some(({ field, weight }) => field === fields.get(column) && weight >= WHOLE_HEADING),
  );
  return same.length >= 3 && same.length * 10 >= pieces.length * 6;
}

function shiftRangeOf({ columns, otherColumns }: TableShape, { last, beside }: TableArea): ShiftRange {
  const { deadline = 0, status, completedOn } = columns;
  const recorded = [status, completedOn].filter(
    (column) => column !== undefined && column > deadline && column <= last,
  );
  const lastMoving = Math.min(last, ...recorded.map((column = last + 1) => column - 1));
  const limit = lastMoving === last && beside.has(last + 1) ? last + 1 : lastMoving;
  return { columns, otherColumns, last: lastMoving, limit };
}

function columnsRead({ columns }: TableShape, { first, last, beside }: TableArea): ReadonlySet<number> {
  const within = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return new Set([...within, ...beside, ...Object.values(columns)]);
}

/** Headings repeat from page to page, and so do agencies: each different text is compared once, and a long one not at all. */
function headingTest(keys: ReadonlySet<string>): (piece: Piece) => boolean {
  const known = new Map<string, boolean>();
  // Bold marks, line breaks and brackets make a heading longer than its key.
  const longest = 2 * Math.max(0, ...[...keys].map(({ length }) => length)) + 10;
  return ({ text }) => {
    if (text.length > longest) return false;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const same = keys.has(headingKey(text));
    known.set(text, same);
    return same;
  };
}
