import type { Task } from "../../src/domain/appendix/appendix";
import type { ExpectedTask } from "./expected";

/** An expected task and the read one that shares most rows with it. */
export interface Pair {
  readonly expected: ExpectedTask;
  readonly read: Task | null;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Read tasks that no expected one has. */
  readonly extra: readonly Task[];
}

/** Each read task goes to one expected task at most; those that share all rows are paired first. */
export function pairTasks(expected: readonly ExpectedTask[], read: readonly Task[]): Pairs {
  const shares = expected.flatMap((one) =>
    read.flatMap((task) => {
      const common = task.rows.filter((row) => one.rows.includes(row)).length;
      return common === 0 ? [] : [{ one, task, share: common / new Set([...task.rows, ...one.rows]).size }];
    }),
  );
  const found = new Map<ExpectedTask, Task>();
  const used = new Set<Task>();
  for (const { one, task } of shares.sort((some, other) => other.share - some.share)) {
    if (found.has(one) || used.has(task)) continue;
    found.set(one, task);
    used.add(task);
  }
  return {
    pairs: expected.map((one) => ({ expected: one, read: found.get(one) ?? null })),
    extra: read.filter((task) => !used.has(task)),
  };
}
