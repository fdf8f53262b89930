import type { CellChange } from "./cell-change";

/** What can be proposed for a finding: cells as they are and as they would read. Never applied by itself. */
export interface Fix {
  /** In the order of the sheet; never empty. Every cell that the fix touches, and no other. */
  readonly cells: readonly CellChange[];
}
