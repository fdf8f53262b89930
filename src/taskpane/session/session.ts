import type { Memory } from "../../actions/memory";
import type { Source } from "../../import/read-source";
import type { Request, SheetChoice } from "../../actions/request";
import type { Place } from "../../actions/workbook";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Settings } from "../../domain/settings";
import type { Locale } from "../../i18n/text";
import type { FindingQuery, FindingView, FixOption, StandingView, TaskLine, TrackingQuery } from "../view/view";
import type { PaneState, Page, Tab } from "./pane-state";
import type { ReadingTrial } from "./judge";

/**
 * The pane's conversation with one workbook: all that the user can do, and what is to be shown. No React in it. A command
 * never throws for what Excel refuses: that becomes the state's message. Commands that write are done one after another.
 */
export interface Session {
  /** The same object as long as nothing changed. */
  state(): PaneState;
  subscribe(listener: () => void): () => void;

  /** Reads, judges, and watches the workbook from now on. */
  start(): Promise<void>;
  /** Reads and judges again at once. */
  check(): Promise<void>;
  /** After the first screen: goes to the findings. */
  begin(): void;
  open(place: Tab | Page): void;
  /** Back from a page to the tab that was open. */
  back(): void;
  setLocale(locale: Locale): Promise<void>;

  /** Findings and tasks to be listed. */
  query(query: FindingQuery): Promise<void>;
  queryTasks(query: TrackingQuery): Promise<void>;
  /** Selects the cell in Excel; focus stays where it is. */
  show(place: Place): Promise<void>;
  /** Brings a finding's task into the row card. */
  showRow(row: number): Promise<void>;

  /** Works out a change and puts it into the state as `proposal`; nothing is written. */
  propose(request: Request): Promise<void>;
  /** Reads an appendix out of a file or a clipboard and proposes a sheet for it; `read` gets what is to be read. */
  proposeImport(from: string, read: () => Promise<Source>): Promise<void>;
  /** Drops the proposal. */
  dismiss(): void;
  /** Writes the proposal as it was shown. */
  accept(): Promise<void>;
  /** A fix whose before and after the user has in front of them: proposed and accepted in one. */
  fix(finding: FindingView, chosen?: FixOption): Promise<void>;
  setAside(finding: FindingView, reason: string): Promise<void>;
  putBack(finding: string): Promise<void>;

  /** Where a task would stand; for the editor, before it is written. */
  standing(task: string, status: string, completedOn: PlainDate | null): Promise<StandingView>;
  recordStatus(task: TaskLine, status: string, completedOn: PlainDate | null): Promise<void>;

  build(sheets: SheetChoice): Promise<void>;
  /** After the sheet at hand; what is finished is kept. */
  stopBuilding(): void;
  /** What was left when building was stopped or failed. */
  goOnBuilding(): Promise<void>;

  /** Undoes the newest entry of the history. */
  undo(): Promise<void>;

  setAsOf(asOf: PlainDate | null): Promise<void>;
  setSettings(settings: Settings): Promise<void>;
  tryReading(choice: NonNullable<Memory["reading"]>): Promise<ReadingTrial>;
  /** `null`: as the program recognises it. */
  useReading(choice: Memory["reading"]): Promise<void>;

  /** Closes the message bar. */
  closeMessage(): void;
  /** What the message bar's button does. */
  retry(): Promise<void>;
  /** Runs a button of the ribbon by its FunctionName; resolves when the pane shows what it asks for. */
  command(id: string): Promise<void>;
  stop(): Promise<void>;
}
