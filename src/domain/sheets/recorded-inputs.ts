import type { Appendix, Task } from "../appendix/appendix";
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
    const column = appendix.tracking.due;
    return {
      ...task,
      ...(due === undefined || column === undefined ? {} : typedDeadline(task, due, column)),
      status: code === undefined ? task.status : withCode(task.status, code),
    };
  });
  return { ...appendix, tasks };
}

/**
 * The deadline as the cell in our column has it. A date of theirs is the last day that counts, as it stands: it is not moved
 * off a day off again. What is said of a text that is no date points to that cell, not to the phrase of the appendix.
 */
function typedDeadline(
  task: Task,
  { text, date, ongoing }: TypedDue,
  column: number,
): Pick<Task, "deadline" | "cells"> {
  const none = { start: null, milestones: [], approximate: false, assumed: [] } as const;
  if (date !== null || ongoing) {
    const kind = date === null ? "ongoing" : "deadline";
    return { deadline: { ...task.deadline, ...none, kind, due: date, dueEffective: date }, cells: task.cells };
  }
  const row = task.rows[0] ?? task.cells.deadline.row;
  const cell = { ...task.cells.deadline, text, value: text, row, column, inherited: false };
  return {
    deadline: { ...task.deadline, ...none, text, kind: "unreadable", due: null, dueEffective: null },
    cells: { ...task.cells, deadline: cell },
  };
}

function withCode(status: Status, code: StatusCode): Status {
  return { ...status, code };
}

// As Excel compares: case aside, every mark counted.
function comparable(word: string): string {
  return word.normalize("NFC").trim().toLowerCase();
}
