import type { FoundHeader } from "./find-header";
import type { SheetRow } from "./sheet-rows";
import { isTitleRow } from "./title-words";

/** Place of the first row that no longer belongs to the header's table: the next table's title or header, or the end. */
export function endOfTable(rows: readonly SheetRow[], headers: readonly FoundHeader[], header: FoundHeader): number {
  const next = headers.find(({ index }) => index > header.index);
  if (!next) return rows.length;
  let end = next.index;
  for (let index = next.index - 1; index > header.index; index -= 1) {
    const row = rows[index];
    if (!row || row.pieces.length > 1) break;
    if (isTitleRow(row)) end = index;
  }
  return end;
}

/** The lines above a header up to the table before it: rows of one or two cells, and blank ones. */
export function titleRowsOf(rows: readonly SheetRow[], header: FoundHeader): readonly SheetRow[] {
  let start = header.index;
  while (start > 0 && (rows[start - 1]?.pieces.length ?? 0) <= 2) start -= 1;
  return rows.slice(start, header.index);
}
