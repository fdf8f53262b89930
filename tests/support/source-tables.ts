import type { SourceDocument, SourceTable } from "../../src/domain/import/source-document";

/** The tables of a document, in their order. */
export function tablesOf({ blocks }: SourceDocument): readonly SourceTable[] {
  return blocks.filter((block): block is SourceTable => block.kind === "table");
}

/** The first table's cells as rows of texts; what another cell covers, or nothing, is "". */
export function rowsOf(document: SourceDocument, at = 0): readonly (readonly string[])[] {
  const table = tablesOf(document)[at];
  if (table === undefined) throw new Error("There is no such table");
  const rows = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ""));
  for (const { row, column, text } of table.cells) {
    const line = rows[row];
    if (line !== undefined) line[column] = text;
  }
  return rows;
}

/** Cells that take more than one row or column: "row,column rows×columns". */
export function spansOf(document: SourceDocument, at = 0): readonly string[] {
  const cells = tablesOf(document)[at]?.cells ?? [];
  return cells
    .filter((cell) => cell.rows > 1 || cell.columns > 1)
    .map(({ row, column, rows, columns }) => `${String(row)},${String(column)} ${String(rows)}×${String(columns)}`);
}

/** The lines outside tables that say anything. */
export function linesOf({ blocks }: SourceDocument): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "line" && block.text !== "" ? [block.text] : []));
}
