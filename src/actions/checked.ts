import type { Directory } from "../domain/agency/agency";
import type { Appendix, Field } from "../domain/appendix/appendix";
import type { SheetPart } from "../domain/appendix/stack-grids";
import type { DaysOff } from "../domain/calendar/days-off";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { Grid } from "../domain/grid";
import type { Finding } from "../domain/rules/rule";
import type { Settings } from "../domain/settings";
import type { Office } from "../domain/sheets/office";
import type { LastWritten } from "../domain/sheets/record-sheet";
import type { SettingsInputs } from "../domain/sheets/settings-inputs";
import type { TypedDues } from "../domain/sheets/typed-dues";
import type { Standing } from "../domain/standing/standing";
import type { Tally } from "../domain/standing/tally";
import type { Locale, Text } from "../i18n/text";
import type { List } from "./request";
import type { SheetInfo } from "./workbook";

/** What every action is told. What is left out is taken from the workbook itself. */
export interface Options {
  /** The day named by the user; `null`: the one typed on the settings sheet, else `today`. */
  readonly asOf: PlainDate | null;
  readonly today: PlainDate;
  /** Language of what is written into the workbook. */
  readonly locale: Locale;
  readonly directory: Directory;
  readonly daysOff: DaysOff;
  readonly settings: Settings;
  readonly office: Office;
  /** Name of the sheet that holds the appendix; left out: the only one that does. */
  readonly sheet?: string;
  /** Sheet row of the header, and columns (A = 1) of fields, as the user pointed them out. */
  readonly headerRow?: number;
  readonly columns?: Readonly<Partial<Record<Field, number>>>;
  readonly programmeYear?: number;
  readonly documentDate?: PlainDate;
}

/** A list that officials own, as it is in force. */
export interface OwnList {
  /** Name of the sheet that it stands on; `null`: the built-in one holds. */
  readonly sheet: string | null;
  readonly entries: number;
  /** Of the built-in agencies: the document is another office's, and these are what such an office usually has. */
  readonly usualOf?: Text;
  /** What on that sheet is not understood. */
  readonly problems: readonly Text[];
}
export type OwnLists = Readonly<Record<List, OwnList>>;

/** A workbook read, its appendix understood and judged. */
export interface Checked {
  readonly options: Options;
  /** The day on which standings were judged. */
  readonly asOf: PlainDate;
  /** As the workbook's own settings sheet has them. */
  readonly settings: Settings;
  readonly sheets: readonly SheetInfo[];
  /** The sheet of the appendix; of a table over several sheets, all of them below each other, under the first one's name. */
  readonly grid: Grid;
  /** The sheets that such a table goes on over, and which rows of `grid` are theirs; empty where it stands on one sheet. */
  readonly parts: readonly SheetPart[];
  /** First header rows of further tables of tasks on that sheet, which were not read. */
  readonly otherTables: readonly number[];
  /** Our own sheets of an earlier run, by the id of their model. */
  readonly ours: ReadonlyMap<string, Grid>;
  /** The lists that officials own, in force here; `options` has them already. */
  readonly lists: OwnLists;
  /** As written. */
  readonly appendix: Appendix;
  /** With what officials wrote on our columns and sheets taken in: what standings and sheets are made of. */
  readonly recorded: Appendix;
  readonly settingsInputs: SettingsInputs;
  readonly typedDues: TypedDues;
  readonly written: LastWritten;
  /** By task key. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  readonly programmeYear: number | null;
}
