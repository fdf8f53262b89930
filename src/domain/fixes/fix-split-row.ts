import { FIELDS, type CellPiece, type Field, type FieldCell, type Mend, type Task } from "../appendix/appendix";
import { cellText } from "../appendix/cell-text";
import { stripMarkup } from "../appendix/markup";
import { hasFormulaAt, valueAt } from "../sheets/grid-cell";
import { clean } from "../text/normalise";
import type { CellChange } from "./cell-change";
import { removedRow } from "./removed-row";
import { filledIn, hasForeignFormula, isOurs, reachesOut, type Table } from "./row-contents";
import type { FixAnswer, Unfixed, UnfixedReason } from "./unfixed";

type SplitRow = Extract<Mend, { kind: "split-row" }>;

/** What an Excel cell can hold. */
const LONGEST_TEXT = 32_767;

/**
 * Makes one row of a task that a page break cut: the pieces of every row that continues it are appended to its first row as
 * the reader joins them, a stray number goes, and these rows are removed. The same for each of the task's findings.
 */
export function fixSplitRow({ firstRow }: SplitRow, task: Task | undefined, table: Table): FixAnswer {
  const { appendix, grid } = table;
  const mends = appendix.mends.flatMap((mend) => (mend.kind === "split-row" && mend.firstRow === firstRow ? mend : []));
  const rows = new Set(mends.map(({ row }) => row));
  if (task?.rows[0] !== firstRow) return no("person");
  // A row that a merged number holds to the task, and that stays, would part what is joined around it.
  if (task.rows.some((row) => row !== firstRow && !rows.has(row)) || reachesOut(table, rows)) return no("merged");

  const taken = new Set<string>(mends.flatMap(({ row, strayOrdinal }) => strayPlace(row, strayOrdinal, table)));
  const cells: CellChange[] = [];
  for (const field of FIELDS) {
    const change = joinedCell(field, task, rows, table);
    if (change === null) continue;
    if ("unfixed" in change) return change;
    for (const piece of change.pieces) taken.add(placeOf(piece));
    cells.push(change.cell);
  }
  for (const { column } of appendix.otherColumns ?? []) {
    const change = otherCell(firstRow, column, [...rows], table);
    if (change === null) continue;
    if ("unfixed" in change) return change;
    for (const piece of change.pieces) taken.add(placeOf(piece));
    cells.push(change.cell);
  }
  const lost = lostIn(rows, taken, table);
  if (lost !== null) return no(lost);
  cells.sort((one, other) => one.column - other.column);
  return { cells, removedRows: [...rows].sort((one, other) => one - other).map((row) => removedRow(grid, row)) };
}

interface Joined {
  readonly cell: CellChange;
  readonly pieces: readonly Pick<CellPiece, "row" | "column">[];
}

/** A field of the first row with what the other rows add to it; `null` where they add nothing. */
function joinedCell(field: Field, task: Task, rows: ReadonlySet<number>, table: Table): Joined | Unfixed | null {
  const { appendix, grid, merges } = table;
  const cell = task.cells[field];
  const [row = 0] = task.rows;
  const column = appendix.columns[field];
  const pieces = cell.pieces ?? single(cell);
  if (column === undefined || !pieces.some((piece) => rows.has(piece.row))) return null;
  // What officials record of a task is one cell's word, never two joined.
  if ((field === "status" || field === "completedOn") && pieces.length > 1) return no("beside");
  if (pieces.some((piece) => piece.row !== row && !rows.has(piece.row))) return no("merged");
  if (pieces.some((piece) => piece.column !== column && !isItemLetter(piece, field, row, table))) return no("shifted");
  if (pieces.some((piece) => hasFormulaAt(grid, piece.row, piece.column)) || hasFormulaAt(grid, row, column))
    return no("formula");
  if (merges.areaAt(row, column) !== null) return no("merged");
  const before = valueAt(grid, row, column);
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) {
    const value = valueAt(grid, only.row, only.column);
    if (typeof value === "boolean") return no("person");
    const format = typeof value === "number" ? { numberFormat: cell.numberFormat } : {};
    return { cell: { row, column, before, after: value, ...format }, pieces };
  }
  const after = joinedText(cell.text, pieces, table);
  if (after.length > LONGEST_TEXT) return no("long");
  if (clean(after) !== cell.text) return no("otherwise");
  return { cell: { row, column, before, after }, pieces };
}

