import type { Task } from "../appendix/appendix";
import { numberOf } from "./sub-tasks";

/** A task with its plain number. */
export interface Numbered {
  readonly task: Task;
  readonly number: number;
  /** Tasks without any number between the one before and this one. */
  readonly blanks: readonly Task[];
}

/** A section may hold several sequences one after the other, each from 1, where a heading between them was not written. */
export function runsOf(group: readonly Task[]): readonly (readonly Numbered[])[] {
  const numbered = numberedOf(group);
  const runs: Numbered[][] = [];
  numbered.forEach((one, index) => {
    const run = runs.at(-1);
    const restarts = one.number === 1 && numbered[index + 1]?.number === 2 && run?.at(-1)?.number !== 1;
    if (run === undefined || restarts) runs.push([one]);
    else run.push(one);
  });
  return runs;
}

/** The tasks section by section; those in no section together. */
export function bySection(tasks: readonly Task[]): Iterable<readonly Task[]> {
  const groups = new Map<number, Task[]>();
  for (const task of tasks) {
    const row = task.section?.row ?? 0;
    const group = groups.get(row);
    if (group) group.push(task);
    else groups.set(row, [task]);
  }
  return groups.values();
}

/** The tasks with a plain number of their own; parts ("a)", "5.1") and merged numbers are passed over. */
function numberedOf(group: readonly Task[]): readonly Numbered[] {
  const numbered: Numbered[] = [];
  let blanks: Task[] = [];
  for (const task of group) {
    const { text, inherited } = task.cells.ordinal;
    const number = inherited ? null : numberOf(task.ordinal);
    if (number !== null) {
      numbered.push({ task, number, blanks });
      blanks = [];
    } else if (text === "" && !inherited) blanks.push(task);
  }
  return numbered;
}

/** For each task the number of the last one above it that has one, sections apart. */
export function numbersBefore(tasks: readonly Task[]): ReadonlyMap<Task, number> {
  const before = new Map<Task, number>();
  let last: number | null = null;
  for (const task of tasks) {
    if (last !== null) before.set(task, last);
    last = numberOf(task.ordinal) ?? last;
  }
  return before;
}
