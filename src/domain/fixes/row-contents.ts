import type { Appendix } from "../appendix/appendix";
import type { MergeMap } from "../appendix/merge-map";
import type { Grid } from "../grid";
import { hasFormulaAt, valueAt } from "../sheets/grid-cell";

/** The table as structural fixes look at it. */
export interface Table {
  readonly appendix: Appendix;
  readonly grid: Grid;
  readonly merges: MergeMap;
}

/** The columns that the sheet was read in. */
export function columnsOf({ left, values }: Grid): readonly number[] {
  return Array.from({ length: values[0]?.length ?? 0 }, (_, at) => left + at);
}

/** The add-in's own columns that hold nothing of an official's: what stands there is worked out anew each time. */
export function isOurs({ tracking }: Appendix, column: number): boolean {
  return column === tracking.standing || column === tracking.findings;
}

/** Whether a cell holds a formula that is not our own. */
export function hasForeignFormula({ appendix, grid }: Table, row: number, column: number): boolean {
  return hasFormulaAt(grid, row, column) && !isOurs(appendix, column);
}

/** Whether a merged area that touches one of the rows reaches beyond them. */
export function reachesOut({ grid, merges }: Table, rows: ReadonlySet<number>): boolean {
  return [...rows].some((row) =>
    columnsOf(grid).some((column) => {
      const area = merges.areaAt(row, column);
      if (area === null) return false;
      for (let one = area.top; one <= area.bottom; one += 1) if (!rows.has(one)) return true;
      return false;
    }),
  );
}

/** The columns of a row in which something stands. */
export function filledIn({ grid }: Table, row: number): readonly number[] {
  return columnsOf(grid).filter((column) => {
    const value = valueAt(grid, row, column);
    return (value !== null && value !== "") || hasFormulaAt(grid, row, column);
  });
}