/** What is typed in the cells, with the reader's joint between each two. */
function joinedText(text: string, pieces: readonly CellPiece[], { grid }: Table): string {
  let at = 0;
  let joined = "";
  for (const [index, piece] of pieces.entries()) {
    const value = valueAt(grid, piece.row, piece.column);
    const raw = typeof value === "string" ? value : piece.text;
    const joint = index === 0 ? "" : text.charAt(at);
    at += joint.length + piece.text.length;
    joined = index === 0 ? raw : joined.trimEnd() + joint + raw.trimStart();
  }
  return joined;
}

/** A column that is no field: what the rows hold there stays with the task. */
function otherCell(row: number, column: number, rows: readonly number[], table: Table): Joined | Unfixed | null {
  const { grid, merges } = table;
  const filled = [row, ...rows].filter((one) => filledIn(table, one).includes(column));
  if (!filled.some((one) => one !== row)) return null;
  if (filled.some((one) => hasFormulaAt(grid, one, column))) return no("formula");
  if (merges.areaAt(row, column) !== null) return no("merged");
  const values = filled.map((one) => valueAt(grid, one, column));
  const pieces = filled.map((one) => ({ row: one, column }));
  const before = valueAt(grid, row, column);
  const [first = null] = values;
  if (values.length === 1 && typeof first !== "boolean") {
    const numberFormat = grid.numberFormats[(filled[0] ?? row) - grid.top]?.[column - grid.left] ?? "General";
    const format = typeof first === "number" ? { numberFormat } : {};
    return { cell: { row, column, before, after: first, ...format }, pieces };
  }
  const texts = values.filter((value): value is string => typeof value === "string");
  if (texts.length !== values.length) return no("beside");
  const after = texts.map((text) => text.trim()).join(" ");
  return after.length > LONGEST_TEXT ? no("long") : { cell: { row, column, before, after }, pieces };
}

/** What one of the rows holds that would be gone with it; `null` where nothing would. */
function lostIn(rows: ReadonlySet<number>, taken: ReadonlySet<string>, table: Table): UnfixedReason | null {
  const { appendix, grid } = table;
  for (const row of rows) {
    for (const column of filledIn(table, row)) {
      if (taken.has(placeOf({ row, column })) || isOurs(appendix, column)) continue;
      if (hasForeignFormula(table, row, column)) return "formula";
      const format = grid.numberFormats[row - grid.top]?.[column - grid.left] ?? "General";
      if (stripMarkup(cellText(valueAt(grid, row, column), format)) !== "") return "beside";
    }
  }
  return null;
}

function strayPlace(row: number, stray: string | null, { appendix }: Table): readonly string[] {
  const column = appendix.columns.ordinal;
  return stray === null || column === undefined ? [] : [placeOf({ row, column })];
}

/** "a)" in the column of the numbers stands before the text of its item. */
function isItemLetter(piece: CellPiece, field: Field, row: number, { appendix }: Table): boolean {
  return field === "content" && piece.row !== row && piece.column === appendix.columns.ordinal;
}

function single({ text, row, column, inherited }: FieldCell): readonly CellPiece[] {
  return text === "" || column === null || inherited ? [] : [{ text, row, column }];
}

function placeOf({ row, column }: Pick<CellPiece, "row" | "column">): string {
  return `${String(row)}:${String(column)}`;
}

function no(unfixed: UnfixedReason): Unfixed {
  return { unfixed };
}
