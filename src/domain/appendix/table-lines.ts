import type { Mend } from "./appendix";
import { bodyRowOf, type BodyRow, type TableShape } from "./body-row";
import { plainKindOf, type PlainKind } from "./closing-words";
import { isNumberingRow } from "./header-tiers";
import { headingKey } from "./heading-field";
import { realign, type ShiftRange } from "./realign";
import type { Piece, SheetRow } from "./sheet-rows";
import type { TableArea } from "./table-area";
import { isTrackingNote } from "./tracking-notes";

/** A row of the table that holds something, by what it says alone. `afterBlank`: how many blank rows stand above it. */
export type TableLine = { readonly row: number; readonly afterBlank: number } & (
  | { readonly kind: "header"; readonly numbering: boolean }
  | { readonly kind: Exclude<PlainKind, "signature">; readonly pieces: readonly Piece[] }
  | { readonly kind: "body"; readonly body: BodyRow; readonly mend: Extract<Mend, { kind: "shifted-row" }> | null }
);

/** The lines of a table from the row below its header to the signature or to `rows`' end. */
export function tableLinesOf(
  rows: readonly SheetRow[],
  shape: TableShape,
  area: TableArea,
  keys: ReadonlySet<string>,
): readonly TableLine[] {
  const lines: TableLine[] = [];
  const columns = columnsRead(shape, area);
  const isHeading = headingTest(keys);
  const range = shiftRangeOf(shape, area);
  let afterBlank = 0;
  for (const { row, pieces: all } of rows) {
    const pieces = all.filter(({ column }) => columns.has(column));
    const inTable = { row, pieces: pieces.filter(({ column }) => !area.beside.has(column)) };
    const place = { row, afterBlank };
    afterBlank = pieces.length === 0 ? afterBlank + 1 : 0;
    if (pieces.every(({ text }) => isTrackingNote(text))) continue;
    const last = lines.at(-1);
    const belowHeader = last === undefined ? row === shape.firstRow : last.kind === "header" && last.row === row - 1;
    const headings = inTable.pieces.filter(isHeading).length;
    if (headings > 0 && headings * 10 >= inTable.pieces.length * 6 && (headings > 1 || belowHeader)) {
      lines.push({ kind: "header", ...place, numbering: false });
    } else if (belowHeader && isNumberingRow(inTable)) {
      lines.push({ kind: "header", ...place, numbering: true });
    } else {
      const kind = plainKindOf(inTable);
      if (kind === "signature") break;
      if (kind) lines.push({ kind, ...place, pieces });
      else {
        const { cells, mend } = realign(row, pieces, range);
        lines.push({ kind: "body", ...place, body: bodyRowOf(row, cells, shape), mend });
      }
    }
  }
  return lines;
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
