import { stripMarkup } from "../appendix/markup";
import { distance } from "fastest-levenshtein";
import type { Task } from "../appendix/appendix";
import { key } from "../text/keys";

/** A row of a sheet of ours from an earlier run: the task's number and its content as they were then. */
export interface TaskRow {
  /** "II.3" */
  readonly key: string;
  readonly content: string;
}

/** Share of the letters that may differ for a content to be the same one mended. */
const MENDED = 0.2;

/**
 * Which task of today each earlier row was about. A number alone does not tell: tasks get new numbers when one is put in
 * between. So the content decides, the number only between equal contents or where the content was a little mended.
 * `rest`: rows whose task is not there any more.
 */
export function matchTasks<Row extends TaskRow>(
  rows: readonly Row[],
  tasks: readonly Task[],
): { readonly byTask: ReadonlyMap<string, Row>; readonly rest: readonly Row[] } {
  const byTask = new Map<string, Row>();
  if (rows.length === 0) return { byTask, rest: rows };
  const keyed = tasks.map((task): Keyed<Task> => ({ item: task, content: key(stripMarkup(task.cells.content.text)) }));
  const rest = [sameBoth, sameContent, mended].reduce<readonly Keyed<Row>[]>(
    (left, pass) => {
      if (left.length === 0) return left;
      const open = keyed.filter(({ item }) => !byTask.has(item.key));
      const find = pass(open, left);
      return left.filter((row) => {
        const task = find(row);
        if (task === null || byTask.has(task.key)) return true;
        byTask.set(task.key, row.item);
        return false;
      });
    },
    rows.map((row) => ({ item: row, content: key(stripMarkup(row.content)) })),
  );
  return { byTask, rest: rest.map(({ item }) => item) };
}

/** A task or an earlier row, with the comparison key of its content. */
interface Keyed<Item> {
  readonly item: Item;
  readonly content: string;
}

type Pass = (tasks: readonly Keyed<Task>[], rows: readonly Keyed<TaskRow>[]) => (row: Keyed<TaskRow>) => Task | null;

const sameBoth: Pass = (tasks) => {
  const byKey = new Map(tasks.map((task) => [task.item.key, task]));
  return ({ item, content }) => {
    const task = byKey.get(item.key);
    return task?.content === content ? task.item : null;
  };
};

const sameContent: Pass = (tasks, rows) => {
  const taskOf = uniqueByContent(tasks);
  const rowOf = uniqueByContent(rows);
  return ({ content }) => (rowOf.get(content) ? (taskOf.get(content) ?? null) : null);
};

const mended: Pass = (tasks) => {
  const byKey = new Map(tasks.map((task) => [task.item.key, task]));
  return ({ item, content }) => {
    const task = byKey.get(item.key);
    if (!task) return null;
    const longest = Math.max(content.length, task.content.length);
    return distance(content, task.content) <= MENDED * longest ? task.item : null;
  };
};

/** Only what no other shares; `null` marks those that several share. */
function uniqueByContent<Item>(items: readonly Keyed<Item>[]): ReadonlyMap<string, Item | null> {
  const found = new Map<string, Item | null>();
  for (const { item, content } of items) found.set(content, found.has(content) ? null : item);
  return found;
}
