import type { Field, Task } from "../appendix/appendix";

/** The tasks, but of those that share one merged cell of a column only the first, so that the cell is told of once. */
export function* onceACell(tasks: readonly Task[], field: Field): Iterable<Task> {
  const told = new Set<string>();
  for (const task of tasks) {
    const { row, column, inherited } = task.cells[field];
    const cell = `${String(row)}:${String(column)}`;
    if (inherited && told.has(cell)) continue;
    told.add(cell);
    yield task;
  }
}
