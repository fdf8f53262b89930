import type { Area } from "../domain/grid";

/** A cell of a sheet, counted from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Empty rows between that cost less to read than another range would. */
const NEAR_ROWS = 10;
/** How many ranges are asked about at once. */
const MOST_PATCHES = 200;
/** How wide a sheet may be for its rows to be read whole. */
const WHOLE_ROWS = 60;

/**
 * Few rectangles that together hold all the cells: rows that lie near one another share one, and where there would be too
 * many (more than `most`) the narrowest gaps are read along. They are as wide as the sheet, if that is not very wide.
 */
export function patchesOf(spots: readonly Spot[], used: Area | null, most = MOST_PATCHES): readonly Area[] {
  const rows = [...new Set(spots.map(({ row }) => row))].sort((a, b) => a - b);
  const { left, right } = columnsOf(spots, used);
  const patches: Area[] = [];
  const cuts = cutsOf(rows, most);
  for (const row of rows) {
    const last = patches.at(-1);
    if (last === undefined || cuts.has(row)) patches.push({ top: row, left, bottom: row, right });
    else patches[patches.length - 1] = { ...last, bottom: row };
  }
  return patches;
}

function columnsOf(spots: readonly Spot[], used: Area | null): Pick<Area, "left" | "right"> {
  const columns = spots.map(({ column }) => column);
  const own = {
    left: columns.reduce((a, b) => Math.min(a, b), Infinity),
    right: columns.reduce((a, b) => Math.max(a, b), 1),
  };
  if (used === null) return own;
  const whole = { left: Math.min(own.left, used.left), right: Math.max(own.right, used.right) };
  return whole.right - whole.left < WHOLE_ROWS ? whole : own;
}

/** The rows before which a new patch begins: those after the widest gaps. */
function cutsOf(rows: readonly number[], most: number): ReadonlySet<number> {
  const gaps = rows.flatMap((row, index) => {
    const gap = row - (rows[index - 1] ?? row) - 1;
    return gap > NEAR_ROWS ? [{ row, gap }] : [];
  });
  const widest = [...gaps].sort((a, b) => b.gap - a.gap).slice(0, most - 1);
  return new Set(widest.map(({ row }) => row));
}
