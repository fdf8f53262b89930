import { directoryFor } from "../domain/agency/directory-for";
import { issuerName, type Issuer } from "../domain/agency/issuer";
import { daysOffOf } from "../domain/calendar/days-off";
import { HOLIDAYS_VN } from "../domain/calendar/holidays-vn";
import type { Grid } from "../domain/grid";
import { readDirectorySheet } from "../domain/sheets/read-directory-sheet";
import { readHolidaysSheet } from "../domain/sheets/read-holidays-sheet";
import type { Options, OwnList, OwnLists } from "./checked";
import type { Reading } from "./read-workbook";
import type { List } from "./request";

/** What holds in this workbook. */
interface InForce {
  readonly options: Options;
  readonly lists: OwnLists;
}

/** The options with the agencies and days off that stand on sheets of this workbook, where they do. */
export function withOwnLists(options: Options, { sheets }: Reading, ours: ReadonlyMap<string, Grid>): InForce {
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

/** The same for a document of this issuer, whose agencies may be those of another province. */
export function withIssuer({ options, lists }: InForce, issuer: Issuer | null): InForce {
  const directory = directoryFor(options.directory, issuer);
  if (directory === options.directory) return { options, lists };
  if (lists.directory.sheet !== null || issuer === null) return { options: { ...options, directory }, lists };
  const list: OwnList = { ...lists.directory, entries: directory.agencies.length, usualOf: issuerName(issuer) };
  return { options: { ...options, directory }, lists: { ...lists, directory: list } };
}
