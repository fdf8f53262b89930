import type { Field, FieldCell } from "./appendix";
import { readStatus } from "../standing/read-status";
import type { Status } from "../standing/status";
import { isDitto } from "./ditto";
import { claimsOf, headingKey, isOtherHeading } from "./heading-field";
import type { FieldColumns } from "./header-columns";
import {
  BODY_HEADINGS,
  COMPLETION_HEADINGS,
  JUDGEMENT_HEADINGS,
  OUTCOME_HEADINGS,
  PROGRESS_HEADINGS,
} from "./header-words";
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
 * - "Kết quả thực hiện" is what is to be reached, unless its cells are statuses and products have a column of their own, or
 *   some of the statuses say that a task is not done yet, as nothing to be reached does;
 * - "Đánh giá" is the status where its cells are statuses and those of no other column are;
 * - "Đơn vị" leads where no other column does and its cells are agencies: elsewhere it is a unit of measure;
 * - where no heading names the content ("Tên đề án, văn bản"), it is the column of the longest texts that are no field's;
 * - "Ngày hoàn thành" is the deadline where nothing else is and no status stands beside it: who assigns tasks says by when.
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
  const isFree = (column: number): boolean => !Object.values(settled).includes(column);

  for (const column of named(PROGRESS_HEADINGS)) {
    if (settled.status !== undefined || !holdsStatuses(column)) continue;
    settled.status = column;
    if (settled.deadline === column) delete settled.deadline;
  }
  if (settled.deadline === undefined) {
    const next = headings.find(
      ({ column, text }) => isFree(column) && claimsOf(text).some(({ field }) => field === "deadline"),
    );
    if (next) settled.deadline = next.column;
  }
  if (settled.lead === undefined) {
    const bodies = named(BODY_HEADINGS).find((column) => isFree(column) && share(cellsOf(column), isBody) >= 0.6);
    if (bodies !== undefined) settled.lead = bodies;
  }
  for (const column of named(COMPLETION_HEADINGS)) {
    const plan = named(PROGRESS_HEADINGS).find((other) => isPlanOf(cellsOf(other), cellsOf(column)));
    if (plan !== undefined && settled.deadline === column) settled.deadline = plan;
    if (plan !== undefined && settled.completedOn === undefined) settled.completedOn = column;
    if (settled.completedOn !== undefined || settled.deadline === undefined) continue;
    if (column !== settled.deadline && isCertainDeadline(settled.deadline, headings)) settled.completedOn = column;
  }
  for (const column of named(OUTCOME_HEADINGS)) {
    if (settled.status !== undefined || !holdsStatuses(column)) continue;
    if (settled.result === column && cellsOf(column).some(isOpenStatus)) delete settled.result;
    if (isFree(column)) settled.status = column;
  }
  const isOffices = headings.some(({ column }) => column === settled.status);
  if (settled.status === undefined || (isOffices && !holdsStatuses(settled.status))) {
    const judged = named(JUDGEMENT_HEADINGS).find((column) => isFree(column) && holdsStatuses(column));
    if (judged !== undefined) settled.status = judged;
  }
  if (settled.content === undefined) {
    const longest = longestOf(
      headings.filter(({ column, text }) => isFree(column) && !isOtherHeading(text)),
      cellsOf,
    );
    if (longest !== null) settled.content = longest;
  }
  const { completedOn, deadline, status } = settled;
  if (deadline === undefined && status === undefined && completedOn !== undefined) {
    settled.deadline = completedOn;
    delete settled.completedOn;
  }
  return settled;
}

/** Texts of tasks are on the average at least so long. */
const SHORTEST_CONTENT = 25;

/** The column whose cells are the longest on the average, where they are as long as tasks are. */
function longestOf(headings: readonly Heading[], cellsOf: (column: number) => readonly Piece[]): number | null {
  const lengths = headings.map(({ column }) => {
    const cells = cellsOf(column).slice(0, SAMPLE);
    return { column, length: cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, cells.length) };
  });
  const [longest] = lengths.sort((one, other) => other.length - one.length);
  return longest !== undefined && longest.length >= SHORTEST_CONTENT ? longest.column : null;
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
  // A mark for "as above" says nothing of what the column holds.
  const sample = pieces.filter(({ text }) => !isDitto(text)).slice(0, SAMPLE);
  return sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
}

function isStatus(piece: Piece): boolean {
  const code = statusOf(piece);
  return code !== null && code !== "unknown";
}

/** "Đang thực hiện" and the like say how a task stands, never what is to be reached by it. */
function isOpenStatus(piece: Piece): boolean {
  const code = statusOf(piece);
  return code === "not-started" || code === "in-progress";
}

function statusOf(piece: Piece): Status["code"] {
  return looksLikeTime(piece) ? null : readStatus(statusCell(piece), statusCell(null)).code;
}

// Sở Y tế | - UBND xã Thanh | Các phòng chuyên môn: how the names of bodies begin; "Xã", "Trường" alone are units
const BODY =
  /^(?:cac )?(?:so|ban|ubnd|uy ban|van phong|phong|cong an|bo|chi cuc|cuc|thanh tra|trung tam|tinh doan|hoi|dai|vien|ngan hang|kho bac|mttq) [a-z]/u;

function isBody({ text }: Piece): boolean {
  return BODY.test(headingKey(text.slice(0, 60)));
}

function statusCell(piece: Piece | null): FieldCell {
  const { text = "", value = null, numberFormat = "General", row = 1, column = null } = piece ?? {};
  return { text, value, numberFormat, row, column, inherited: false };
}
