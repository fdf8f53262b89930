import type { Appendix, Task } from "../appendix/appendix";

// 3 | 03 | 3. | 3)
const NUMBER = /^0*(\d{1,5})[.)]?$/u;
// a | b) | đ) | -
const LETTER = /^(?:[a-zđ][.)]?|[-–+•*])$/u;
// 5.1 | 5.1.2
const DECIMAL = /^0*(\d{1,5})\.\d/u;

/** The plain number of an ordinal: "03." is 3; `null` for letters, "5.1", Roman numerals and blanks. */
export function numberOf(ordinal: string): number | null {
  const match = NUMBER.exec(ordinal.trim());
  return match ? Number(match[1]) : null;
}

// - Khảo sát | + Khảo sát | a) Khảo sát
const ITEM = /^(?:[-–+•*]\s|[a-zđ][.)]\s)/u;

/**
 * Tasks that are parts of another one ("a)", "-", "5.1", or an item "- …" without a number, below "5" of the same section), each
 * with the task it belongs to.
 */
export function wholeOf(tasks: readonly Task[]): ReadonlyMap<Task, Task> {
  const wholes = new Map<Task, Task>();
  let whole: Task | null = null;
  for (const task of tasks) {
    if (whole !== null && whole.section?.row !== task.section?.row) whole = null;
    if (numberOf(task.ordinal) !== null) whole = task;
    else if (whole !== null && isPart(task, whole)) wholes.set(task, whole);
  }
  return wholes;
}

/** Tasks that are headings as well: a section with tasks of its own begins in their row. */
export function openingTasks({ sections, tasks }: Pick<Appendix, "sections" | "tasks">): ReadonlySet<Task> {
  const rows = new Set(sections.map(({ row }) => row));
  return new Set(tasks.filter((task) => rows.has(task.rows[0] ?? 0)));
}

function isPart({ ordinal, cells }: Task, whole: Task): boolean {
  const plain = ordinal.trim().toLowerCase();
  if (plain === "") return ITEM.test(cells.content.text) && !cells.content.inherited;
  const decimal = DECIMAL.exec(plain);
  return decimal ? Number(decimal[1]) === numberOf(whole.ordinal) : LETTER.test(plain);
}
