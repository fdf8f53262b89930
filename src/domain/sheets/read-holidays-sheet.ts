import { cellAddress } from "../address";
import type { Holiday } from "../calendar/days-off";
import { fromSerial } from "../calendar/excel-serial";
import { formatDate, type PlainDate } from "../calendar/plain-date";
import type { Grid } from "../grid";
import { dateInText } from "../standing/completion-date";
import { oneLine } from "../text/normalise";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { textAt, valueAt } from "./grid-cell";
import { HOLIDAY_HEADINGS, HOLIDAY_KINDS, HOLIDAY_PROBLEMS, HOLIDAY_STATUS_WORDS } from "./holidays-words";
import { findListTable, wordOf } from "./list-table";

/** What a holiday sheet says, and what on it could not be understood: such a row counts for nothing and is told. */
export interface HolidayList {
  readonly holidays: readonly Holiday[];
  readonly problems: readonly Text[];
}

/** The days on our holiday sheet as officials have edited it; where its table is gone, `fallback`. */
export function readHolidaysSheet(sheet: Grid, fallback: readonly Holiday[]): HolidayList {
  const table = findListTable(sheet, HOLIDAY_HEADINGS, "date");
  if (table === null) {
    return { holidays: fallback, problems: [fill(HOLIDAY_PROBLEMS.noTable, { sheet: sheet.sheet })] };
  }
  const { columns, headerRow, lastRow } = table;
  const holidays = new Map<PlainDate, Holiday>();
  const problems: Text[] = [];
  for (let row = headerRow + 1; row <= lastRow; row += 1) {
    const at = (column: number | undefined): string => (column === undefined ? "" : textAt(sheet, row, column));
    const complain = (problem: keyof typeof HOLIDAY_PROBLEMS, column: number, values: Record<string, string>): void => {
      problems.push(fill(HOLIDAY_PROBLEMS[problem], { cell: cellAddress(row, column), ...values }));
    };
    const dateColumn = columns.date ?? 1;
    const [dateText, kindText, statusText] = [at(columns.date), at(columns.kind), at(columns.status)];
    const name = at(columns.name);
    if (dateText === "" && name === "") continue;
    const value = valueAt(sheet, row, dateColumn);
    const date = typeof value === "number" ? fromSerial(value) : dateInText(oneLine(dateText));
    const kind = kindText === "" ? "off" : wordOf(HOLIDAY_KINDS, kindText);
    const status = statusText === "" ? "official" : wordOf(HOLIDAY_STATUS_WORDS, statusText);
    if (date === null) complain("noDate", dateColumn, { text: dateText });
    else if (kind === null) complain("kind", columns.kind ?? dateColumn, { text: kindText });
    else if (status === null) complain("status", columns.status ?? dateColumn, { text: statusText });
    else if (holidays.has(date)) complain("twice", dateColumn, { date: formatDate(date) });
    else holidays.set(date, { date, working: kind === "working", name, status });
  }
  return { holidays: [...holidays.values()].sort((one, other) => (one.date < other.date ? -1 : 1)), problems };
}
