import type { Appendix, Mend } from "../appendix/appendix";
import type { MergeMap } from "../appendix/merge-map";
import { realign, type Realigned, type ShiftRange } from "../appendix/realign";
import { sheetRowsOf } from "../appendix/sheet-rows";
import type { CellValue, Grid } from "../grid";
import { hasFormulaAt, valueAt } from "../sheets/grid-cell";
import { clean } from "../text/normalise";
import type { CellChange } from "./cell-change";
import type { Fix } from "./fix";
import { shiftRangeOf } from "./shift-range";
import { withCells } from "./with-cells";

type ShiftedRow = Extract<Mend, { kind: "shifted-row" }>;

/** What a cell is to hold. */
type Target = Pick<CellChange, "after" | "numberFormat">;

const EMPTY: Target = { after: null };

/**
 * Puts the cells of a shifted row where they are read: each moves one column, numbers with their format; the two halves of a
 * cell that was cut in two become one again, and the last cell is emptied. `null` where the row holds a formula or a merged
 * cell, or would not be read afterwards as it is read now.
 */
export function fixShiftedRow(mend: ShiftedRow, appendix: Appendix, sheet: Grid, merges: MergeMap): Fix | null {
  const range = shiftRangeOf(appendix);
  if (range === null) return null;
  const grid = lineOf(sheet, mend.row);
  const now = realigned(grid, mend.row, range);
  if (!isSameMend(now.mend, mend)) return null;
  const targets = mend.towards === "left" ? movedRight(mend, range, grid) : movedLeft(mend, range, grid);
  if (targets === null) return null;
  const cells: CellChange[] = [];
  for (const [column, target] of targets) {
    if (hasFormulaAt(grid, mend.row, column) || merges.areaAt(mend.row, column) !== null) return null;
    const before = valueAt(grid, mend.row, column);
    const sameFormat = target.numberFormat === undefined || target.numberFormat === formatAt(grid, mend.row, column);
    if (before !== target.after || !sameFormat) cells.push({ row: mend.row, column, before, ...target });
  }
  if (cells.length === 0 || !readsBack(now, realigned(withCells(grid, cells), mend.row, range))) return null;
  return { cells };
}

/** One column too far right: the first cell joins the one before it, the others take the place before them. */
function movedLeft(mend: ShiftedRow, { limit }: ShiftRange, grid: Grid): ReadonlyMap<number, Target> | null {
  const { row, column: first } = mend;
  const joined = joinOf(valueAt(grid, row, first - 1), valueAt(grid, row, first));
  if (joined === null) return null;
  const targets = new Map<number, Target>([[first - 1, joined]]);
  for (let column = first; column <= limit; column += 1) {
    const target = column === limit ? EMPTY : targetOf(grid, row, column + 1);
    if (target === null) return null;
    targets.set(column, target);
  }
  return targets;
}

/** One column too far left: every cell takes the place behind it, and the first one, the lost number's, is empty again. */
function movedRight(
  { row, column: first }: ShiftedRow,
  { last }: ShiftRange,
  grid: Grid,
): ReadonlyMap<number, Target> | null {
  const targets = new Map<number, Target>([[first, EMPTY]]);
  for (let column = first + 1; column <= last; column += 1) {
    const target = targetOf(grid, row, column - 1);
    if (target === null) return null;
    targets.set(column, target);
  }
  return targets;
}

/** The two halves of a text; a number is never joined to one. */
function joinOf(before: CellValue, astray: CellValue): Target | null {
  if (typeof astray !== "string") return null;
  if (before === null || (typeof before === "string" && before.trim() === "")) return { after: astray };
  return typeof before === "string" ? { after: `${before.trimEnd()} ${astray.trimStart()}` } : null;
}

function targetOf(grid: Grid, row: number, column: number): Target | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "boolean") return null;
  if (typeof value === "number") return { after: value, numberFormat: formatAt(grid, row, column) };
  return { after: value };
}

/** Whether the row is in order now and says in every column what it was read to say. */
function readsBack(wanted: Realigned, found: Realigned): boolean {
  if (found.mend !== null) return false;
  const texts = ({ cells }: Realigned): string =>
    JSON.stringify(
      [...cells]
        .sort(([one], [other]) => one - other)
        .map(([column, pieces]) => {
          const [one] = pieces;
          const single = pieces.length === 1 && typeof one?.value === "number";
          return [
            column,
            clean(pieces.map(({ text }) => text).join(" ")),
            single ? [one.value, one.numberFormat] : null,
          ];
        }),
    );
  return texts(wanted) === texts(found);
}

function realigned(line: Grid, row: number, range: ShiftRange): Realigned {
  const [sheetRow] = sheetRowsOf(line);
  return realign(row, sheetRow?.pieces ?? [], range);
}

/** The one row of a sheet. */
function lineOf(grid: Grid, row: number): Grid {
  const one = <Value>(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] =>
    rows.slice(row - grid.top, row - grid.top + 1);
  const { values, numberFormats, formulas, fonts } = grid;
  const rows = { values: one(values), numberFormats: one(numberFormats), formulas: one(formulas) };
  return { ...grid, top: row, ...rows, ...(fonts ? { fonts: one(fonts) } : {}) };
}

function isSameMend(found: ShiftedRow | null, mend: ShiftedRow): boolean {
  return found !== null && found.column === mend.column && found.towards === mend.towards;
}

function formatAt({ top, left, numberFormats }: Grid, row: number, column: number): string {
  return numberFormats[row - top]?.[column - left] ?? "General";
}
