import type { Appendix } from "../../src/domain/appendix/appendix";
import type { Deadline } from "../../src/domain/deadline/deadline";
import { isDoubtful, type Expected, type ExpectedTask } from "./expected";
import { taskAt } from "./layout";
import { scoreOf, type Score } from "./score";

/** Kinds of ours that say the same as a deadline without a day of theirs. */
const WITHOUT_DAY: Readonly<Record<string, readonly string[]>> = {
  none: ["none"],
  ongoing: ["ongoing", "recurring", "period"],
  recurring: ["ongoing", "recurring", "multi"],
  event: ["event", "term", "point"],
  relative: ["event", "term"],
  "not-a-deadline": ["not-time", "unreadable", "event"],
};

export interface DeadlineFigures {
  readonly score: Score;
  readonly wrongAndSure: readonly string[];
}

/** Deadlines of the tasks that both read: the last day, or that there is none and why. */
export function deadlinesScore(expected: Expected, appendix: Appendix): DeadlineFigures {
  const verdicts: (string | null)[] = [];
  const wrongAndSure: string[] = [];
  for (const want of expected.tasks) {
    const got = taskAt(appendix, want)?.deadline;
    if (!got || isDoubtful(want, "deadline") || needsSource(want, got)) continue;
    const right = isRight(want, got);
    const said = `row ${want.rows[0] ?? 0}: “${got.text}” ${want.deadline.due ?? want.deadline.kind}, read as ${got.due ?? got.kind}`;
    verdicts.push(right ? null : said);
    if (!right && got.due !== null && !got.approximate && got.assumed.length === 0) wrongAndSure.push(said);
  }
  return { score: scoreOf(verdicts), wrongAndSure };
}

/** The day follows from a date or a year that is not in the sheet: who does not know it is not wrong. */
function needsSource({ deadline }: ExpectedTask, got: Deadline): boolean {
  const outside = deadline.computedFrom !== undefined || deadline.assumedYear !== undefined;
  return outside && got.due === null && ["term", "event", "unreadable"].includes(got.kind);
}

export function isRight({ deadline }: ExpectedTask, got: Deadline): boolean {
  const days = [deadline.due, ...(deadline.altDue === undefined ? [] : [deadline.altDue])];
  if (got.due !== null && days.includes(got.due)) return true;
  const kinds = [deadline.kind, ...(deadline.altKind === undefined ? [] : [deadline.altKind])];
  return days.includes(null) && got.due === null && kinds.some((kind) => WITHOUT_DAY[kind]?.includes(got.kind));
}
