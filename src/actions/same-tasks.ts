import { FIELDS, type Appendix, type Task } from "../domain/appendix/appendix";

/** Whether two readings come to the same tasks in the same rows; in which cells of a row their words stand does not count. */
export function sameTasks(some: readonly Task[], others: readonly Task[]): boolean {
  return sameLines(
    some.map((task) => readingOf(task, AS_IT_IS)),
    others.map((task) => readingOf(task, AS_IT_IS)),
  );
}

/** How a second reading stands to a first. */
export interface ReadAgain {
  /** Rows that were removed before the second reading, by their numbers in the first. */
  readonly removed: ReadonlySet<number>;
  /** The number that a row of the second reading had in the first. */
  readonly rowBefore: (row: number) => number;
  /** Tasks were numbered anew: their numbers, and the keys that hold them, may differ. */
  readonly renumbered: boolean;
}

/** Whether a table is read after a change as before: the same columns, sections and tasks, and nothing more without a place. */
export function sameReading(before: Appendix, after: Appendix, again: ReadAgain): boolean {
  const { removed, rowBefore, renumbered } = again;
  const then: View = { rowsOf: ({ rows }) => rows.filter((row) => !removed.has(row)), rowOf: (row) => row, renumbered };
  const now: View = { rowsOf: ({ rows }) => rows.map(rowBefore), rowOf: rowBefore, renumbered };
  return (
    JSON.stringify([before.columns, before.tracking]) === JSON.stringify([after.columns, after.tracking]) &&
    sameLines(sectionLines(before, then), sectionLines(after, now)) &&
    sameLines(
      before.tasks.map((task) => readingOf(task, then)),
      after.tasks.map((task) => readingOf(task, now)),
    ) &&
    sameLines(unplacedLines(before, then), unplacedLines(after, now))
  );
}

/** How rows and numbers count in a comparison. */
interface View {
  readonly rowsOf: (task: Task) => readonly number[];
  readonly rowOf: (row: number) => number;
  readonly renumbered: boolean;
}

const AS_IT_IS: View = { rowsOf: ({ rows }) => rows, rowOf: (row) => row, renumbered: false };

function readingOf(task: Task, { rowsOf, rowOf, renumbered }: View): string {
  const { key, ordinal, section, cells, leads, coordinators, deadline, status } = task;
  const fields = renumbered ? FIELDS.filter((field) => field !== "ordinal") : FIELDS;
  const texts = fields.map((field) => cells[field].text);
  const values = fields.map((field) => (typeof cells[field].value === "number" ? cells[field].value : null));
  const heading = section && [rowOf(section.row), section.ordinal];
  const name = renumbered ? [] : [key, ordinal];
  return JSON.stringify([...name, heading, rowsOf(task), texts, values, leads, coordinators, deadline, status]);
}

function sectionLines({ sections }: Appendix, { rowOf }: View): readonly string[] {
  return sections.map(({ row, ordinal, title, level, lead }) =>
    JSON.stringify([rowOf(row), ordinal, title, level, lead ?? null]),
  );
}

function unplacedLines({ unplaced }: Appendix, { rowOf }: View): readonly string[] {
  return unplaced.map(({ row, column, text }) => JSON.stringify([rowOf(row), column, text]));
}

function sameLines(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((line, index) => line === others[index]);
}
