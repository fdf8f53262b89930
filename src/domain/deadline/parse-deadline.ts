import { addDays } from "../calendar/plain-date";
import { nextWorkingDay } from "../calendar/days-off";
import type { Assumption, Deadline, DeadlineContext, DeadlineKind, Milestone } from "./deadline";
import type { LastDay } from "./forms/form";
import { LONGEST_PHRASE, phraseByLines, phraseOf } from "./phrase";
import { readCompound } from "./read-compound";
import type { Found } from "./read-phrase";
import { speaksOfTime } from "./time-words";

const NOTHING = /^[-._… /*]*$/u;

/**
 * What a deadline phrase means. It never guesses: a phrase that no form reads is `unreadable` where it speaks of time and
 * `not-time` where it does not, and a date that lacks its year is read only with the programme's, which is then in `assumed`.
 */
export function parseDeadline(text: string, context: DeadlineContext): Deadline {
  const phrase = phraseOf(text);
  if (NOTHING.test(phrase)) return withoutDate(text, "none", null);
  const found = phrase.length <= LONGEST_PHRASE ? readEither(phrase, phraseByLines(text), context) : null;
  if (found) return deadlineOf(text, found, context);
  return withoutDate(text, speaksOfTime(phrase) ? "unreadable" : "not-time", null);
}

/** A deadline without any day. */
export function withoutDate(text: string, kind: DeadlineKind, form: string | null): Deadline {
  return {
    text,
    kind,
    form,
    start: null,
    due: null,
    dueEffective: null,
    milestones: [],
    approximate: false,
    assumed: [],
  };
}

/** A cell of several lines may be one phrase that was wrapped, or one phrase a line. */
function readEither(phrase: string, byLines: string, context: DeadlineContext): Found | null {
  return readCompound(phrase, context) ?? (byLines === phrase ? null : readCompound(byLines, context));
}

function deadlineOf(text: string, { form, reading }: Found, context: DeadlineContext): Deadline {
  if (!("due" in reading)) return withoutDate(text, reading.kind, form);
  const due = reading.due && rolled(reading.due, context);
  const milestones = reading.milestones.map((day) => rolled(day, context));
  const uncertain = [due, ...milestones].some((milestone) => milestone?.uncertain);
  const assumed: readonly Assumption[] = uncertain ? [...reading.assumed, "holiday-table"] : reading.assumed;
  return {
    text,
    kind: reading.kind,
    form,
    start: reading.start,
    due: due?.due ?? null,
    dueEffective: due?.dueEffective ?? null,
    milestones: milestones.map(({ due, dueEffective }) => ({ due, dueEffective })),
    approximate: reading.approximate,
    assumed: [...new Set(assumed)],
  };
}

/** The day that counts; `uncertain` where it was moved over a day off that is not certain to be one. */
function rolled({ date, rolls }: LastDay, context: DeadlineContext): Milestone & { readonly uncertain: boolean } {
  const { daysOff, rollToWorkingDay } = context;
  const dueEffective = rolls && rollToWorkingDay ? nextWorkingDay(date, daysOff) : date;
  let uncertain = false;
  for (let day = date; day < dueEffective; day = addDays(day, 1)) uncertain ||= daysOff.isUncertain?.(day) ?? false;
  return { due: date, dueEffective, uncertain };
}
