import type { CellValue, Grid } from "../grid";
import type { SourceTable } from "./source-document";

/** A table of a source as a sheet would hold it from A1 on, so that the rest of the domain can read it. */
export function tableGrid({ rows, columns, cells }: SourceTable): Grid {
  const values = Array.from({ length: rows }, (): CellValue[] => Array.from({ length: columns }, () => null));
  for (const { row, column, text } of cells) {
    const line = values[row];
    if (line !== undefined && text !== "") line[column] = text;
  }
  return {
    sheet: "",
    top: 1,
    left: 1,
    values,
    numberFormats: values.map((line) => line.map(() => "General")),
    formulas: values.map((line) => line.map(() => null)),
    merges: cells
      .filter((cell) => cell.rows > 1 || cell.columns > 1)
      .map(({ row, column, ...span }) => ({
        top: row + 1,
        left: column + 1,
        bottom: row + span.rows,
        right: column + span.columns,
      })),
  };
}

/** The rows from `first` on, up to `end`; a cell that goes on from above begins at the first of them, empty. */
export function rowsOfTable(table: SourceTable, first: number, end: number = table.rows): SourceTable {
  const cells = table.cells.flatMap((cell) => {
    const top = Math.max(cell.row, first);
    const bottom = Math.min(cell.row + cell.rows, end);
    if (bottom <= top) return [];
    return [{ ...cell, row: top - first, rows: bottom - top, text: cell.row < first ? "" : cell.text }];
  });
  return { ...table, rows: Math.max(0, end - first), cells };
}
