import type { Appendix } from "../appendix/appendix";
import type { ShiftRange } from "../appendix/realign";

/** The columns that move with a shifted row, as the reader has them; `null` where there is no deadline to tell one by. */
export function shiftRangeOf({ columns, tracking, otherColumns = [] }: Appendix): ShiftRange | null {
  const { deadline, status, completedOn } = columns;
  if (deadline === undefined) return null;
  const ours = new Set(Object.values(tracking));
  const others = new Set(otherColumns.map(({ column }) => column));
  const last = Math.max(...Object.values(columns).filter((column) => !ours.has(column)), ...others);
  const recorded = [status, completedOn].flatMap((column) =>
    column !== undefined && column > deadline && column <= last ? [column - 1] : [],
  );
  const lastMoving = Math.min(last, ...recorded);
  const limit = lastMoving === last && !ours.has(last + 1) ? last + 1 : lastMoving;
  return { columns, otherColumns: others, last: lastMoving, limit };
}
