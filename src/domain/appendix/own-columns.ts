import type { Area, Grid } from "../grid";
import type { SheetRow } from "./sheet-rows";
import { isTrackingTitle, trackingBlockOf, trackingSignsOf, type TrackingColumns } from "./tracking-block";
import { isTrackingNote } from "./tracking-notes";

/** The add-in's own columns beside a table, as an earlier run left them. */
export interface OwnBlock {
  /** The row of their headings. */
  readonly row: number;
  readonly columns: TrackingColumns;
}

/** A sheet without what an earlier run wrote beside its tables, and where that stands. */
export interface OwnColumns {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  readonly blocks: readonly OwnBlock[];
}

// – | • Chưa ghi kết quả. | □ Chưa nêu cơ quan chủ trì.
const FINDINGS = /^(?:–$|[•□] )/u;
const STANDING = "=CHOOSE(";

/**
 * Takes the add-in's own headings, titles, notes and what it computed off the rows of a sheet, so that a table is read as it
 * was before they stood beside it. What officials record there, status and day of completion, stays. Below the last row
 * with a standing or findings of ours the columns are anybody's.
 */
export function withoutOwnColumns(rows: readonly SheetRow[], grid: Grid): OwnColumns {
  const blocks = blocksIn(rows);
  if (blocks.length === 0) return { rows, merges: grid.merges, blocks };
  const kept = [...rows];
  const ours: Area[] = [];
  blocks.forEach((block, at) => {
    const { columns, row: top } = block;
    const all = new Set(Object.values(columns));
    const computed = new Set([columns.due, columns.standing, columns.findings]);
    const next = blocks[at + 1]?.row ?? Infinity;
    const bottom = lastOwnRow(rows, grid, block, next);
    ours.push({ top, bottom: bottom + 1, left: Math.min(...all), right: Math.max(...all) });
    for (const row of [top - 1, top]) {
      drop(kept, row - grid.top, ({ column, text }) => all.has(column) && (row === top || isTrackingTitle(text)));
    }
    for (let row = top + 1; row < Math.min(next, grid.top + rows.length); row += 1) {
      drop(kept, row - grid.top, ({ column, text }) =>
        row <= bottom && computed.has(column) ? true : all.has(column) && isTrackingNote(text),
      );
    }
  });
  const merges = grid.merges.filter((merge) => !ours.some((area) => isWithin(merge, area)));
  return { rows: kept, merges, blocks };
}

/** The columns of the block whose headings stand in one of the rows of a header; none where there is no such block. */
export function ownColumnsAt(blocks: readonly OwnBlock[], rows: readonly number[]): TrackingColumns {
  return blocks.find(({ row }) => rows.includes(row))?.columns ?? {};
}

function blocksIn(rows: readonly SheetRow[]): readonly OwnBlock[] {
  return rows.flatMap((row, at): readonly OwnBlock[] => {
    // Two of ours at least, beside two of the office's.
    if (row.pieces.length < 4) return [];
    const headings = row.pieces.map(({ column, text }) => ({ column, text, above: null }));
    const columns = trackingBlockOf(headings, () => trackingSignsOf(row, rows[at - 1]));
    return Object.keys(columns).length === 0 ? [] : [{ row: row.row, columns }];
  });
}

/** The last row before `next` that holds a standing or findings as we write them; the row of the headings where none does. */
function lastOwnRow(rows: readonly SheetRow[], grid: Grid, { row, columns }: OwnBlock, next: number): number {
  const { standing = 0, findings } = columns;
  for (let index = Math.min(next - grid.top, rows.length) - 1; index > row - grid.top; index -= 1) {
    const formula = grid.formulas[index]?.[standing - grid.left] ?? "";
    const found = rows[index]?.pieces.find(({ column }) => column === findings)?.text ?? "";
    if (formula.startsWith(STANDING) || FINDINGS.test(found)) return grid.top + index;
  }
  return row;
}

function drop(rows: SheetRow[], index: number, isOurs: (piece: SheetRow["pieces"][number]) => boolean): void {
  const row = rows[index];
  if (row?.pieces.some(isOurs)) rows[index] = { row: row.row, pieces: row.pieces.filter((piece) => !isOurs(piece)) };
}

function isWithin(inner: Area, { top, left, bottom, right }: Area): boolean {
  return inner.top >= top && inner.bottom <= bottom && inner.left >= left && inner.right <= right;
}
