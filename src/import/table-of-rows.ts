import type { SourceCell, SourceTable } from "../domain/import/source-document";
import { refuseTooMany, type Tally } from "./tally";

/** A plain table of rows of texts, each in a cell of its own; blank cells are none. */
export function tableOfRows(rows: readonly (readonly string[])[], tally: Tally): SourceTable {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  refuseTooMany(tally, rows.length, rows.reduce((sum, row) => sum + row.length, 0));
  const cells = rows.flatMap((row, at) =>
    row.flatMap((text, column): readonly SourceCell[] =>
      text.trim() === "" ? [] : [{ row: at, column, rows: 1, columns: 1, text, font: null }],
    ),
  );
  return { kind: "table", rows: rows.length, columns, cells, widths: null };
}
