import type { Task } from "../appendix/appendix";
import { bySection, numbersBefore, runsOf, type Numbered } from "../rules/numbering";
import { hasFormulaAt, valueAt } from "../sheets/grid-cell";
import type { CellChange } from "./cell-change";
import type { Table } from "./row-contents";
import type { FixAnswer } from "./unfixed";

/** A run of tasks numbered anew. */
export interface Renumbering {
  readonly answer: FixAnswer;
  /** Whether a number is gone afterwards that may have been that of a lost row: then only a person can decide. */
  readonly hidesGap: boolean;
}

/** Numbers the run of tasks that a finding's task belongs to anew, in its order; each number is kept in the way it is typed. */
export function fixNumbering(taskKey: string, table: Table): Renumbering {
  const { tasks } = table.appendix;
  const above = numbersBefore(tasks);
  for (const group of bySection(tasks)) {
    for (const run of runsOf(group)) {
      const order = run.flatMap(({ task, blanks }) => [...blanks, task]);
      if (!order.some(({ key }) => key === taskKey)) continue;
      return renumbered(run, order, group, above, table);
    }
  }
  return { answer: { unfixed: "person" }, hidesGap: false };
}

function renumbered(
  run: readonly Numbered[],
  order: readonly Task[],
  group: readonly Task[],
  above: ReadonlyMap<Task, number>,
  table: Table,
): Renumbering {
  const numbers = new Map(run.map(({ task, number }) => [task, number]));
  const [first] = run;
  const goesOn = first?.blanks.length === 0 && above.get(first.task) === first.number - 1;
  const start = goesOn ? first.number : 1;
  const hidesGap = Math.max(...numbers.values()) > start + order.length - 1;
  const cells: CellChange[] = [];
  const changed = new Set<number>();
  for (const [index, task] of order.entries()) {
    const number = numbers.get(task) ?? null;
    if (number === start + index) continue;
    if (number !== null) changed.add(number);
    const answer = numberCell(task, start + index, run[0]?.task ?? task, table);
    if (typeof answer === "string") return { answer: { unfixed: answer }, hidesGap };
    cells.push(answer);
  }
  if (group.some(({ ordinal }) => changed.has(wholeNumberOf(ordinal))))
    return { answer: { unfixed: "parts" }, hidesGap };
  return { answer: cells.length === 0 ? { unfixed: "person" } : { cells }, hidesGap };
}

/** The cell with another number; typed as it was, or as its neighbour is where it is blank. */
function numberCell(task: Task, number: number, like: Task, { grid, merges }: Table) {
  const { row, column, inherited, pieces } = task.cells.ordinal;
  if (column === null || inherited || pieces !== undefined) return "person";
  if (hasFormulaAt(grid, row, column)) return "formula";
  if (merges.areaAt(row, column) !== null) return "merged";
  const before = valueAt(grid, row, column);
  const blank = before === null || (typeof before === "string" && before.trim() === "");
  const model = blank ? valueAt(grid, like.cells.ordinal.row, column) : before;
  if (typeof model === "boolean") return "person";
  if (typeof model === "number") return { row, column, before, after: number };
  const after = (model ?? "1").replace(/\d+/u, (digits) => {
    const width = digits.startsWith("0") ? digits.length : 0;
    return String(number).padStart(width, "0");
  });
  return { row, column, before, after };
}

/** "5.1" and "5.2.1" are parts of 5; NaN where it is no part. */
function wholeNumberOf(ordinal: string): number {
  const match = /^0*(\d{1,5})\.\d/u.exec(ordinal.trim());
  return match ? Number(match[1]) : Number.NaN;
}
