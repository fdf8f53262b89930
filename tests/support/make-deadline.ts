import type { PlainDate } from "../../src/domain/calendar/plain-date";
import type { Deadline } from "../../src/domain/deadline/deadline";
import type { Status } from "../../src/domain/standing/status";

/** A deadline by hand, for tests that are not about reading phrases: due on 30/06/2024, counted to 01/07/2024. */
export function makeDeadline(overrides: Partial<Deadline> = {}): Deadline {
  return {
    text: "Quý II/2024",
    kind: "period",
    form: "quarter",
    start: null,
    due: "2024-06-30",
    dueEffective: "2024-07-01",
    milestones: [],
    approximate: false,
    assumed: [],
    ...overrides,
  };
}

/** Several dates, none of them rolled; the last is the due date unless the deadline is recurring. */
export function makeMilestones(kind: "multi" | "recurring", dates: readonly PlainDate[]): Deadline {
  const last = kind === "multi" ? (dates.at(-1) ?? null) : null;
  const milestones = dates.map((due) => ({ due, dueEffective: due }));
  return makeDeadline({ text: "Quý II và quý IV/2024", kind, due: last, dueEffective: last, milestones });
}

/** A status by hand; nothing is recorded unless told. */
export function makeStatus(overrides: Partial<Status> = {}): Status {
  return { text: "", code: null, completedOn: null, completedText: "", ...overrides };
}
