import type { Appendix, Task } from "../appendix/appendix";
import type { Deadline } from "../deadline/deadline";
import type { Status, StatusCode } from "../standing/status";
import type { TypedWord } from "./settings-inputs";
import type { TypedDue, TypedDues } from "./typed-dues";

const CODES: ReadonlyMap<unknown, StatusCode> = new Map([
  [1, "in-progress"],
  [2, "done"],
  [3, "stopped"],
  [4, "carried-over"],
]);

/**
 * The appendix with what officials wrote on our own columns and sheets taken in: due dates of theirs, and status words
 * that they added to the settings sheet. So standings and counts say the same as the formulas beside the table. For
 * standings, tallies and sheets; the rules look at the appendix as written.
 */
export function withRecordedInputs(appendix: Appendix, dues: TypedDues, words: readonly TypedWord[]): Appendix {
  const codes = new Map(words.map(({ word, code }) => [comparable(word), CODES.get(code)]));
  const tasks = appendix.tasks.map((task): Task => {
    const due = dues.get(task.key);
    const code = codes.get(comparable(task.status.text));
    if (due === undefined && code === undefined) return task;
    return {
      ...task,
      deadline: due === undefined ? task.deadline : typedDeadline(task.deadline, due),
      status: code === undefined ? task.status : withCode(task.status, code),
    };
  });
  return { ...appendix, tasks };
}

/** A date of theirs is the last day that counts, as it stands: it is not moved off a day off again. */
function typedDeadline(deadline: Deadline, { date, ongoing }: TypedDue): Deadline {
  const read = {
    ...deadline,
    start: null,
    due: date,
    dueEffective: date,
    milestones: [],
    approximate: false,
    assumed: [],
  };
  if (date !== null) return { ...read, kind: "deadline" };
  return { ...read, kind: ongoing ? "ongoing" : "unreadable" };
}

function withCode(status: Status, code: StatusCode): Status {
  return { ...status, code };
}

// As Excel compares: case aside, every mark counted.
function comparable(word: string): string {
  return word.normalize("NFC").trim().toLowerCase();
}
