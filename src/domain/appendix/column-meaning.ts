import type { Field, FieldCell } from "./appendix";
import { readStatus } from "../standing/read-status";
import { claimsOf, headingKey } from "./heading-field";
import type { FieldColumns } from "./header-columns";
import { COMPLETION_HEADINGS, OUTCOME_HEADINGS, PROGRESS_HEADINGS } from "./header-words";
import type { Heading } from "./header-tiers";
import { looksLikeTime } from "./realign";
import type { Piece } from "./sheet-rows";

/** So many cells tell what a column holds. */
const SAMPLE = 200;

/**
 * Settles the columns whose heading alone does not tell:
 * - "Tiến độ" is progress where its cells are statuses, and else the deadline;
 * - "Thời gian hoàn thành" is the day of completion beside a "Thời hạn", or beside a "Tiến độ" of times that is filled more
 *   often (what is done has both); it is the deadline everywhere else;
 * - "Kết quả thực hiện" is what is to be reached, unless products have a column of their own and its cells are statuses.
 */
export function settleColumns(
  columns: FieldColumns,
  headings: readonly Heading[],
  cellsOf: (column: number) => readonly Piece[],
): FieldColumns {
  const settled: Partial<Record<Field, number>> = { ...columns };
  const named = (names: readonly string[]): readonly number[] => {
    const keys = names.map(headingKey);
    return headings.filter(({ text }) => keys.includes(headingKey(text))).map(({ column }) => column);
  };
  const holdsStatuses = (column: number): boolean => share(cellsOf(column), isStatus) >= 0.6;

  for (const column of named(PROGRESS_HEADINGS)) {
    if (settled.status !== undefined || !holdsStatuses(column)) continue;
    settled.status = column;
    if (settled.deadline === column) delete settled.deadline;
  }
  if (settled.deadline === undefined) {
    const next = headings.find(({ column, text }) => {
      const free = !Object.values(settled).includes(column);
      return free && claimsOf(text).some(({ field }) => field === "deadline");
    });
    if (next) settled.deadline = next.column;
  }
  for (const column of named(COMPLETION_HEADINGS)) {
    const plan = named(PROGRESS_HEADINGS).find((other) => isPlanOf(cellsOf(other), cellsOf(column)));
    if (plan !== undefined && settled.deadline === column) settled.deadline = plan;
    if (plan !== undefined && settled.completedOn === undefined) settled.completedOn = column;
    if (settled.completedOn !== undefined || settled.deadline === undefined) continue;
    if (column !== settled.deadline && isCertainDeadline(settled.deadline, headings)) settled.completedOn = column;
  }
  for (const column of named(OUTCOME_HEADINGS)) {
    const free = settled.result !== undefined && settled.result !== column && !Object.values(settled).includes(column);
    if (free && settled.status === undefined && holdsStatuses(column)) settled.status = column;
  }
  return settled;
}

/** "Thời hạn", "Hạn hoàn thành" and the like can only be the plan. */
function isCertainDeadline(column: number, headings: readonly Heading[]): boolean {
  const heading = headings.find((one) => one.column === column);
  return heading !== undefined && / han /u.test(` ${headingKey(heading.text)} `);
}

function isPlanOf(plan: readonly Piece[], done: readonly Piece[]): boolean {
  return done.length < plan.length && share(plan, looksLikeTime) >= 0.6 && share(done, looksLikeTime) >= 0.6;
}

function share(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  const sample = pieces.slice(0, SAMPLE);
  return sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
}

function isStatus(piece: Piece): boolean {
  if (looksLikeTime(piece)) return false;
  const { code } = readStatus(statusCell(piece), statusCell(null));
  return code !== null && code !== "unknown";
}

function statusCell(piece: Piece | null): FieldCell {
  const { text = "", value = null, numberFormat = "General", row = 1, column = null } = piece ?? {};
  return { text, value, numberFormat, row, column, inherited: false };
}
