import type { FoundHeader } from "./find-header";
import type { SheetRow } from "./sheet-rows";
import { isTitleRow, saysOneThing } from "./title-words";

/** Place of the first row that no longer belongs to the header's table: the next table's title or header, or the end. */
export function endOfTable(rows: readonly SheetRow[], headers: readonly FoundHeader[], header: FoundHeader): number {
  const next = headers.find(({ index }) => index > header.index);
  return next ? titleStart(rows, next) : rows.length;
}

/** The rows of the title right above a header that hold something; none where no line there begins as a title does. */
export function titleBlockOf(rows: readonly SheetRow[], header: FoundHeader): readonly SheetRow[] {
  return rows.slice(titleStart(rows, header), header.index).filter(({ pieces }) => pieces.length > 0);
}

/** Place of the uppermost title line above the header, with nothing between but blank rows and lines that say one thing. */
function titleStart(rows: readonly SheetRow[], header: FoundHeader): number {
  let start = header.index;
  for (let index = header.index - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (!row || (row.pieces.length > 0 && !saysOneThing(row))) break;
    if (isTitleRow(row)) start = index;
  }
  return start;
}

/** The lines above a header up to the table before it: rows of one or two cells or of one text, and blank ones. */
export function titleRowsOf(rows: readonly SheetRow[], header: FoundHeader): readonly SheetRow[] {
  let start = header.index;
  const isTitle = (row: SheetRow | undefined): boolean =>
    row !== undefined && (row.pieces.length <= 2 || saysOneThing(row));
  while (start > 0 && isTitle(rows[start - 1])) start -= 1;
  return rows.slice(start, header.index);
}
