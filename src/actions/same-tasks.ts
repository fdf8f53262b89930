import { FIELDS, type Task } from "../domain/appendix/appendix";

/** Whether two readings come to the same tasks in the same rows; in which cells of a row their words stand does not count. */
export function sameTasks(some: readonly Task[], others: readonly Task[]): boolean {
  return (
    some.length === others.length &&
    some.every((task, index) => {
      const other = others[index];
      return other !== undefined && readingOf(task) === readingOf(other);
    })
  );
}

function readingOf({ key, ordinal, section, rows, cells, leads, coordinators, deadline, status }: Task): string {
  const texts = FIELDS.map((field) => cells[field].text);
  const values = FIELDS.map((field) => (typeof cells[field].value === "number" ? cells[field].value : null));
  const heading = section && [section.row, section.ordinal];
  return JSON.stringify([key, ordinal, heading, rows, texts, values, leads, coordinators, deadline, status]);
}
