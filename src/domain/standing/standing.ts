import type { PlainDate } from "../calendar/plain-date";

/** Where a task stands on the as-of date. `overdue`: a status is recorded and is not done; `past-due`: none is. */
export const STANDING_KINDS = [
  "done-in-time",
  "done-late",
  "done-date-unknown",
  "in-time",
  "due-soon",
  "overdue",
  "past-due",
  "no-deadline",
  "ongoing",
  "stopped",
] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

export interface Standing {
  readonly kind: StandingKind;
  /** Calendar days after the due date that counts: for overdue, past due and done late; else `null`. */
  readonly daysLate: number | null;
  /** Calendar days until it (0 = today): for in time and due soon with a date; else `null`. */
  readonly daysLeft: number | null;
  /** The date that was counted from, nominal and effective; for several milestones the first unmet one. */
  readonly due: PlainDate | null;
  readonly dueEffective: PlainDate | null;
}
