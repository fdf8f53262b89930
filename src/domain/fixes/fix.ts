import type { CellValue } from "../grid";
import type { CellChange } from "./cell-change";

/** What can be proposed for a finding: cells as they are and as they would read. Never applied by itself. */
export interface Fix {
  /** In the order of the sheet. Every cell that the fix writes, and no other; empty only where rows go. */
  readonly cells: readonly CellChange[];
  /** Whole rows of the sheet that go once the cells are written, in order; left out where none does. */
  readonly removedRows?: readonly RemovedRow[];
}

/** A row of the sheet that goes, with all that it holds, so that it is seen first and compared before it goes. */
export interface RemovedRow {
  /** Its number before any row goes. */
  readonly row: number;
  /** Every non-empty cell of the row as it was read, from the left; none of them is among the cells that the fix writes. */
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
}
