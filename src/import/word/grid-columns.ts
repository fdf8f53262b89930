/** A cell of a row as Word has it: from one boundary of the table's grid to another. */
export interface GridSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The columns that a reader sees, for each row the first column and the one after the last of each cell. Word gives every row
 * boundaries of its own, a hair's breadth apart from those of the next; rows of as many cells as most full rows have are laid
 * column by column, and the others to the nearest boundary. Where that would lay two cells over one another, every boundary
 * is a column of its own. `positions`: where each boundary of the grid lies.
 */
export function columnsOf(
  rows: readonly (readonly GridSpan[])[],
  positions: readonly number[],
): { readonly count: number; readonly rows: readonly (readonly GridSpan[])[] } {
  const count = usualCount(rows);
  const full = rows.filter((row) => row.length === count && isGapless(row));
  if (count > 1 && full.length > 0) {
    const edges = Array.from({ length: count + 1 }, (_, edge) => middleOf(full.map((row) => edgeOf(row, edge, positions))));
    const laid = rows.map((row) =>
      row.length === count && isGapless(row)
        ? row.map((_, at) => ({ start: at, end: at + 1 }))
        : row.map(({ start, end }) => ({ start: nearest(at(start, positions), edges), end: nearest(at(end, positions), edges) })),
    );
    if (laid.every(isInOrder)) return { count, rows: laid };
  }
  return byEveryEdge(rows);
}

/** The largest number of cells that at least a fifth of the rows have. */
function usualCount(rows: readonly (readonly GridSpan[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const usual = [...counts].filter(([, times]) => times * 5 >= rows.length).map(([length]) => length);
  return Math.max(0, ...usual);
}

function isGapless(row: readonly GridSpan[]): boolean {
  return row.every(({ start }, place) => place === 0 || row[place - 1]?.end === start);
}

function isInOrder(row: readonly GridSpan[]): boolean {
  return row.every(({ start, end }, place) => end > start && (place === 0 || (row[place - 1]?.end ?? 0) <= start));
}

function byEveryEdge(rows: readonly (readonly GridSpan[])[]) {
  const edges = [...new Set(rows.flatMap((row) => row.flatMap(({ start, end }) => [start, end])))].sort((a, b) => a - b);
  const places = new Map(edges.map((edge, place) => [edge, place] as const));
  const place = (edge: number): number => places.get(edge) ?? 0;
  return {
    count: Math.max(0, edges.length - 1),
    rows: rows.map((row) => row.map(({ start, end }) => ({ start: place(start), end: place(end) }))),
  };
}

function edgeOf(row: readonly GridSpan[], edge: number, positions: readonly number[]): number {
  const cell = row[edge];
  return at(cell === undefined ? (row.at(-1)?.end ?? 0) : cell.start, positions);
}

/** Where a boundary lies; those that the table does not tell follow at equal distances. */
function at(edge: number, positions: readonly number[]): number {
  const known = positions[edge];
  if (known !== undefined) return known;
  return (positions.at(-1) ?? 0) + (edge - positions.length + 1) * 1000;
}

function nearest(position: number, edges: readonly number[]): number {
  let best = 0;
  edges.forEach((edge, place) => {
    if (Math.abs(edge - position) < Math.abs((edges[best] ?? 0) - position)) best = place;
  });
  return best;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
