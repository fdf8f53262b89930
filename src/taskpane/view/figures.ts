import { standingFor } from "./task-line";
import { hasNoLead } from "./tracking-list";
import type { Figures } from "./view";
import type { ViewSource } from "./view-source";

/** The official 2×2 over distinct tasks, and what it leaves out. */
export function figuresOf({ checked }: ViewSource): Figures {
  const { tally, recorded } = checked;
  const { total, done, doneInTime, doneLate, open, inTime, overdue, unrecorded, dueSoon, stopped } = tally.overall;
  return {
    ...{ total, done, doneInTime, doneLate, open, inTime, overdue, unrecorded, dueSoon, stopped },
    noDeadline: recorded.tasks.filter((task) => standingFor(task, checked).kind === "no-deadline").length,
    unassigned: recorded.tasks.filter(hasNoLead).length,
    assignments: tally.assignments,
  };
}
