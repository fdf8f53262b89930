import { FIELDS, type Field } from "../../domain/appendix/appendix";
import type { Grid } from "../../domain/grid";
import { isBlankAt, lastRowOf, textAt } from "../../domain/sheets/grid-cell";
import { key } from "../../domain/text/keys";
import { oneLine } from "../../domain/text/normalise";
import type { ColumnView } from "./view";

/** Where columns stand and which field each is. */
export interface ColumnRange {
  readonly headerRows: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Last row that is looked at for contents. */
  readonly lastRow: number;
  readonly fields: Readonly<Partial<Record<Field, number>>>;
  /** Our own columns, which are no part of how the appendix is read. */
  readonly ours: ReadonlySet<number>;
}

/** Columns of a table with their headings as written. */
export function columnViews(grid: Grid, range: ColumnRange): readonly ColumnView[] {
  const { headerRows, fields } = range;
  const below = Math.max(...headerRows) + 1;
  const last = Math.min(range.lastRow, lastRowOf(grid));
  return columnsOf(range).map((column) => {
    const rows = Array.from({ length: Math.max(0, last - below + 1) }, (_, at) => below + at);
    return {
      column,
      heading: headingAt(grid, headerRows, column),
      field: FIELDS.find((field) => fields[field] === column) ?? null,
      empty: rows.every((row) => isBlankAt(grid, row, column)),
    };
  });
}

/** The header as one text, a line for each of its rows, by which a later reading tells whether it still is the same. */
export function headerText(grid: Grid, range: Pick<ColumnRange, "headerRows" | "first" | "last" | "ours">): string {
  const columns = columnsOf(range);
  return range.headerRows.map((row) => columns.map((column) => key(textAt(grid, row, column))).join("\t")).join("\n");
}

function columnsOf({ first, last, ours }: Pick<ColumnRange, "first" | "last" | "ours">): readonly number[] {
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return all.filter((column) => !ours.has(column));
}

/** What stands over a column; of two rows, both. */
function headingAt(grid: Grid, headerRows: readonly number[], column: number): string {
  return headerRows
    .map((row) => oneLine(textAt(grid, row, column)))
    .filter((text) => text !== "")
    .join(" ");
}
