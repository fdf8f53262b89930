import type { Task } from "../appendix/appendix";
import type { CellValue, Grid } from "../grid";
import { key } from "../text/keys";
import { LOCALES, type Locale, type Text } from "../../i18n/text";
import { BRIEF_HEADINGS, BRIEF_LISTS } from "./brief-words";
import { lastColumnOf, lastRowOf, textAt, valueAt } from "./grid-cell";
import { isSaid, keptCellLine, remarkLines } from "./kept-inputs";
import { matchTasks, type TaskRow } from "./match-tasks";

/** What officials wrote on the brief as it stands. */
export interface KeptBrief {
  /** The letterhead's left lines; "" where nothing was filled in. */
  readonly superior: string;
  readonly name: string;
  /** Beside an overdue task. */
  reason(task: Task): NonNullable<CellValue> | null;
  /** Reasons whose task is not listed any more, and all else that was written below or beside the page. */
  readonly lines: readonly string[];
}

interface ReasonRow extends TaskRow {
  readonly reason: NonNullable<CellValue>;
}

/** Nothing that was typed is lost: what has no row of its own any more is carried along in lines below. `listed`: tasks with a row. */
export function keptBrief(
  sheet: Grid | null,
  tasks: readonly Task[],
  listed: readonly Task[],
  width: number,
  locale: Locale,
): KeptBrief {
  if (sheet === null) return { superior: "", name: "", reason: () => null, lines: [] };
  const { byTask, rest } = matchTasks(reasonRows(sheet), tasks);
  const shown = new Set(listed.map((task) => task.key));
  const gone = [...[...byTask].flatMap(([task, row]) => (shown.has(task) ? [] : [row])), ...rest];
  const lineOf = (row: ReasonRow): string =>
    keptCellLine(row, BRIEF_HEADINGS.reason[locale], String(row.reason).normalize("NFC"), locale);
  const filled = (row: number): string => textAt(sheet, row, 1).replace(/^[….\s]+$/u, "");
  return {
    superior: filled(1),
    name: filled(2),
    reason: ({ key: task }) => (shown.has(task) ? (byTask.get(task)?.reason ?? null) : null),
    lines: remarkLines([...remarksOf(sheet, width), ...gone.map(lineOf)], locale),
  };
}

/** The rows of the first list beside which something is written. */
function reasonRows(sheet: Grid): readonly ReasonRow[] {
  for (let row = sheet.top; row <= lastRowOf(sheet); row += 1) {
    const [number, content] = [columnOf(sheet, row, BRIEF_HEADINGS.key), columnOf(sheet, row, BRIEF_HEADINGS.content)];
    const reason = columnOf(sheet, row, BRIEF_HEADINGS.reason);
    if (number === null || content === null || reason === null) continue;
    const rows: ReasonRow[] = [];
    for (let below = row + 1; below <= lastRowOf(sheet) && textAt(sheet, below, content) !== ""; below += 1) {
      const typed = valueAt(sheet, below, reason);
      const task = { key: textAt(sheet, below, number), content: textAt(sheet, below, content) };
      if (typed !== null && typed !== "") rows.push({ ...task, reason: typed });
    }
    return rows;
  }
  return [];
}

/** Texts below the legend that are none of our sentences, and all texts beside the page. */
function remarksOf(sheet: Grid, width: number): readonly string[] {
  const remarks: string[] = [];
  let below = false;
  for (let row = sheet.top; row <= lastRowOf(sheet); row += 1) {
    for (let column = sheet.left; column <= lastColumnOf(sheet); column += 1) {
      const text = textAt(sheet, row, column);
      const ours = [BRIEF_LISTS.legend, BRIEF_LISTS.otherDates].some((sentence) => isSaid(text, sentence));
      if (text !== "" && !ours && (below || column > width)) remarks.push(text);
    }
    below ||= isSaid(textAt(sheet, row, 1), BRIEF_LISTS.legend);
  }
  return remarks;
}

function columnOf(sheet: Grid, row: number, text: Text): number | null {
  for (let column = sheet.left; column <= lastColumnOf(sheet); column += 1) {
    const found = key(textAt(sheet, row, column));
    if (LOCALES.some((locale) => key(text[locale]) === found)) return column;
  }
  return null;
}
