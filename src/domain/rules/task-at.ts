import type { Appendix, Task } from "../appendix/appendix";

/** The task that holds cells of a sheet row, by row. */
export function taskAt({ tasks }: Appendix): ReadonlyMap<number, Task> {
  return new Map(tasks.flatMap((task) => task.rows.map((row) => [row, task] as const)));
}
