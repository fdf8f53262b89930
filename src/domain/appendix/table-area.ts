import type { FieldColumns } from "./header-columns";
import type { Heading } from "./header-tiers";
import type { TrackingColumns } from "./tracking-block";

/** The columns of a table: those with headings, and those just beside them where a cell may have strayed to. */
export interface TableArea {
  readonly first: number;
  readonly last: number;
  /** Columns beside the table that are not the add-in's own: the nearest on the left, the two nearest on the right. */
  readonly beside: ReadonlySet<number>;
  readonly otherColumns: readonly { readonly column: number; readonly heading: string }[];
}

/** A blank heading or two may stand inside a table; a wider gap parts it from what stands beside it. */
const WIDEST_GAP = 2;

export function tableAreaOf(headings: readonly Heading[], fields: FieldColumns, tracking: TrackingColumns): TableArea {
  const ours = new Set(Object.values(tracking));
  const known = Object.values(fields).filter((column) => !ours.has(column));
  let first = Math.min(...known);
  let last = Math.max(...known);
  for (const { column } of headings) if (column > last && column - last <= WIDEST_GAP) last = column;
  for (const { column } of [...headings].reverse()) if (column < first && first - column <= WIDEST_GAP) first = column;
  const mapped = new Set(known);
  const headedColumns = new Set([...headings.map(({ column }) => column), ...ours]);
  const right = [last + 1, last + 2];
  const barrier = right.findIndex((column) => headedColumns.has(column));
  const beside = [first - 1, ...(barrier < 0 ? right : right.slice(0, barrier))];
  return {
    first,
    last,
    beside: new Set(beside.filter((column) => column >= 1 && !headedColumns.has(column))),
    otherColumns: headings
      .filter(({ column }) => column >= first && column <= last && !mapped.has(column))
      .map(({ column, text }) => ({ column, heading: text })),
  };
}
