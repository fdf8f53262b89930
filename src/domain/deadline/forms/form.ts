import { addDays, type PlainDate } from "../../calendar/plain-date";
import type { Assumption, DeadlineContext, DeadlineKind } from "../deadline";
import type { Span } from "../spans";
import type { Failed, ResolvedSpan } from "../written";

/** A last day, and whether it moves to the next working day when offices are closed on it. */
export interface LastDay {
  readonly date: PlainDate;
  readonly rolls: boolean;
}

/** What a form reads, before days off are looked at. */
export interface ReadPhrase {
  readonly kind: Exclude<DeadlineKind, "none" | "invalid" | "not-time" | "unreadable">;
  readonly start: PlainDate | null;
  readonly due: LastDay | null;
  readonly milestones: readonly LastDay[];
  readonly approximate: boolean;
  readonly assumed: readonly Assumption[];
}

/** What comes of a phrase whose form was recognised: a meaning, an impossible date, or something only a person can tell. */
export type Reading = ReadPhrase | Failed;

/** The named groups of a match; "" for one that took no part. */
export type Groups = (name: string) => string;

/** One way of writing a deadline. It matches a whole normalised phrase or not at all. */
export interface Form {
  readonly id: string;
  /** Phrases it reads and the last day each comes to (`null`: none) in a programme of 2024 decided on 27/03/2024. */
  readonly examples: Readonly<Record<string, PlainDate | null>>;
  readonly pattern: RegExp;
  /** `null`: it is not this form after all, the next one may try. */
  read(groups: Groups, context: DeadlineContext): Reading | null;
}

export function defineForm(form: Form): Form {
  return form;
}

export const INVALID: Failed = { kind: "invalid" };
export const UNREADABLE: Failed = { kind: "unreadable" };

/** A reading with what is not told left empty. */
export function reading(kind: ReadPhrase["kind"], parts: Partial<Omit<ReadPhrase, "kind">>): ReadPhrase {
  return { kind, start: null, due: null, milestones: [], approximate: false, assumed: [], ...parts };
}

/** Due on that day, which moves to a working day as Civil Code 2015, art. 148.5, has it. */
export function onDay(date: PlainDate): LastDay {
  return { date, rolls: true };
}

/** "Trước" that day: the day before, which never moves, unless the office counts the day itself. */
export function beforeDay(date: PlainDate, { beforeIncludesDay }: DeadlineContext): LastDay {
  return beforeIncludesDay ? onDay(date) : { date: addDays(date, -1), rolls: false };
}

/** A whole stretch, due on its last day. */
export function period(
  span: Span & Partial<Pick<ResolvedSpan, "assumed">>,
  parts: Partial<ReadPhrase> = {},
): ReadPhrase {
  return { ...reading("period", { start: span.start, due: onDay(span.end), assumed: span.assumed ?? [] }), ...parts };
}

/** Several days one after the other, due on the last. */
export function multi(
  start: PlainDate | null,
  milestones: readonly LastDay[],
  assumed: readonly Assumption[],
): ReadPhrase {
  return reading("multi", { start, due: milestones.at(-1) ?? null, milestones, assumed });
}
