import { directoryFor } from "../agency/directory-for";
import type { Grid } from "../grid";
import type { Appendix, Field } from "./appendix";
import type { TableShape } from "./body-row";
import { settleColumns } from "./column-meaning";
import { encodedIn } from "./encoded-cells";
import { extraCellsOf } from "./extra-cells";
import { findHeaders, headerAt, readSheet, type FoundHeader, type ReadSheet } from "./find-header";
import { fieldEntries, type FieldColumns } from "./header-columns";
import { takeFromAbove } from "./from-above";
import { tableRunOf } from "./joined-tables";
import { stripMarkup } from "./markup";
import { splitOrdinal, type Ordinal } from "./ordinal";
import type { ReadContext } from "./read-context";
import { readRows } from "./read-rows";
import { taskReader } from "./read-task";
import type { Piece, SheetRow } from "./sheet-rows";
import { tableAreaOf } from "./table-area";
import { endOfTable, titleRowsOf } from "./table-bounds";
import { tableLinesOf } from "./table-lines";
import { taskKeysOf } from "./task-keys";
import { titleFactsOf } from "./title-lines";
import { saysOneThing } from "./title-words";

/**
 * Reads the table of tasks on a sheet: the one whose header begins in `context.headerRow`, else the one with the surest
 * header, and the tables below (and above, where no header was pointed out) whose fields stand in the same columns. `null`
 * where the sheet has none. Nothing is dropped: what stands in no task, section or heading is `unplaced`.
 * Columns that `context.columns` names win over the headings.
 */
export function readAppendix(grid: Grid, context: ReadContext): Appendix | null {
  const sheet = readSheet(grid);
  const headers = findHeaders(sheet);
  const chosen = chosenHeader(sheet, headers, context);
  if (!chosen) return null;
  const { first: header, further } = tableRunOf(sheet, headers, chosen, context.headerRow !== undefined);
  const start = header.index + header.rows.length;
  const last = further.at(-1)?.header ?? header;
  const body = sheet.rows.slice(start, endOfTable(sheet.rows, headers, last));
  const cellsIn = (column: number): readonly Piece[] =>
    body.flatMap(({ pieces }) => pieces.filter((piece) => piece.column === column));
  const settled = withOverrides(settleColumns(header.fields, header.headings, cellsIn), recordedIn(header));
  const columns = withOverrides(settled, context.columns ?? {});
  if (fieldEntries(columns).length === 0) return null;

  const area = tableAreaOf(header.headings, columns, header.tracking);
  const shape: TableShape = {
    columns,
    subOrdinal: header.subOrdinal,
    otherColumns: new Set(area.otherColumns.map(({ column }) => column)),
    merges: sheet.merges,
    firstRow: grid.top + start,
    pieceAt: (row, column) => sheet.rows[row - grid.top]?.pieces.find((piece) => piece.column === column) ?? null,
  };
  const numbered = titleNumbering(sheet.rows[header.index - 1]);
  const lines = tableLinesOf(body, { shape, area, keys: header.keys, further, numbered });
  const read = readRows(lines, shape.firstRow);
  takeFromAbove(read.drafts, columns);
  const extra = extraCellsOf(read, area);

  const titleRows = titleRowsOf(sheet.rows, header);
  const title = titleFactsOf(titleRows);
  const programmeYear = context.programmeYear ?? title.programmeYear;
  const documentDate = context.documentDate ?? title.decision?.date ?? null;
  const { daysOff, settings } = context;
  const keys = taskKeysOf(read.drafts);
  const directory = directoryFor(context.directory, title.issuer);
  const taskOf = taskReader(columns, directory, {
    programmeYear,
    documentDate,
    daysOff,
    beforeIncludesDay: settings.beforeIncludesDay,
    rollToWorkingDay: settings.rollToWorkingDay,
  });
  return {
    sheet: grid.sheet,
    headerRows: header.rows,
    repeatedHeaderRows: read.repeatedHeaderRows,
    columns,
    otherColumns: area.otherColumns,
    headings: headingsOf(header, columns),
    tracking: header.tracking,
    firstColumn: area.first,
    lastColumn: Math.max(area.last, ...extra.map(({ column }) => column)),
    lastRow: Math.max(read.lastRow, header.rows.at(-1) ?? 0),
    sections: read.sections,
    tasks: read.drafts.map((draft, index) => taskOf(draft, keys[index] ?? "")),
    mends: [...read.mends, ...extra].sort((one, other) => one.row - other.row),
    unplaced: read.unplaced,
    ...encodedIn([...titleRows, ...header.rows.flatMap((row) => sheet.rows[row - grid.top] ?? []), ...body], grid),
    decision: title.decision,
    ...(title.issuer === null ? {} : { issuer: title.issuer }),
    programmeYear,
  };
}

function chosenHeader(
  sheet: ReadSheet,
  headers: readonly FoundHeader[],
  { headerRow }: ReadContext,
): FoundHeader | null {
  if (headerRow === undefined) {
    return headers.reduce<FoundHeader | null>((best, one) => (best && best.score >= one.score ? best : one), null);
  }
  const index = sheet.rows.findIndex(({ row }) => row === headerRow);
  return headers.find(({ rows }) => rows[0] === headerRow) ?? (index < 0 ? null : headerAt(sheet, index));
}

/** How the line right above the header is numbered, where it is a title in one cell: "I. NHIỆM VỤ CỦA CÁC SỞ". */
function titleNumbering(above: SheetRow | undefined): Ordinal["kind"] | null {
  const [first] = above?.pieces ?? [];
  if (!above || !first || !saysOneThing(above)) return null;
  return splitOrdinal(stripMarkup(first.text)).ordinal?.kind ?? null;
}

function withOverrides(columns: FieldColumns, overrides: FieldColumns): FieldColumns {
  const claimed = new Set(Object.values(overrides));
  const kept = fieldEntries(columns).filter(([, column]) => !claimed.has(column));
  return Object.fromEntries([...kept, ...fieldEntries(overrides)]);
}

/** The add-in's own columns that officials fill. */
function recordedIn({ tracking: { status, completedOn } }: FoundHeader): FieldColumns {
  return { ...(status === undefined ? {} : { status }), ...(completedOn === undefined ? {} : { completedOn }) };
}

function headingsOf({ headings }: FoundHeader, columns: FieldColumns): Readonly<Partial<Record<Field, string>>> {
  return Object.fromEntries(
    fieldEntries(columns).flatMap(([field, column]) => {
      const heading = headings.find((one) => one.column === column);
      return heading ? [[field, heading.text]] : [];
    }),
  );
}
