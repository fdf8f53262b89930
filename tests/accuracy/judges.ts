import { columnNumber } from "../../src/domain/address";
import { formatDate, parseIsoDate } from "../../src/domain/calendar/plain-date";
import type { Finding } from "../../src/domain/rules/rule";
import { key } from "../../src/domain/text/keys";
import { isOpen } from "./deadline-kinds";
import { expectedColumns, isDoubtful, type Expectation, type ExpectedTask } from "./expected";
import type { Pair } from "./pair-tasks";
import { isUntold, type Known } from "./score-deadlines";

/** Whether the expectation contradicts a finding; `null` where it says nothing. */
export type Judge = (finding: Finding, truth: Truth) => boolean | null;
export interface Truth {
  readonly expectation: Expectation;
  readonly known: Known;
  /** The expected task that it is about; `null` where it is about none, or about one that nobody expects. */
  readonly pair: Pair | null;
}

/** What the careful reader calls a deadline that cannot be read either. */
const UNREADABLE: readonly string[] = ["none", "not-a-deadline", "unreadable", "invalid"];

/** How each finding is held against the expectation. A rule that is not named is not judged. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  "missing-column": ({ messageId }, { expectation }) => expectedColumns(expectation).has(messageId),
  "repeated-header": ({ row }, { expectation }) => expectation.repeatedHeaderRows?.includes(row) !== true,
  "split-row": ({ row }, { expectation }) => !expectation.tasks.some(({ rows }) => rows.slice(1).includes(row)),
  "shifted-row": () => true,
  "extra-cell": ({ row, cell }, { expectation }) =>
    expectation.fillerRows?.includes(row) !== true && isInTable(cell, expectation),
  "ordinal-order": ({ messageId }, { expectation, pair }) =>
    pair === null || isInOrder(expectation, pair.expected, messageId === "start"),
  "empty-section": ({ row }, { expectation }) => expectation.tasks.some(({ sectionRow }) => sectionRow === row),
  unassigned: ofTask("leads", ({ leads }) => leads.length > 0),
  "no-focal-point": ofTask("leads", ({ leads }) => leads.some(({ kind }) => kind === "agency")),
  "joint-leads": ofTask("leads", ({ leads }) => leads.length < 2),
  "unknown-agency": (finding, truth) => {
    const field = finding.field === "lead" ? "leads" : "coordinators";
    return ofTask(field, (task) => isAllKnown(task) && !isSlip(finding, truth.expectation))(finding, truth);
  },
  "lead-also-coordinates": ofTask("coordinators", (task) => !leadsAndHelps(task)),
  "missing-deadline": ofTask("deadline", ({ deadline }) => deadline.kind !== "none"),
  "unreadable-deadline": (finding, truth) => {
    const { pair, known } = truth;
    if (pair !== null && isUntold(pair.expected.deadline, pair.read?.deadline ?? null, known)) return null;
    return ofTask("deadline", ({ deadline }) => !UNREADABLE.includes(deadline.kind))(finding, truth);
  },
  "assumed-year": ofDue(),
  "approximate-deadline": ofDue(),
  "deadline-on-day-off": ofDue(),
  "deadline-out-of-period": (finding, truth) =>
    ofTask("deadline", (task) => !isOutOfPeriod(task, truth.expectation))(finding, truth),
  "swapped-dates": () => true,
  "unknown-status": hasNoStatus,
  "status-contradiction": hasNoStatus,
  "completion-in-future": hasNoStatus,
  "done-late": hasNoStatus,
  "done-without-date": hasNoStatus,
};

/** Of a task that nobody expects every such finding is wrong. */
function ofTask(field: string, isWrong: (task: ExpectedTask) => boolean): Judge {
  return (_, { pair }) => {
    if (pair === null) return true;
    return isDoubtful(pair.expected, field) ? null : isWrong(pair.expected);
  };
}

/** What is said of a last day is wrong where the last day is: as to the rest, the expectation says nothing. */
function ofDue(): Judge {
  return ({ values }, { pair }) => {
    if (pair === null || pair.read === null) return true;
    if (isDoubtful(pair.expected, "deadline")) return null;
    const { due } = pair.expected.deadline;
    const { deadline } = pair.read;
    if (isOpen(deadline.kind)) return null;
    const saysDue =
      values["due"] === undefined ||
      due === null ||
      deadline.milestones.length > 0 ||
      isDayOf(values["due"], due, deadline.dueEffective);
    return deadline.due === due && saysDue ? null : true;
  };
}

function isDayOf(said: string | number, due: string, effective: string | null): boolean {
  const days = [due, effective].flatMap((day) => (day === null ? [] : (parseIsoDate(day) ?? [])));
  return days.some((day) => formatDate(day) === said);
}

/** Each mention of the field is a body or group to the careful reader. */
function isAllKnown({ leads, coordinators }: ExpectedTask): boolean {
  return [...leads, ...coordinators].every(({ kind, altKind }) =>
    [kind, altKind ?? kind].every((one) => one === "agency" || one === "group"),
  );
}

function leadsAndHelps({ leads, coordinators }: ExpectedTask): boolean {
  return leads.some(({ text }) => coordinators.some((other) => other.text === text));
}

function isOutOfPeriod({ deadline: { due } }: ExpectedTask, { context }: Expectation): boolean {
  if (due === null) return false;
  const isOtherYear = context.programmeYear !== null && Number(due.slice(0, 4)) !== context.programmeYear;
  return isOtherYear || (context.documentDate !== null && due < context.documentDate);
}

function isInTable(cell: string | null, expectation: Expectation): boolean {
  const letters = /^[A-Z]+/u.exec(cell ?? "")?.[0];
  const known = [...expectedColumns(expectation).values(), ...Object.keys(expectation.columns.other ?? {})];
  return letters === undefined || known.map(columnNumber).includes(columnNumber(letters));
}

/**
 * The numbers of its section, by the expectation, go up by one each, inherited ones aside; of a finding on the first number,
 * it is 1 or goes on from the task above.
 */
function isInOrder({ tasks }: Expectation, { sectionRow }: ExpectedTask, isOfStart: boolean): boolean {
  const numbered = tasks.filter((task) => task["ordinalInherited"] !== true && /^\d+$/u.test(task.ordinal ?? ""));
  const numbers = numbered.filter((task) => task.sectionRow === sectionRow);
  const isAfter = ({ ordinal }: ExpectedTask, before: ExpectedTask | undefined): boolean =>
    Number(ordinal) === Number(before?.ordinal ?? 0) + 1;
  const [first] = numbers;
  if (isOfStart && first !== undefined) {
    return Number(first.ordinal) === 1 || isAfter(first, numbered[numbered.indexOf(first) - 1]);
  }
  return numbers.every((task, index) => index === 0 || isAfter(task, numbers[index - 1]));
}

/** The near name that is proposed is one that the careful reader has elsewhere in the same appendix. */
function isSlip({ values }: Finding, { tasks }: Expectation): boolean {
  const name = values["name"];
  const names = tasks.flatMap(({ leads, coordinators }) => [...leads, ...coordinators].map(({ text }) => key(text)));
  return values["text"] !== undefined && name !== undefined && names.includes(key(String(name)));
}

function hasNoStatus(_: Finding, { expectation }: Truth): boolean {
  return !expectedColumns(expectation).has("status");
}
