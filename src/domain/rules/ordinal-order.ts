import type { CellPiece, Task } from "../appendix/appendix";
import { bySection, numbersBefore, runsOf, type Numbered } from "./numbering";
import { defineRule } from "./rule";

export const ordinalOrder = defineRule({
  id: "ordinal-order",
  severity: "warning",
  description: {
    vi: "Số thứ tự trong một mục bị trùng, bỏ cách hoặc không theo thứ tự.",
    en: "Ordinal numbers within a section repeat, leave a gap or are out of order.",
  },
  why: {
    vi: "Nhiệm vụ được gọi theo mục và số thứ tự; số trùng hoặc thiếu có thể là dấu hiệu mất một dòng.",
    en: "A task is named by its section and number; a number twice or missing may mean that a row was lost.",
  },
  messages: {
    repeated: {
      vi: "Số thứ tự {ordinal} đã dùng cho nhiệm vụ ở dòng {row} trong cùng mục.",
      en: "Number {ordinal} is already used for the task in row {row} of the same section.",
    },
    gap: {
      vi: "Sau số thứ tự {before} là {ordinal}; trong mục không thấy số {missing}.",
      en: "Number {before} is followed by {ordinal}; {missing} is not found in the section.",
    },
    start: {
      vi: "Mục này bắt đầu từ số thứ tự {ordinal}, không thấy số {missing}.",
      en: "This section starts with number {ordinal}; {missing} is not found.",
    },
    order: {
      vi: "Số thứ tự {ordinal} đứng sau số {before}.",
      en: "Number {ordinal} stands after {before}.",
    },
    none: {
      vi: "Nhiệm vụ ở dòng {row} chưa có số thứ tự.",
      en: "The task in row {row} has no ordinal number.",
    },
  },
  *check({ tasks, columns, unplaced }) {
    if (columns.ordinal === undefined) return;
    const before = numbersBefore(tasks);
    const dots = afterDots(tasks, unplaced);
    // An extract keeps the numbers of the whole: once that is said, further numbers that it leaves out are no news.
    let extract = false;
    for (const group of bySection(tasks)) {
      for (const run of runsOf(group)) {
        for (const found of checkRun(run, before, dots)) {
          if (extract && (found.messageId === "gap" || found.messageId === "start")) continue;
          if (found.messageId === "start" && isExtract(run)) extract = true;
          yield found;
        }
      }
    }
  },
});

// … | ......: the rows were left out on purpose
const DOTS = /^[\s.…]+$/u;
/** The tasks that stand right below a row of dots. */
function afterDots(tasks: readonly Task[], unplaced: readonly CellPiece[]): ReadonlySet<Task> {
  const dots = unplaced.filter(({ text }) => DOTS.test(text)).map(({ row }) => row);
  const below = new Set<Task>();
  let at = 0;
  for (const task of tasks) {
    const row = task.rows[0] ?? 0;
    if ((dots[at] ?? row) < row) below.add(task);
    while ((dots[at] ?? row) < row) at += 1;
  }
  return below;
}

/** Three numbers left out in the first steps are no slip any more. */
const FEW = 3;

/** Numbers that neither begin at 1 nor follow each other were taken from a longer list. */
function isExtract(run: readonly Numbered[]): boolean {
  const gaps = run.filter(({ number }, index) => index > 0 && number > (run[index - 1]?.number ?? number) + 1);
  return (run[0]?.number ?? 1) > FEW && gaps.length >= FEW;
}

/**
 * One sequence of numbers. A number that goes on from the task above it, in whatever section that is, starts no gap, nor does
 * one below a row of dots.
 */
function* checkRun(run: readonly Numbered[], above: ReadonlyMap<Task, number>, dots: ReadonlySet<Task>) {
  const all = new Set(run.map(({ number }) => number));
  const seen = new Map<number, Task>();
  const field = "ordinal" as const;
  let before = 0;
  for (const { task, number, blanks } of run) {
    const earlier = seen.get(number);
    if (earlier) {
      const row = earlier.rows[0] ?? earlier.cells.ordinal.row;
      yield { messageId: "repeated" as const, task, field, values: { ordinal: number, row } };
      continue;
    }
    seen.set(number, task);
    const told = above.get(task) === number - 1 || dots.has(task);
    const missing = told ? [] : missingBetween(before, number, all);
    if (number < before) {
      yield { messageId: "order" as const, task, field, values: { ordinal: number, before } };
    } else if (missing.length > 0 && missing.length === blanks.length) {
      yield* numbersFor(blanks, missing);
    } else if (missing.length > 0 && before === 0) {
      yield { messageId: "start" as const, task, field, values: { ordinal: number, missing: shown(missing) } };
    } else if (missing.length > 0) {
      yield { messageId: "gap" as const, task, field, values: { ordinal: number, before, missing: shown(missing) } };
    }
    before = Math.max(before, number);
  }
}

/** Tasks without a number that stand exactly where numbers are missing. */
function* numbersFor(blanks: readonly Task[], missing: readonly number[]) {
  for (const [index, task] of blanks.entries()) {
    const row = task.rows[0] ?? task.cells.ordinal.row;
    const found = {
      messageId: "none" as const,
      task,
      field: "ordinal" as const,
      severity: "info" as const,
      values: { row },
    };
    const number = missing[index];
    yield number === undefined ? found : { ...found, suggestion: String(number) };
  }
}

/** The numbers between two that stand nowhere in the run. */
function missingBetween(from: number, to: number, all: ReadonlySet<number>): readonly number[] {
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
  return between.filter((number) => !all.has(number));
}

/** "4", or "4-6" for the first and last of several. */
function shown(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}
