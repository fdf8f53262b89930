import type { DaysOff } from "../calendar/days-off";
import type { PlainDate } from "../calendar/plain-date";

/**
 * What sort of phrase it is. The first nine can be read; of the rest, `none` is an empty cell, `invalid` an impossible
 * date ("31/6/2024"), `not-time` a text that speaks of no time at all, `unreadable` one that does but that no form reads.
 */
export type DeadlineKind =
  | "deadline"
  | "period"
  | "point"
  | "multi"
  | "recurring"
  | "ongoing"
  | "event"
  | "term"
  | "none"
  | "invalid"
  | "not-time"
  | "unreadable";

/** What was not written but taken from elsewhere, and so is said. */
export type Assumption = "year" | "anchor" | "holiday-table";

/** One date by which something is due. */
export interface Milestone {
  /** The last day as the phrase says it. */
  readonly due: PlainDate;
  /** The last day that counts, after rolling to a working day where the setting says so. */
  readonly dueEffective: PlainDate;
}

/** What a deadline phrase means. Days are the last ones on which the work is still in time. */
export interface Deadline {
  /** The phrase as written (for a date cell, as Excel shows it). */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** Id of the form that read it; `null` if none did. */
  readonly form: string | null;
  readonly start: PlainDate | null;
  readonly due: PlainDate | null;
  readonly dueEffective: PlainDate | null;
  /** For `multi` and `recurring`, all dates of the period, in order; else empty. */
  readonly milestones: readonly Milestone[];
  readonly approximate: boolean;
  readonly assumed: readonly Assumption[];
}

/** What a phrase may need from outside itself, and the settings that bear on it. */
export interface DeadlineContext {
  /** The year of the programme, for phrases that name none; `null` if unknown: then such phrases stay unreadable. */
  readonly programmeYear: number | null;
  /** The day of the decision, for terms that run from it. */
  readonly documentDate: PlainDate | null;
  readonly daysOff: DaysOff;
  /** "trước ngày 15/6": `false` (default) makes 14/6 the last day, `true` 15/6. */
  readonly beforeIncludesDay: boolean;
  /** Civil Code 2015, art. 148.5: a last day on a day off moves to the next working day (default `true`). */
  readonly rollToWorkingDay: boolean;
}
