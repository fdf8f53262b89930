import type { Proposal, Request } from "../../actions/request";
import type { SheetInfo } from "../../actions/workbook";
import type { Source } from "../../import/read-source";
import type { Reading } from "../../actions/read-workbook";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Grid } from "../../domain/grid";
import type { Locale } from "../../i18n/text";
import type { Memory } from "../../actions/memory";
import type {
  ColumnView,
  FindingList,
  FindingQuery,
  Outcome,
  RowView,
  StandingView,
  TrackingList,
  TrackingQuery,
} from "../view/view";

/**
 * Thinks about a workbook that was read, on a thread of its own; the pane's thread only reads Excel and shows. Every call
 * but `check` speaks of what was checked last. All of it is plain data, so that a worker can stand behind it.
 */
export interface Judge {
  /** Judges what was read and keeps it for the calls below. */
  check(reading: Reading, context: JudgeContext): Promise<Outcome>;
  findings(query: FindingQuery): Promise<FindingList>;
  tracking(query: TrackingQuery): Promise<TrackingList>;
  /** What stands at a row of the appendix's sheet. */
  at(row: number): Promise<RowView>;
  /** Where a task would stand with this status; nothing is written. */
  standing(task: string, status: string, completedOn: PlainDate | null): Promise<StandingView>;
  /** How a sheet would be read: for Cách đọc, before the user says so. */
  tryReading(grid: Grid, choice: NonNullable<Memory["reading"]>): Promise<ReadingTrial>;
  /** Works out what a request would change. Throws a WorkbookError where it cannot be done. */
  propose(request: Request): Promise<Proposal>;
  /** Reads an appendix out of a file or a clipboard. Throws a WorkbookError with a sentence where it cannot be read. */
  bringIn(source: Source, sheets: readonly SheetInfo[], locale: Locale): Promise<Proposal>;
  /** What the memory has to say to set findings aside as they stand now. */
  evidence(findings: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

export interface JudgeContext {
  readonly today: PlainDate;
  readonly locale: Locale;
}

/** How a sheet would be read. */
export interface ReadingTrial {
  readonly tasks: number;
  readonly sections: number;
  readonly columns: readonly ColumnView[];
  /** First header row that the program itself would take; `null`: none. */
  readonly headerRow: number | null;
  readonly header: string;
}
