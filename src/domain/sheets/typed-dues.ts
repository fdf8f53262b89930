import type { Appendix, Task } from "../appendix/appendix";
import { fromSerial, toSerial } from "../calendar/excel-serial";
import type { PlainDate } from "../calendar/plain-date";
import type { CellValue, Grid } from "../grid";
import { key } from "../text/keys";
import { textAt, valueAt } from "./grid-cell";
import type { LastWritten } from "./record-sheet";
import { DUE_WORDS } from "./standing-words";

/** What an official wrote into our column "Hạn hoàn thành". It is theirs and is never written over. */
export interface TypedDue {
  readonly text: string;
  /** `null` where it is no date: kept as it is, and nothing is guessed from it. */
  readonly date: PlainDate | null;
  /** They wrote the word for an ongoing task. */
  readonly ongoing: boolean;
}

/** By task key. */
export type TypedDues = ReadonlyMap<string, TypedDue>;

/** Serial of 31/12/1999: a number below is no date of a programme (2024 is a year, 6 a month). */
const LAST_DAY_OF_1999 = 36525;
const WORDS: ReadonlySet<string> = new Set(Object.values(DUE_WORDS).flatMap(({ vi, en }) => [key(vi), key(en)]));

/**
 * What officials wrote into the due column since we last wrote it (`written`), read off the appendix's sheet. Without a
 * record of the last run, what the deadline itself gives counts as ours, anything else as theirs.
 */
export function typedDues(appendix: Appendix, grid: Grid, written: LastWritten): TypedDues {
  const column = appendix.tracking.due;
  if (column === undefined) return new Map();
  return new Map(
    appendix.tasks.flatMap((task): readonly (readonly [string, TypedDue])[] => {
      const row = task.rows[0];
      if (row === undefined) return [];
      const value = valueAt(grid, row, column);
      const text = textAt(grid, row, column);
      if (text === "" || isOurs(value, task, written)) return [];
      const date = typeof value === "number" && value > LAST_DAY_OF_1999 ? fromSerial(value) : null;
      const ongoing = key(text) === key(DUE_WORDS.ongoing.vi) || key(text) === key(DUE_WORDS.ongoing.en);
      return [[task.key, { text, date, ongoing }]];
    }),
  );
}

function isOurs(value: CellValue, task: Task, written: LastWritten): boolean {
  const last = written.get(task.key);
  const { dueEffective, milestones } = task.deadline;
  const days = [dueEffective, ...milestones.map((milestone) => milestone.dueEffective)];
  if (days.some((day) => day !== null && toSerial(day) === value)) return true;
  if (last !== undefined) return typeof value === "string" ? same(value, last.due) : value === last.due;
  return typeof value === "string" && WORDS.has(key(value));
}

function same(value: string, other: CellValue): boolean {
  return typeof other === "string" && key(value) === key(other);
}
