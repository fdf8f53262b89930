import type { Field } from "../../domain/appendix/appendix";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Severity } from "../../domain/rules/rule";
import type { Settings } from "../../domain/settings";
import type { StandingKind } from "../../domain/standing/standing";
import type { List } from "../../actions/request";

/*
 * What the pane shows, as plain data worked out away from its own thread. Sentences are in the pane's language already;
 * every list is cut to what is shown, so that a view stays small however long the appendix is.
 */

/** What a look at the workbook came to. */
export type Outcome =
  | { readonly kind: "ready"; readonly overview: Overview }
  /** Nothing is on the sheets. */
  | { readonly kind: "empty" }
  | { readonly kind: "no-appendix"; readonly sheet: string | null; readonly candidates: readonly Candidate[] }
  | { readonly kind: "several"; readonly candidates: readonly Candidate[] }
  /** One table that goes on over several sheets: nothing can stand beside it until they are brought together. */
  | {
      readonly kind: "spread";
      readonly sheets: readonly string[];
      readonly tasks: number;
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** The header row is not the one that the user's own reading was made for. */
  | { readonly kind: "header-changed"; readonly sheet: string };

/** A table that may be an appendix. */
export interface Candidate {
  readonly sheet: string;
  /** "A1:H26" */
  readonly area: string;
  readonly headerRow: number;
  readonly tasks: number;
  readonly columns: number;
}

/** All that stands at the top, on the first screen, in Theo dõi's figures and in Báo cáo. */
export interface Overview {
  readonly appendix: AppendixView;
  readonly asOf: PlainDate;
  /** False where nobody chose a day and today counts. */
  readonly asOfChosen: boolean;
  readonly settings: Settings;
  readonly counts: Counts;
  /** Findings that the last check of this workbook did not have; `null` where there was none. */
  readonly fresh: number | null;
  readonly setAside: readonly SetAsideView[];
  readonly rules: number;
  readonly figures: Figures;
  /** In protocol order; groups and unknown bodies last. */
  readonly agencies: readonly AgencyView[];
  readonly sheets: readonly SheetView[];
  readonly lists: Readonly<Record<List, ListView>>;
  /** Ids of all findings, for the next check's "new". */
  readonly ids: readonly string[];
}

/** How the appendix was read. */
export interface AppendixView {
  readonly sheet: string;
  readonly area: string;
  readonly headerRows: readonly number[];
  readonly repeatedHeaderRows: readonly number[];
  readonly sections: readonly { readonly ordinal: string; readonly tasks: number }[];
  readonly tasks: number;
  /** Tasks that stand on more than one row. */
  readonly splitTasks: number;
  readonly year: number | null;
  readonly columns: readonly ColumnView[];
  /** First header rows of further tables on the sheet. */
  readonly otherTables: readonly number[];
  /** Columns of status and completion date, as letters; `null` where the tracking columns were not added yet. */
  readonly statusColumns: { readonly status: string; readonly completedOn: string } | null;
  /** Where those two columns would be added, as letters; left out where they stand or where nobody worked it out. */
  readonly freeColumns?: { readonly status: string; readonly completedOn: string };
  /** The header as read, to notice that it was changed. */
  readonly header: string;
  /** True where any status was ever recorded: only then is anything called overdue. */
  readonly recorded: boolean;
}
export interface ColumnView {
  /** A = 1 */
  readonly column: number;
  readonly heading: string;
  readonly field: Field | null;
  /** Nothing stands in it. */
  readonly empty: boolean;
}

export type Counts = Readonly<Record<Severity, number>>;

/** The official 2×2 over distinct tasks, and what it leaves out. */
export interface Figures {
  readonly total: number;
  readonly done: number;
  readonly doneInTime: number;
  readonly doneLate: number;
  readonly open: number;
  readonly inTime: number;
  readonly overdue: number;
  /** Of the overdue ones: nothing clear is recorded. */
  readonly unrecorded: number;
  readonly dueSoon: number;
  readonly noDeadline: number;
  readonly stopped: number;
  readonly unassigned: number;
  readonly assignments: number;
}

export interface AgencyView {
  /** Id in the directory, else its name. */
  readonly id: string;
  readonly name: string;
  /** Findings about tasks that it leads. */
  readonly findings: number;
}

/** A printed sheet that can be built, or stands already. */
export interface SheetView {
  /** Id of its SheetModel: "tally", "overdue", "brief", "agency:s_xaydung". */
  readonly id: string;
  readonly name: string;
  readonly stands: boolean;
  /** Tasks that it lists. */
  readonly tasks: number;
}

export interface ListView {
  /** Name of the sheet it stands on; `null`: it is the built-in one. */
  readonly sheet: string | null;
  readonly entries: number;
  /** Whose usual list the built-in one is, where the document is another office's. */
  readonly usualOf?: string;
  /** What on that sheet could not be understood, as sentences with the cell. */
  readonly problems: readonly string[];
}

/** Which findings are wanted. */
export interface FindingQuery {
  /** Empty: all. */
  readonly severities: readonly Severity[];
  /** Ids of AgencyView; empty: all. */
  readonly agencies: readonly string[];
  readonly text: string;
  /** Only those that the last check did not have. */
  readonly fresh: boolean;
  /** How many of each group are wanted, by rule; 100 where nothing is said. */
  readonly limits: Readonly<Record<string, number>>;
}

export interface FindingList {
  readonly groups: readonly FindingGroup[];
  readonly shown: number;
  readonly total: number;
}

/** The findings of one rule that have the same severity. */
export interface FindingGroup {
  /** Rule and severity: unique. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly count: number;
  /** Of all of them. */
  readonly fixable: number;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  /** Rule, task and field: the same after a re-check. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** What the task is about, on one line. */
  readonly content: string;
  readonly task: string | null;
  readonly row: number;
  /** What to select: the cell, or the cells of the fix, or the row. */
  readonly address: string;
  readonly field: Field | null;
  readonly fresh: boolean;
  /** `null`: nothing is proposed by itself. */
  readonly fix: readonly FixCell[] | null;
  /** Rows of the sheet that go with the fix; left out where none does. */
  readonly removed?: readonly RemovedLine[];
  /** Several fixes, of which only a person can choose; left out where there are none. */
  readonly choices?: readonly FixOption[];
  /** Why nothing is proposed; left out where something is, or where recording a status is what settles it. */
  readonly unfixed?: string;
  /** True where recording a status is what settles it. */
  readonly wantsStatus: boolean;
  /** Why it matters, about this very finding. */
  readonly why: string;
}

/** One line of a before/after table. */
export interface FixCell {
  readonly address: string;
  readonly field: string;
  /** As shown; "" is an empty cell. */
  readonly before: string;
  readonly after: string;
}

/** A row of the sheet that goes with a fix, and what it holds. */
export interface RemovedLine {
  readonly row: number;
  readonly text: string;
}

/** One of several fixes. */
export interface FixOption {
  /** By this it is asked for. */
  readonly name: string;
  readonly fix: readonly FixCell[];
}

export interface SetAsideView {
  readonly id: string;
  readonly task: string | null;
  readonly sentence: string;
  readonly reason: string;
  readonly address: string;
}

/** Which tasks Theo dõi lists. */
export interface TrackingQuery {
  /** One of the inner cells of the 2×2, or the three lists. */
  readonly only: "done-in-time" | "done-late" | "in-time" | "overdue" | null;
  readonly limits: Readonly<Record<string, number>>;
}

export interface TrackingList {
  readonly groups: readonly TaskGroup[];
}
export interface TaskGroup {
  readonly id: "overdue" | "past-due" | "due-soon" | "no-lead" | "done-in-time" | "done-late" | "in-time";
  readonly count: number;
  readonly tasks: readonly TaskLine[];
}

/** A task on one line. */
export interface TaskLine {
  readonly key: string;
  readonly row: number;
  readonly address: string;
  readonly content: string;
  readonly leads: string;
  readonly due: PlainDate | null;
  readonly approximate: boolean;
  readonly standing: StandingView;
  /** What is recorded now, as written. */
  readonly status: string;
  readonly completedOn: PlainDate | null;
  /** What stands in the completion column where it is no day, as written; left out where nothing does. */
  readonly completedText?: string;
}

export interface StandingView {
  readonly kind: StandingKind;
  /** "Quá hạn 61 ngày" */
  readonly words: string;
  /** Days late, else days left; `null` where neither is known. */
  readonly days: number | null;
}

/** What stands at a row of the sheet. */
export type RowView =
  | { readonly kind: "task"; readonly card: TaskCard }
  | { readonly kind: "section"; readonly ordinal: string; readonly tasks: number }
  | { readonly kind: "outside" };

/** A task as the program read it. */
export interface TaskCard extends TaskLine {
  readonly rows: readonly number[];
  /** Content in full. */
  readonly whole: string;
  readonly leadMentions: readonly MentionView[];
  readonly coordinators: readonly MentionView[];
  /** How the due date came about: phrase, then each day with what it is; the last one counts. Empty where none was read. */
  readonly chain: readonly ChainLink[];
  /** The deadline cell as written, where it was not understood. */
  readonly unread: string | null;
  readonly result: string;
  readonly note: string;
  /** Ids of its findings, set-aside ones not counted. */
  readonly findings: readonly string[];
}
export interface MentionView {
  readonly kind: "agency" | "group" | "unknown";
  readonly text: string;
  /** False for a well-formed name that the list of agencies lacks. */
  readonly listed: boolean;
}
export interface ChainLink {
  /** The phrase as written, or a day as shown. */
  readonly text: string;
  /** "nghỉ lễ", "chủ nhật", "ước"; `null` where nothing is to be said. */
  readonly remark: string | null;
}
