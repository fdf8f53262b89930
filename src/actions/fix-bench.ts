import type { Appendix } from "../domain/appendix/appendix";
import type { CellChange } from "../domain/fixes/cell-change";
import { withCells } from "../domain/fixes/with-cells";
import type { Grid } from "../domain/grid";
import type { Checked } from "./checked";
import { readAgain } from "./read-again";
import type { WrittenCell } from "./wanted-fix";

/** The sheet as it reads after some fixes, no row removed yet, and all that they wrote, by cell. */
export interface FixBench {
  readonly grid: Grid;
  /** As it is read then, worked out when it is first asked for; `null` where no appendix is read from it any more. */
  appendix(): Appendix | null;
  readonly written: ReadonlyMap<string, WrittenCell>;
}

/** The sheet after further cells are written. */
export function wroteOn(bench: FixBench, cells: readonly WrittenCell[], checked: Checked): FixBench {
  if (cells.length === 0) return bench;
  const grid = withCells(
    bench.grid,
    cells.map(({ cell }) => cell),
  );
  const written = new Map(bench.written);
  for (const { cell, rule } of cells) {
    const place = `${String(cell.row)}:${String(cell.column)}`;
    written.set(place, { cell: afterwards(written.get(place)?.cell, cell), rule });
  }
  let read: Appendix | null | undefined;
  const appendix = (): Appendix | null => {
    read = read === undefined ? readAgain(checked, grid) : read;
    return read;
  };
  return { grid, appendix, written };
}

/** Two changes of one cell, one after the other. */
function afterwards(earlier: CellChange | undefined, later: CellChange): CellChange {
  return earlier === undefined ? later : { ...earlier, ...later, before: earlier.before };
}
