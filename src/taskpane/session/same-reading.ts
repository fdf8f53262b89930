import type { Reading } from "../../actions/read-workbook";
import type { Grid } from "../../domain/grid";

/** Rows that are compared before other work gets its turn. */
const SLICE = 2000;

/** A reading of which every grid that has not changed is the very object of the reading before. */
export interface Compared {
  readonly reading: Reading;
  /** Nothing at all has changed. */
  readonly same: boolean;
}

/**
 * Compares a reading with the one before, so that what has not changed need not be judged or sent again. `pause` is awaited
 * between slices, so that a long table does not hold the pane up.
 */
export async function compareReadings(
  before: Reading | null,
  reading: Reading,
  pause: () => Promise<void>,
): Promise<Compared> {
  if (before === null) return { reading, same: false };
  const grids = new Map<string, Grid>();
  let changed = 0;
  for (const [name, grid] of reading.grids) {
    const known = before.grids.get(name);
    const same = known !== undefined && (await isSameGrid(known, grid, pause));
    grids.set(name, same ? known : grid);
    if (!same) changed += 1;
  }
  const rest = JSON.stringify([reading.sheets, reading.memory]) === JSON.stringify([before.sheets, before.memory]);
  return { reading: { ...reading, grids }, same: rest && changed === 0 && grids.size === before.grids.size };
}

async function isSameGrid(one: Grid, other: Grid, pause: () => Promise<void>): Promise<boolean> {
  if (one.top !== other.top || one.left !== other.left || one.values.length !== other.values.length) return false;
  if (JSON.stringify(one.merges) !== JSON.stringify(other.merges)) return false;
  for (let from = 0; from < one.values.length; from += SLICE) {
    if (from > 0) await pause();
    const to = Math.min(from + SLICE, one.values.length);
    for (let row = from; row < to; row += 1) if (!isSameRow(one, other, row)) return false;
  }
  return true;
}

/** Whether a row of two grids, by its place from 0, holds the same. */
export function isSameRow(one: Grid, other: Grid, row: number): boolean {
  return (
    isSameList(one.values[row], other.values[row]) &&
    isSameList(one.numberFormats[row], other.numberFormats[row]) &&
    isSameList(one.formulas[row], other.formulas[row]) &&
    isSameList(one.fonts?.[row] ?? [], other.fonts?.[row] ?? [])
  );
}

function isSameList(one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one.every((value, index) => value === other[index]);
}
