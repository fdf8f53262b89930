import type { FieldCell, Task } from "../appendix/appendix";
import type { Finding } from "../rules/rule";
import { hasFormulaAt, valueAt } from "../sheets/grid-cell";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import type { CellChange } from "./cell-change";
import { fixText } from "./fix-text";
import type { Table } from "./row-contents";
import type { FixAnswer } from "./unfixed";
import { whyNoText } from "./why-no-text";

// What is written into the appendix is in its own language.
const FORMERLY: Text = { vi: "(trước đây: {name})", en: "(trước đây: {name})" };

/**
 * An agency that is no more gives way to its successor; the name as written stays in the task's note, or in brackets behind
 * the new name where there is no note cell to write into. `suggestion`: the whole cell with the successor's name.
 */
export function fixAgency(
  finding: Finding,
  suggestion: string,
  successor: string,
  task: Task,
  table: Table,
): FixAnswer {
  const { grid, merges } = table;
  const own = task.cells.lead;
  const formerly = fill(FORMERLY, { name: String(finding.values["written"] ?? finding.values["name"] ?? "") }).vi;
  const note = noteWith(formerly, task.cells.note, table);
  const beside = note === null ? inBrackets(suggestion, successor, formerly) : suggestion;
  if (beside === null) return { unfixed: "person" };
  const fix = fixText({ ...finding, suggestion: beside }, own, grid, merges);
  if (fix === null) return whyNoText(finding, table);
  const cells = note === null ? fix.cells : [...fix.cells, note];
  return { cells: [...cells].sort((one, other) => one.row - other.row || one.column - other.column) };
}

/** The note with a line more; `null` where it cannot be written into. */
function noteWith(line: string, note: FieldCell, { appendix, grid, merges }: Table): CellChange | null {
  const column = appendix.columns.note;
  const place = note.pieces?.at(-1) ?? note;
  if (column === undefined || note.inherited || place.column !== column) return null;
  const { row } = place;
  if (hasFormulaAt(grid, row, column) || merges.areaAt(row, column) !== null) return null;
  const before = valueAt(grid, row, column);
  if (before === null || before === "") return { row, column, before, after: line };
  return typeof before === "string" ? { row, column, before, after: `${before.trimEnd()}\n${line}` } : null;
}

/** The former name right behind the new one; `null` where the new one stands there twice. */
function inBrackets(text: string, successor: string, formerly: string): string | null {
  const at = text.indexOf(successor);
  if (at < 0 || text.includes(successor, at + 1)) return null;
  const end = at + successor.length;
  return `${text.slice(0, end)} ${formerly}${text.slice(end)}`;
}
