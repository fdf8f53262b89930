import type { CellChange } from "../domain/fixes/cell-change";
import type { RemovedRow } from "../domain/fixes/fix";
import type { UnfixedReason } from "../domain/fixes/unfixed";
import type { KnownFinding } from "./set-aside";

/** A finding whose fix the user accepted, and what was chosen where there are several. */
export interface WantedFix extends KnownFinding {
  readonly choice?: string;
}

/** A fix that is not done, and why: nothing can be proposed, another changes the same words, the table would be read otherwise. */
export interface LeftFix {
  readonly wanted: WantedFix;
  readonly reason: UnfixedReason | "meets" | "header";
  /** The cell where it meets another. */
  readonly cell?: string;
}

/** A cell that is written, and the rule that asked for it last. */
export interface WrittenCell {
  readonly cell: CellChange;
  readonly rule: string;
}

/** Fixes as one change of the sheet. Rows are numbered as they stand now. */
export interface FixedTable {
  /** In the order of the sheet, each cell once, none in a row that goes. */
  readonly written: readonly WrittenCell[];
  readonly removedRows: readonly RemovedRow[];
  readonly left: readonly LeftFix[];
}
