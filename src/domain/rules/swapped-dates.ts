import { type Field, type FieldCell, type Task } from "../appendix/appendix";
import { cellAddress } from "../address";
import { dateFormatKind, fromSerial } from "../calendar/excel-serial";
import { formatDate, partsOf, plainDate, type PlainDate } from "../calendar/plain-date";
import { oneLine } from "../text/normalise";
import { defineRule } from "./rule";

export const swappedDates = defineRule({
  id: "swapped-dates",
  severity: "warning",
  description: {
    vi: "Ngày và tháng có thể đã bị đổi chỗ cho nhau khi nhập.",
    en: "Day and month may have changed places when they were typed.",
  },
  why: {
    vi: "Máy đặt kiểu Mỹ đọc 06/12 thành ngày 12 tháng 6 mà không báo, làm sai hạn của cả cột.",
    en: "A computer set to US style takes 6 December for 12 June without a word, and the whole column is wrong.",
  },
  messages: {
    column: {
      vi: "Các ô ngày của cột này ({count} ô) đều có ngày không quá 12, còn “{example}” lại là chữ: có thể ngày và tháng đã đổi chỗ, ví dụ {cell} ghi {date}, có thể là {swapped}.",
      en: "The date cells of this column (cells: {count}) all have a day of at most 12, while “{example}” is text: day and month may have changed places; {cell}, for instance, says {date} and may mean {swapped}.",
    },
    startAfterDue: {
      vi: "Ngày bắt đầu {start} sau ngày kết thúc {due}: cần xem lại.",
      en: "The first day, {start}, is after the last, {due}: they need a look.",
    },
  },
  *check({ tasks }) {
    for (const field of ["deadline", "completedOn"] as const) {
      const problem = columnProblem(tasks, field);
      if (problem) yield problem;
    }
    for (const task of tasks) {
      const { start, due } = task.deadline;
      if (start === null || due === null || start <= due) continue;
      const values = { start: formatDate(start), due: formatDate(due) };
      yield { task, field: "deadline", messageId: "startAfterDue", values };
    }
  },
});

// 15/12/2024 | 15-12-2024: what Excel would have made a date of, had the first number been a month
const DATE_TEXT = /^(\d{1,2})[/.-]\d{1,2}[/.-]\d{4}$/u;

/** One date is no pattern. */
const FEWEST_DATES = 2;

/**
 * The fingerprint of a column typed day first on a US machine: what could be read month first became a date, whose day is
 * then the month that was meant and at most 12, and what could not (day above 12) stayed text.
 */
function columnProblem(tasks: readonly Task[], field: Field) {
  const cells = tasks.map((task) => task.cells[field]).filter(({ inherited }) => !inherited);
  const texts = cells
    .flatMap(({ value }) => (typeof value === "string" ? [oneLine(value)] : []))
    .filter((text) => DATE_TEXT.test(text));
  const [example] = texts;
  const dates = cells.flatMap((cell) => dateCell(cell));
  if (example === undefined || dates.length < FEWEST_DATES) return null;
  if (!texts.every((text) => firstNumber(text) > 12) || !dates.every(({ date }) => partsOf(date).day <= 12))
    return null;
  const first = dates.find(({ date }) => swapped(date) !== date);
  if (!first || first.cell.column === null) return null;
  const { row, column } = first.cell;
  const values = {
    count: dates.length,
    example,
    cell: cellAddress(row, column),
    date: formatDate(first.date),
    swapped: formatDate(swapped(first.date)),
  };
  return { row, column, field, messageId: "column", values } as const;
}

function firstNumber(text: string): number {
  return Number(DATE_TEXT.exec(text)?.[1] ?? "0");
}

function dateCell(cell: FieldCell): readonly { readonly cell: FieldCell; readonly date: PlainDate }[] {
  if (typeof cell.value !== "number" || dateFormatKind(cell.numberFormat) !== "day") return [];
  const date = fromSerial(Math.floor(cell.value));
  return date === null ? [] : [{ cell, date }];
}

/** The date with day and month exchanged; the date itself where that is none. */
function swapped(date: PlainDate): PlainDate {
  const { year, month, day } = partsOf(date);
  return plainDate(year, day, month) ?? date;
}
