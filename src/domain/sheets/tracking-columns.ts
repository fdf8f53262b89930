import type { Text } from "../../i18n/text";
import { TRACKING_FIELDS, type Appendix, type TrackingField } from "../appendix/appendix";
import type { Grid } from "../grid";
import { isBlankAt, lastColumnOf } from "./grid-cell";
import { STANDING_HEADING } from "./standing-formula";

/** Headings of the block; that of the standing goes on with the date. */
export const TRACKING_HEADINGS: Readonly<Record<TrackingField, Text>> = {
  status: { vi: "Tình trạng", en: "Status" },
  completedOn: { vi: "Ngày hoàn thành", en: "Completed on" },
  due: { vi: "Hạn hoàn thành", en: "Due date" },
  standing: STANDING_HEADING,
  findings: { vi: "Kết quả kiểm tra", en: "Findings" },
};

/** Pixels of each column. */
export const TRACKING_WIDTHS: Readonly<Record<TrackingField, number>> = {
  status: 76,
  completedOn: 83,
  due: 94,
  standing: 110,
  findings: 140,
};

/** Where one column of the block stands. */
export interface TrackingColumn {
  readonly field: TrackingField;
  /** A = 1. */
  readonly column: number;
  /** `theirs`: a column of the appendix that serves as it is; `kept`: ours from an earlier run; `new`: to be added. */
  readonly origin: "theirs" | "kept" | "new";
}

/** The five columns, in the order of the block. */
export type TrackingColumns = Readonly<Record<TrackingField, TrackingColumn>>;

/** Filled by us alone, so that their order can be restored where one of them was deleted. */
const COMPUTED = ["due", "standing", "findings"] as const;

/**
 * Where the tracking block stands or shall stand: directly right of the table, since a gap would cut the filter; the
 * columns present are used in place, and nothing that stands to the right of the table is written over (`grid`: the sheet).
 */
export function trackingColumns(appendix: Appendix, grid: Grid): TrackingColumns {
  const present = new Map<TrackingField, TrackingColumn>();
  for (const field of ["status", "completedOn"] as const) {
    const kept = appendix.tracking[field];
    const theirs = appendix.columns[field];
    if (kept !== undefined) present.set(field, { field, column: kept, origin: "kept" });
    else if (theirs !== undefined) present.set(field, { field, column: theirs, origin: "theirs" });
  }
  const slots = COMPUTED.flatMap((field) => appendix.tracking[field] ?? []).sort((one, other) => one - other);
  for (const [at, column] of slots.entries()) {
    const field = COMPUTED[at];
    if (field === undefined) break;
    present.set(field, { field, column, origin: appendix.tracking[field] === column ? "kept" : "new" });
  }
  const missing = TRACKING_FIELDS.filter((field) => !present.has(field));
  const after = Math.max(appendix.lastColumn, ...[...present.values()].map(({ column }) => column));
  const first = firstFreeRun(appendix, grid, after + 1, missing.length);
  for (const [at, field] of missing.entries()) present.set(field, { field, column: first + at, origin: "new" });
  const find = (field: TrackingField): TrackingColumn => {
    const column = present.get(field);
    if (!column) throw new Error(`No column for ${field}`);
    return column;
  };
  return {
    status: find("status"),
    completedOn: find("completedOn"),
    due: find("due"),
    standing: find("standing"),
    findings: find("findings"),
  };
}

/** First column from which `count` columns are empty beside the whole table. */
function firstFreeRun(appendix: Appendix, grid: Grid, from: number, count: number): number {
  let first = from;
  for (let column = from; column < first + count && column <= lastColumnOf(grid); column += 1) {
    if (!isFree(appendix, grid, column)) first = column + 1;
  }
  return first;
}

function isFree(appendix: Appendix, grid: Grid, column: number): boolean {
  const top = Math.min(...appendix.headerRows);
  for (let row = top; row <= appendix.lastRow; row += 1) {
    if (!isBlankAt(grid, row, column)) return false;
  }
  return !grid.merges.some(
    (area) => area.left <= column && area.right >= column && area.top <= appendix.lastRow && area.bottom >= top,
  );
}
