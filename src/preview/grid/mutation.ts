import type { ICellData, IRange } from "@univerjs/presets";
import type { CellMatrix } from "./sheet-data";
import type { StyleBook } from "./style-book";

/** One change of the grid's own data, by the grid's name for it. All go to the one workbook that is open. */
export interface Mutation {
  readonly id: `sheet.mutation.${string}` | `data-validation.mutation.${string}`;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Cells to be put into the grid; `null` empties one, look included. */
export type CellWrites = Record<number, Record<number, ICellData | null>>;

/**
 * The grid merges what it is given into what is there, so a cell is emptied before it gets another content or look; and it
 * knows only the looks of its first snapshot by their ids, so that others are given whole.
 */
export function writeCells(
  subUnitId: string,
  cells: CellWrites,
  styles: Pick<StyleBook, "dataOf">,
): readonly Mutation[] {
  const emptied: Record<number, Record<number, null>> = {};
  const filled: CellMatrix = {};
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      (emptied[Number(row)] ??= {})[Number(column)] = null;
      if (cell !== null) (filled[Number(row)] ??= {})[Number(column)] = withLook(cell, styles);
    }
  }
  const write = (cellValue: object): readonly Mutation[] =>
    Object.keys(cellValue).length === 0
      ? []
      : [{ id: "sheet.mutation.set-range-values", params: { subUnitId, cellValue } }];
  return [...write(emptied), ...write(filled)];
}

function withLook(cell: ICellData, styles: Pick<StyleBook, "dataOf">): ICellData {
  const look = typeof cell.s === "string" ? styles.dataOf(cell.s) : null;
  return look === null ? cell : { ...cell, s: look };
}

/** Runs of neighbours among line numbers, as ranges of whole rows or columns. */
export function runsOf(lines: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const open = runs.at(-1);
    if (open !== undefined && line === open.last + 1) open.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}

export const wholeRows = (lines: readonly number[], columnCount: number): readonly IRange[] =>
  runsOf(lines).map(({ first, last }) => ({
    startRow: first,
    endRow: last,
    startColumn: 0,
    endColumn: Math.max(0, columnCount - 1),
  }));

export const wholeColumns = (lines: readonly number[], rowCount: number): readonly IRange[] =>
  runsOf(lines).map(({ first, last }) => ({
    startRow: 0,
    endRow: Math.max(0, rowCount - 1),
    startColumn: first,
    endColumn: last,
  }));
