import type { Grid } from "../grid";
import type { RemovedRow } from "./fix";

/** A row that goes, with all that it holds as it was read. */
export function removedRow(grid: Grid, row: number): RemovedRow {
  const values = grid.values[row - grid.top] ?? [];
  const cells = values.flatMap((value, at) =>
    value === null || value === "" ? [] : [{ column: grid.left + at, value }],
  );
  return { row, cells };
}
