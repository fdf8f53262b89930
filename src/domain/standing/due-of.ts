import type { Task } from "../appendix/appendix";
import { partsOf, type PlainDate } from "../calendar/plain-date";
import type { Deadline, Milestone } from "../deadline/deadline";
import type { Status } from "./status";

/**
 * The date that a task is measured against on a day: the one that a report shows as due. `null` where nothing was set,
 * nothing could be read, or the work is ongoing.
 *
 * Of several milestones ("Quý II và quý IV") it is the first unmet one; a completion date beside an open status meets at
 * least the first. Of a recurring task nobody records each time, so a milestone that has passed proves nothing: it is the
 * next one on or after the day, and the last one once the period is over; what goes on in later years ("Năm 2024 và các năm
 * tiếp theo", which alone has a due date besides its milestones) or names no year ("hằng quý": nobody wrote that it ends with
 * the programme's) has none once that year is over. A task that is done is measured against the last.
 */
export function dueOf({ deadline, status }: Pick<Task, "deadline" | "status">, asOf: PlainDate): Milestone | null {
  switch (deadline.kind) {
    case "deadline":
    case "period":
    case "point":
    case "term":
      return finalDue(deadline);
    case "multi":
      return status.code === "done" ? finalDue(deadline) : firstUnmet(deadline, status, asOf);
    case "recurring":
      return status.code === "done" ? lastOf(deadline, status.completedOn ?? asOf) : nextOf(deadline, asOf);
    case "ongoing":
    case "event":
    case "none":
    case "invalid":
    case "not-time":
    case "unreadable":
      return null;
  }
}

function finalDue({ due, dueEffective, milestones }: Deadline): Milestone | null {
  if (due !== null) return { due, dueEffective: dueEffective ?? due };
  return milestones.at(-1) ?? null;
}

function firstUnmet(deadline: Deadline, { completedOn }: Status, asOf: PlainDate): Milestone | null {
  const { milestones } = deadline;
  const reported = completedOn !== null && completedOn <= asOf ? completedOn : null;
  const met =
    reported === null ? 0 : Math.max(1, milestones.filter(({ dueEffective }) => dueEffective <= reported).length);
  return milestones[met] ?? finalDue(deadline);
}

function nextOf(deadline: Deadline, day: PlainDate): Milestone | null {
  return deadline.milestones.find(({ dueEffective }) => dueEffective >= day) ?? lastOf(deadline, day);
}

/** The last milestone, unless there may have been further ones by that day. */
function lastOf(deadline: Deadline, day: PlainDate): Milestone | null {
  const last = finalDue(deadline);
  if (last === null || day <= last.dueEffective) return last;
  const inLaterYear = partsOf(day).year > partsOf(last.due).year;
  return deadline.due !== null || (deadline.assumed.includes("year") && inLaterYear) ? null : last;
}
