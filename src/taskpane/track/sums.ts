import type { Figures } from "../view/view";

/** A share with what it is a share of. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
}

/** Completed ones that are neither in time nor late, because nobody knows when. */
export function doneWithoutDate({ done, doneInTime, doneLate }: Figures): number {
  return done - doneInTime - doneLate;
}

/** Completed ones of all. */
export function completionRate({ done, total }: Figures): Rate {
  return { part: done, whole: total };
}

/** Overdue ones of those completed or overdue: a task that is still in time has not been put to the test. */
export function overdueRate({ done, overdue }: Figures): Rate {
  return { part: overdue, whole: done + overdue };
}
