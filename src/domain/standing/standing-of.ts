import type { Task } from "../appendix/appendix";
import { daysBetween, type PlainDate } from "../calendar/plain-date";
import type { Milestone } from "../deadline/deadline";
import type { Settings } from "../settings";
import { dueOf } from "./due-of";
import type { Standing, StandingKind } from "./standing";
import type { Status } from "./status";

/**
 * Where a task stands at the end of the as-of day. Days are calendar days, late ones counted from the effective due date.
 *
 * What is not known never counts against anybody: a task done without a usable date, or with one after the as-of day, is
 * `done-date-unknown`; one done by a date but without a due date to miss is `done-in-time` with `due: null`, as official
 * reports count a task without a deadline as in time; one past its date is `overdue` only where an open status is recorded
 * and no completion beside it, else `past-due`: to be made clear.
 */
export function standingOf(task: Pick<Task, "deadline" | "status">, asOf: PlainDate, settings: Settings): Standing {
  const { deadline, status } = task;
  const due = dueOf(task, asOf);
  if (status.code === "stopped" || status.code === "carried-over") return standing("stopped", due);
  if (status.code === "done") return doneStanding(status, due, asOf);
  if (deadline.kind === "ongoing") return standing("ongoing", null);
  if (due === null) return standing("no-deadline", null);
  if (asOf > due.dueEffective) {
    return standing(isOpen(status) ? "overdue" : "past-due", due, { daysLate: daysBetween(due.dueEffective, asOf) });
  }
  const daysLeft = daysBetween(asOf, due.dueEffective);
  return standing(daysLeft <= settings.dueSoonDays ? "due-soon" : "in-time", due, { daysLeft });
}

function doneStanding({ completedOn }: Status, due: Milestone | null, asOf: PlainDate): Standing {
  if (completedOn === null || completedOn > asOf) return standing("done-date-unknown", due);
  if (due === null || completedOn <= due.dueEffective) return standing("done-in-time", due);
  return standing("done-late", due, { daysLate: daysBetween(due.dueEffective, completedOn) });
}

/** Recorded, understood, not done, and no trace of a completion. */
function isOpen({ code, completedOn, completedText }: Status): boolean {
  return (code === "not-started" || code === "in-progress") && completedOn === null && completedText === "";
}

function standing(
  kind: StandingKind,
  due: Milestone | null,
  days: { readonly daysLate?: number; readonly daysLeft?: number } = {},
): Standing {
  const { daysLate = null, daysLeft = null } = days;
  return { kind, daysLate, daysLeft, due: due?.due ?? null, dueEffective: due?.dueEffective ?? null };
}
