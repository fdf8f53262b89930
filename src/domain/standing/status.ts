import type { PlainDate } from "../calendar/plain-date";

/** What a status cell says. `unknown`: something is written that we do not understand. */
export type StatusCode = "not-started" | "in-progress" | "done" | "stopped" | "carried-over" | "unknown";

/** What the officials recorded of a task. */
export interface Status {
  /** As written; "" where nothing is. */
  readonly text: string;
  /** `null` where nothing is written. */
  readonly code: StatusCode | null;
  readonly completedOn: PlainDate | null;
  /** What stands in the completion column, as written, where it is no date; else "". */
  readonly completedText: string;
}
