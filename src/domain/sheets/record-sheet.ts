import type { Locale, Text } from "../../i18n/text";
import type { Appendix, Task } from "../appendix/appendix";
import { toSerial } from "../calendar/excel-serial";
import type { CellValue, Grid } from "../grid";
import type { Standing } from "../standing/standing";
import { dueCellOf } from "./due-cell";
import { lastRowOf, textAt, valueAt } from "./grid-cell";
import { matchTasks, type TaskRow } from "./match-tasks";
import type { CellModel, SheetModel } from "./sheet-model";

/** What we last wrote of one task, so that a later run can tell it from what an official wrote over it. */
export interface RecordRow extends TaskRow {
  /** The deadline phrase as it was read. */
  readonly phrase: string;
  /** "Hạn hoàn thành": a serial, a word of ours, or nothing. */
  readonly due: CellValue;
  /** Status, completion date and note as the agencies' sheets and the overdue list showed them. */
  readonly status: CellValue;
  readonly completedOn: CellValue;
  readonly note: CellValue;
}

/** By task key of today. */
export type LastWritten = ReadonlyMap<string, RecordRow>;

const COLUMNS = ["key", "content", "phrase", "due", "status", "completedOn", "note"] as const;
const TITLE: Text = { vi: "Số liệu đã ghi ở lần trước", en: "What was written last time" };

/** What an earlier run wrote and this one does not write anew: of that the record stays as it was. */
export interface KeptRecord {
  /** Where the due dates beside the appendix are not written. */
  readonly dues?: LastWritten;
  /** Where a sheet that shows status, completion date and note is not written. */
  readonly shown?: LastWritten;
}

/** A hidden sheet that remembers what we wrote. `standings`: by task key. */
export function recordSheet(
  {
    appendix,
    standings,
    locale,
    kept = {},
  }: {
    readonly appendix: Appendix;
    readonly standings: ReadonlyMap<string, Standing>;
    readonly locale: Locale;
    readonly kept?: KeptRecord;
  },
  name: string,
): SheetModel {
  const rows = appendix.tasks.map((task): readonly CellModel[] => {
    const standing = standings.get(task.key);
    const earlier = kept.dues?.get(task.key);
    const { status, completedOn, note } = kept.shown?.get(task.key) ?? shownOf(task);
    const due = standing ? dueCellOf(task, standing, locale).value : null;
    const row: RecordRow = {
      key: task.key,
      content: task.cells.content.text,
      phrase: task.deadline.text,
      due: earlier === undefined ? due : earlier.due,
      status,
      completedOn,
      note,
    };
    return COLUMNS.map((column) => ({ value: row[column], style: "cell" }));
  });
  return {
    id: "record",
    name,
    title: TITLE,
    region: {
      top: 1,
      left: 1,
      styles: { cell: { size: 11 } },
      cells: [COLUMNS.map((value) => ({ value, style: "cell" })), ...rows],
      merges: [],
      validations: [],
      columnWidths: COLUMNS.map(() => null),
      rowHeights: [null, ...rows.map(() => null)],
    },
    marks: [],
    names: [],
    print: null,
    freeze: null,
    tabColor: null,
    hidden: true,
  };
}

/** What our sheets show of the columns that officials fill. A completion that is no date is shown as it is written. */
export function shownOf({ status, cells }: Task): Pick<RecordRow, "status" | "completedOn" | "note"> {
  const { text, completedOn, completedText } = status;
  return {
    status: text || null,
    completedOn: completedOn === null ? completedText || null : toSerial(completedOn),
    note: cells.note.text || null,
  };
}

/** What the last run wrote of the tasks of today; empty where there was none. */
export function lastWritten(record: Grid | null, tasks: readonly Task[]): LastWritten {
  if (record === null) return new Map();
  const at = (row: number, column: (typeof COLUMNS)[number]): CellValue =>
    valueAt(record, row, COLUMNS.indexOf(column) + 1);
  const text = (row: number, column: (typeof COLUMNS)[number]): string =>
    textAt(record, row, COLUMNS.indexOf(column) + 1);
  const rows = Array.from({ length: Math.max(0, lastRowOf(record) - 1) }, (_, index): RecordRow => {
    const row = index + 2;
    return {
      key: text(row, "key"),
      content: text(row, "content"),
      phrase: text(row, "phrase"),
      due: at(row, "due"),
      status: at(row, "status"),
      completedOn: at(row, "completedOn"),
      note: at(row, "note"),
    };
  });
  return matchTasks(rows, tasks).byTask;
}
