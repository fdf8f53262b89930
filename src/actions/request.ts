import type { PlainDate } from "../domain/calendar/plain-date";
import type { Settings } from "../domain/settings";
import type { Text } from "../i18n/text";
import type { Plan } from "./plan";

/** Lists that officials own and that stand on sheets of ours. */
export const LISTS = ["holidays", "directory"] as const;
export type List = (typeof LISTS)[number];

/** Which of our printed sheets are wanted. */
export interface SheetChoice {
  readonly tally: boolean;
  readonly overdue: boolean;
  readonly brief: boolean;
  /** Ids of SheetModels ("agency:s_xaydung"); `null`: all of them. */
  readonly agencies: readonly string[] | null;
}

/** One thing that the user asks for and that changes the workbook. Each becomes a Plan, which is shown first. */
export type Request =
  | { readonly kind: "track" }
  | { readonly kind: "mark" }
  | { readonly kind: "unmark" }
  | { readonly kind: "build"; readonly sheets: SheetChoice }
  /** Ids of findings; fixes that cannot be done together are left out and told. */
  | {
      readonly kind: "fix";
      readonly findings: readonly string[];
      /** What the user chose, by finding, where a fix has several ways: the successor of an agency. */
      readonly choices?: Readonly<Record<string, string>>;
    }
  /** The status of one task; `status` is one of the official words or as typed, "" empties it. */
  | {
      readonly kind: "status";
      readonly task: string;
      readonly status: string;
      readonly completedOn: PlainDate | null;
    }
  /** The as-of date on our settings sheet; `null`: today counts. */
  | { readonly kind: "as-of"; readonly asOf: PlainDate | null }
  /** Settings that the settings sheet shows as well. */
  | { readonly kind: "settings"; readonly settings: Settings }
  /** A table that goes on over several sheets is put on one new sheet; the old ones stay. */
  | { readonly kind: "join" }
  /** A list is put on a sheet of its own, to be edited there. */
  | { readonly kind: "list"; readonly list: List };

/** An appendix brought in from outside the workbook. What was read is not kept; the proposal has all of it. */
export interface ImportRequest {
  readonly kind: "import";
  /** The file's name, or "" where it was pasted. */
  readonly from: string;
}

/** All that a proposal may be for. */
export type Asked = Request | ImportRequest;

/** A plan with what the user is told before accepting it. */
export interface Proposal {
  readonly plan: Plan;
  /** What was asked for and cannot be done, and why. */
  readonly refused: readonly Text[];
  /** What is done besides what was asked for, and why; left out where nothing is. */
  readonly notes?: readonly Text[];
}
