import type { Checked } from "../../actions/checked";
import type { Memory } from "../../actions/memory";
import type { Task } from "../../domain/appendix/appendix";
import type { Fix } from "../../domain/fixes/fix";
import type { FixChoice } from "../../domain/fixes/fix-of";
import type { UnfixedReason } from "../../domain/fixes/unfixed";
import type { Finding } from "../../domain/rules/rule";
import type { Locale } from "../../i18n/text";

/** A finding with what the pane knows of it besides. */
export interface Found {
  /** The same after a re-check. */
  readonly id: string;
  readonly finding: Finding;
  /** The task that it is about, or in whose rows it lies. */
  readonly task: Task | null;
  /** The last check of this workbook did not have it. */
  readonly fresh: boolean;
}

/** All that the views are made of. Nothing in it is worked out that no view has asked for yet. */
export interface ViewSource {
  readonly checked: Checked;
  readonly memory: Memory;
  readonly locale: Locale;
  /** In the order in which the rules gave them, set-aside ones left out. */
  readonly open: readonly Found[];
  readonly setAside: readonly { readonly found: Found; readonly reason: string }[];
  /** Ids of all findings. */
  readonly ids: readonly string[];
  /** By task key. */
  readonly tasks: ReadonlyMap<string, Task>;
  /** What can be proposed for a finding; `null`: nothing. */
  fixOf(finding: Finding): Fix | null;
  /** Of several fixes that a person has to choose from, all of them. */
  choicesOf(finding: Finding): readonly FixChoice[];
  /** Why nothing is proposed; `null` where something is. */
  whyUnfixed(finding: Finding): UnfixedReason | null;
}
