import type { SourceCell, SourceTable } from "../domain/import/source-document";
import { refuseTooMany, type Tally } from "./tally";

/** A plain table of rows of texts, each in a cell of its own; blank cells are none, nor blank rows and columns at the end. */
export function tableOfRows(rows: readonly (readonly string[])[], tally: Tally): SourceTable {
  refuseTooMany(
    tally,
    rows.length,
    rows.reduce((sum, row) => sum + row.length, 0),
  );
  const cells = rows.flatMap((row, at) =>
    row.flatMap((text, column): readonly SourceCell[] =>
      text.trim() === "" ? [] : [{ row: at, column, rows: 1, columns: 1, text, font: null }],
    ),
  );
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return { kind: "table", rows: (cells.at(-1)?.row ?? -1) + 1, columns, cells, widths: null };
}
