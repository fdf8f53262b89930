import { daysOffOf } from "../domain/calendar/days-off";
import { HOLIDAYS_VN } from "../domain/calendar/holidays-vn";
import type { Grid } from "../domain/grid";
import { readDirectorySheet } from "../domain/sheets/read-directory-sheet";
import { readHolidaysSheet } from "../domain/sheets/read-holidays-sheet";
import type { Options, OwnLists } from "./checked";
import type { Reading } from "./read-workbook";
import type { List } from "./request";

/** The options with the agencies and days off that stand on sheets of this workbook, where they do. */
export function withOwnLists(
  options: Options,
  { sheets }: Reading,
  ours: ReadonlyMap<string, Grid>,
): { readonly options: Options; readonly lists: OwnLists } {
  const sheetOf = (list: List): string | null => sheets.find((sheet) => sheet.ours === list)?.name ?? null;
  const [agencies, days] = [ours.get("directory"), ours.get("holidays")];
  const directory = agencies && readDirectorySheet(agencies, options.directory);
  const holidays = days && readHolidaysSheet(days, HOLIDAYS_VN);
  return {
    options: {
      ...options,
      ...(directory === undefined ? {} : { directory: directory.directory }),
      ...(holidays === undefined ? {} : { daysOff: daysOffOf(holidays.holidays) }),
    },
    lists: {
      directory: {
        sheet: sheetOf("directory"),
        entries: (directory?.directory ?? options.directory).agencies.length,
        problems: directory?.problems ?? [],
      },
      holidays: {
        sheet: sheetOf("holidays"),
        entries: (holidays?.holidays ?? HOLIDAYS_VN).length,
        problems: holidays?.problems ?? [],
      },
    },
  };
}
