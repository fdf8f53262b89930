/** The official 2×2 for one lead. `overdue` counts past due too; `unrecorded` says how many of them have no status. */
export interface AgencyTally {
  /** Id in the directory; `null` for groups and bodies it lacks. */
  readonly agency: string | null;
  readonly kind: "agency" | "group" | "unknown";
  readonly name: string;
  /** Tasks led, stopped ones not counted: total = done + open. */
  readonly total: number;
  /** done = doneInTime + doneLate + those whose completion date is not known. */
  readonly done: number;
  readonly doneInTime: number;
  readonly doneLate: number;
  /** open = inTime + overdue; inTime includes due soon, ongoing and no deadline. */
  readonly open: number;
  readonly inTime: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly unrecorded: number;
  /** Tasks in which it is named as coordinator (groups not expanded). */
  readonly coordinating: number;
  readonly stopped: number;
}

export interface Tally {
  /** Distinct tasks. */
  readonly tasks: number;
  /** Leads counted one by one: a task with three leads counts three times ("lượt giao"). */
  readonly assignments: number;
  /** In protocol order; then groups and bodies that the directory lacks, in order of appearance. */
  readonly agencies: readonly AgencyTally[];
  /** The same 2×2 over distinct tasks. */
  readonly overall: Omit<AgencyTally, "agency" | "kind" | "name" | "coordinating">;
}
