import type { Task } from "../appendix/appendix";
import type { CellValue } from "../grid";
import { fromSerial } from "../calendar/excel-serial";
import { formatDate } from "../calendar/plain-date";
import { key } from "../text/keys";
import { AGENCY_HEADINGS } from "./agency-words";
import { keptCellLine, type KeptRow } from "./kept-inputs";
import { matchTasks } from "./match-tasks";
import { shownOf } from "./record-sheet";
import type { SheetContext } from "./sheet-context";

/** The three columns that an agency fills. */
export type AgencyInput = "status" | "completedOn" | "difficulties";

/** What goes into them, and what an agency wrote that has no cell any more. */
export interface KeptAgency {
  value(task: Task, input: AgencyInput): string | number | boolean | null;
  readonly lines: readonly string[];
}

/**
 * Earlier rows given back to the tasks of today. Status and completion date that still stand as we wrote them follow the
 * appendix; what an agency changed is its report and stays. `writable`: whether a task's cell is the agency's to fill.
 */
export function keptAgency(
  rows: readonly KeptRow<AgencyInput>[],
  listed: readonly Task[],
  writable: (task: Task, input: AgencyInput) => boolean,
  { appendix, written, locale }: SheetContext,
): KeptAgency {
  const { byTask, rest } = matchTasks(
    rows.filter(({ inputs }) => inputs.size > 0),
    appendix.tasks,
  );
  const ours = (task: Task, input: AgencyInput): CellValue => (input === "difficulties" ? null : shownOf(task)[input]);
  const typed = (task: Task, input: AgencyInput): string | number | boolean | null => {
    const value = byTask.get(task.key)?.inputs.get(input) ?? null;
    const last = input === "difficulties" ? null : (written.get(task.key)?.[input] ?? null);
    return value === null || same(value, ours(task, input)) || same(value, last) ? null : value;
  };
  const shown = new Set(listed);
  const line = (row: KeptRow<AgencyInput>, input: AgencyInput, value: string | number | boolean): string =>
    keptCellLine(row, AGENCY_HEADINGS[input][locale], shownText(value, input), locale);
  return {
    value: (task, input) => (writable(task, input) ? typed(task, input) : null) ?? ours(task, input),
    lines: [
      ...appendix.tasks.flatMap((task) => {
        const row = byTask.get(task.key);
        if (!row) return [];
        return INPUTS.flatMap((input) => {
          const value = typed(task, input);
          return value === null || (shown.has(task) && writable(task, input)) ? [] : [line(row, input, value)];
        });
      }),
      ...rest.flatMap((row) => [...row.inputs].map(([input, value]) => line(row, input, value))),
    ],
  };
}

const INPUTS = ["status", "completedOn", "difficulties"] as const;

function same(value: string | number | boolean, other: CellValue): boolean {
  if (typeof value === "string" && typeof other === "string") return key(value) === key(other);
  return value === other;
}

function shownText(value: string | number | boolean, input: AgencyInput): string {
  const date = input === "completedOn" && typeof value === "number" ? fromSerial(value) : null;
  return date === null ? String(value) : formatDate(date);
}
