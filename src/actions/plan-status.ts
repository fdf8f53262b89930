import { cellAddress } from "../domain/address";
import { toSerial } from "../domain/calendar/excel-serial";
import type { CellChange } from "../domain/fixes/cell-change";
import { textAt } from "../domain/sheets/grid-cell";
import { TRACKING_HEADINGS } from "../domain/sheets/tracking-columns";
import { STATUS_WORDS } from "../domain/standing/status-words";
import { key } from "../domain/text/keys";
import { fill } from "../i18n/say";
import type { Locale, Text } from "../i18n/text";
import { titleOf } from "./actions";
import type { Checked } from "./checked";
import type { Proposal, Request } from "./request";
import { statusChanges } from "./status-changes";
import { WorkbookError } from "./workbook-error";

type StatusRequest = Extract<Request, { kind: "status" }>;

const NO_TRACKING: Text = {
  vi: "Chưa có cột theo dõi để ghi tình trạng; chưa ô nào bị sửa. Hãy thêm cột theo dõi trước.",
  en: "There are no tracking columns to record a status in yet; no cell was changed. Please add the tracking columns first.",
};
const NO_TASK: Text = {
  vi: "Không còn nhiệm vụ {task} trong phụ lục; chưa ô nào bị sửa.",
  en: "The appendix has no task {task} any more; no cell was changed.",
};
const NO_DATE_COLUMN: Text = {
  vi: "Phụ lục không có cột ngày hoàn thành nên chưa ghi được ngày.",
  en: "The appendix has no column for the completion date, so the date cannot be recorded.",
};
const KEPT_TEXT: Text = {
  vi: "Ô {cell} ghi “{text}”, chưa hiểu là ngày nào nên được giữ nguyên.",
  en: "{cell} says “{text}”, which is not understood as a day, and is left as it is.",
};
const WHAT: Text = { vi: "tình trạng của nhiệm vụ {task}.", en: "the status of task {task}." };

/**
 * The cells of a task's status and completion date, in our tracking columns or in the appendix's own. Throws a WorkbookError
 * with the code `no-tracking` where there is no column for a status.
 */
export function planStatus(checked: Checked, request: StatusRequest): Proposal {
  const { appendix, grid } = checked;
  const task = appendix.tasks.find(({ key: own }) => own === request.task);
  if (task === undefined) throw new WorkbookError("no-task-any-more", fill(NO_TASK, { task: request.task }));
  const { status: column, completedOn: dateColumn } = appendix.columns;
  if (column === undefined) throw new WorkbookError("no-tracking", NO_TRACKING);

  const refused: Text[] = [];
  const cells: CellChange[] = [];
  const word = request.status.trim() === "" ? null : wordFor(request.status, localeOf(checked, column));
  cells.push(...statusChanges(task, "status", column, word, grid));
  if (dateColumn !== undefined) {
    const { completedText } = task.status;
    const kept = request.completedOn === null && completedText !== "";
    if (kept) {
      const cell = cellAddress(task.cells.completedOn.row, dateColumn);
      refused.push(fill(KEPT_TEXT, { cell, text: completedText }));
    } else cells.push(...statusChanges(task, "completedOn", dateColumn, serialOf(request.completedOn), grid));
  } else if (request.completedOn !== null) refused.push(NO_DATE_COLUMN);

  const what = fill(WHAT, { task: task.key });
  return {
    plan: {
      action: "status",
      title: titleOf("status"),
      steps: cells.length === 0 ? [] : [{ kind: "set-cells", sheet: grid.sheet, cells: inOrder(cells), what }],
    },
    refused,
  };
}

/** The official word in the language of the column where one is meant; anything else as it was typed. */
function wordFor(status: string, locale: Locale): string {
  const meant = STATUS_WORDS.find(({ word, official }) => official && key(word) === key(status));
  const own = meant && STATUS_WORDS.find((one) => one.official && one.code === meant.code && one.locale === locale);
  return own?.word ?? status.trim();
}

/** The language in which the column of the status is headed. */
function localeOf({ appendix, grid }: Checked, column: number): Locale {
  const english = key(TRACKING_HEADINGS.status.en);
  return appendix.headerRows.some((row) => key(textAt(grid, row, column)) === english) ? "en" : "vi";
}

function inOrder(cells: readonly CellChange[]): readonly CellChange[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

function serialOf(day: StatusRequest["completedOn"]): number | null {
  return day === null ? null : toSerial(day);
}
