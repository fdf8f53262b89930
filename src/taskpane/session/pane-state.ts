import type { Asked, Proposal, SheetChoice } from "../../actions/request";
import type { Place } from "../../actions/workbook";
import type { Locale, Text } from "../../i18n/text";
import type { FindingList, FindingQuery, Outcome, RowView, TrackingList, TrackingQuery } from "../view/view";

export const TABS = ["check", "track", "report", "settings"] as const;
export type Tab = (typeof TABS)[number];
/** A page that lies over the tabs, with a way back. */
export type Page = "reading" | "undo" | "import";

/** All that the pane shows. */
export interface PaneState {
  readonly locale: Locale;
  readonly tab: Tab;
  readonly page: Page | null;
  /** `null` until the workbook was read for the first time. */
  readonly outcome: Outcome | { readonly kind: "too-old" } | null;
  /** Sheets of the user's that Cách đọc can choose from, in the workbook's order; left out: only those that the outcome names. */
  readonly sheetNames?: readonly string[];
  /** True where the first screen ("Đã nhận ra phụ lục") is to be shown. */
  readonly firstOpen: boolean;
  readonly checking: boolean;
  /** Milliseconds since 1970 of the last check; `null`: none yet. */
  readonly checkedAt: number | null;
  readonly query: FindingQuery;
  readonly findings: FindingList;
  readonly taskQuery: TrackingQuery;
  readonly tasks: TrackingList;
  /** What is selected in the sheet, as the program reads it. */
  readonly selection: { readonly place: Place; readonly row: RowView } | null;
  readonly proposal: { readonly request: Asked; readonly proposal: Proposal } | null;
  /** A write is under way; `share` from 0 to 1. */
  readonly writing: { readonly title: Text; readonly share: number } | null;
  readonly build: BuildState | null;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly message: PaneMessage | null;
  /** The newest confirmation; `id` grows with each. */
  readonly toast: { readonly id: number; readonly title: string; readonly undo: boolean } | null;
  /** What a screen reader is told; `id` grows with each. */
  readonly said: { readonly id: number; readonly text: string; readonly urgent: boolean } | null;
  /** Grows each time a ribbon button asks for the as-of date's field. */
  readonly asOfAsked: number;
  /** Which sheets a ribbon button asked for; `null`: none did. */
  readonly chosenSheets: SheetChoice | null;
}

/** Sheets being built, or built. */
export interface BuildState {
  readonly phase: "running" | "stopping" | "done" | "stopped" | "failed";
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: "waiting" | "building" | "done";
  }[];
}

/** One thing that was done and can be undone. */
export interface HistoryEntry {
  readonly id: number;
  readonly title: Text;
  readonly detail: Text;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the message bar says: what happened, what did not, and what to do. */
export interface PaneMessage {
  readonly id: number;
  readonly intent: "warning" | "error" | "info" | "success";
  readonly title: Text;
  readonly body: Text;
  /** Its one or two buttons; the last one asks for `retry`, `show` goes to a cell, `undo` to the page, `copy` copies `details`. */
  readonly actions: readonly MessageAction[];
}
export type MessageAction =
  | { readonly kind: "retry"; readonly label: Text }
  | { readonly kind: "show"; readonly label: Text; readonly place: Place }
  | { readonly kind: "go-on"; readonly label: Text }
  | { readonly kind: "undo"; readonly label: Text }
  | { readonly kind: "reading"; readonly label: Text }
  | { readonly kind: "copy"; readonly label: Text; readonly details: string };
