import type { Text, Values } from "../../i18n/text";
import type { Directory } from "../agency/agency";
import type { Appendix, Field, Task } from "../appendix/appendix";
import type { DaysOff } from "../calendar/days-off";
import type { PlainDate } from "../calendar/plain-date";
import type { Settings } from "../settings";
import type { Edit } from "./edits";

export type Severity = "error" | "warning" | "info";

/** All that a rule may look at besides the appendix itself. */
export interface RuleContext {
  readonly asOf: PlainDate;
  readonly programmeYear: number | null;
  readonly documentDate: PlainDate | null;
  readonly directory: Directory;
  readonly daysOff: DaysOff;
  readonly settings: Settings;
}

/** What a rule yields. `task` or `row` says where; `field` the column, so that the cell can be named. */
export interface Problem<MessageId extends string> {
  readonly messageId: MessageId;
  readonly values?: Values;
  readonly task?: Task;
  readonly row?: number;
  readonly column?: number;
  readonly field?: Field;
  /** Where one thing weighs otherwise than the rule in general; left out: the rule's own severity. */
  readonly severity?: Severity;
  /** Words of the field that it is about: where the field was joined of several cells, the one that has them is named. */
  readonly words?: string;
  /** What the cell would read, as a whole, where one thing can be proposed; never applied by itself. */
  readonly suggestion?: string;
  /** The same as changes to the task's field: a field joined of several cells gives a finding for each cell that changes. */
  readonly edits?: readonly Edit[];
  /** Where several things can be proposed and only a person can choose: the changes of each to the task's field, by name. */
  readonly choices?: readonly { readonly name: string; readonly edits: readonly Edit[] }[];
}

/** One of several things that a cell may be changed to; none is preferred. */
export interface Choice {
  /** What the user chooses by: the name of an agency, a deadline with its day. */
  readonly name: string;
  /** What the cell would read, as a whole. */
  readonly suggestion: string;
}

/** One pure check. */
export interface Rule<MessageId extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  /** What it looks for, in a sentence. */
  readonly description: Text;
  /** Why it matters to the office, in a sentence. */
  readonly why: Text;
  readonly messages: Readonly<Record<MessageId, Text>>;
  check(appendix: Appendix, context: RuleContext): Iterable<Problem<MessageId>>;
}

/** What a rule found: data, no sentence. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly values: Values;
  /** The row of the cell if it is one of the task's, else the task's first row; the first header row for the whole appendix. */
  readonly row: number;
  /** "E31"; `null` where it concerns a row or the whole appendix. Of a merged cell, its first cell. */
  readonly cell: string | null;
  readonly field: Field | null;
  /** Key of the task. */
  readonly task: string | null;
  readonly suggestion: string | null;
  /** Where only a person can choose; left out where there is nothing to choose from. */
  readonly choices?: readonly Choice[];
}

/** A rule as written in its file: a wrong message id or a missing language does not compile. */
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
