import type { Area, Grid } from "../grid";

/** A sheet without some of its rows, and where its rows stood before. */
export interface RowsRemoved {
  readonly grid: Grid;
  /** The number that a row of the new sheet had before. */
  readonly rowBefore: (row: number) => number;
}

/** The sheet as it would read with whole rows gone: the rows below move up, merged areas with them. Rows as they are now. */
export function withoutRows(grid: Grid, removed: Iterable<number>): RowsRemoved {
  const gone = new Set(removed);
  if (gone.size === 0) return { grid, rowBefore: (row) => row };
  const kept = grid.values.map((_, index) => grid.top + index).filter((row) => !gone.has(row));
  const sorted = [...gone].sort((one, other) => one - other);
  const rows = <Row>(all: readonly Row[]): readonly Row[] => all.filter((_, index) => !gone.has(grid.top + index));
  const last = grid.top + grid.values.length - 1;
  const { fonts } = grid;
  return {
    grid: {
      ...grid,
      values: rows(grid.values),
      numberFormats: rows(grid.numberFormats),
      formulas: rows(grid.formulas),
      merges: grid.merges.flatMap((area) => movedUp(area, sorted)),
      ...(fonts === undefined ? {} : { fonts: rows(fonts) }),
    },
    // Below what was read every row has moved up by as many as went.
    rowBefore: (row) => kept[row - grid.top] ?? last + (row - grid.top - kept.length + 1),
  };
}

/** A merged area as it stands without the rows; nothing where all of it is gone or one cell alone is left. */
function movedUp(area: Area, gone: readonly number[]): readonly Area[] {
  const before = (row: number): number => gone.filter((one) => one < row).length;
  const inside = gone.filter((row) => row >= area.top && row <= area.bottom).length;
  const height = area.bottom - area.top + 1 - inside;
  if (height <= 0) return [];
  const top = area.top - before(area.top);
  const moved = { ...area, top, bottom: top + height - 1 };
  return moved.top === moved.bottom && moved.left === moved.right ? [] : [moved];
}
