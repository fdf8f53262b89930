import { edited, type Edit } from "../rules/edits";
import type { CellChange } from "./cell-change";
import type { Fix } from "./fix";
import { textEdits } from "./text-edits";

/** Several fixes as one change of the sheet. */
export interface CombinedFixes {
  /** In the order of the sheet, each cell once. */
  readonly cells: readonly CellChange[];
  /** Fixes that cannot be done together with an earlier one. */
  readonly leftOut: readonly LeftOutFix[];
}
export interface LeftOutFix {
  /** Its place among the fixes given. */
  readonly index: number;
  /** The cell at which it meets an earlier one. */
  readonly row: number;
  readonly column: number;
}

/**
 * Fixes in their order: those that change different words of one cell are done together, of those that change the same words
 * only the first; the same change asked for twice is made once. A fix is done whole or not at all.
 */
export function combineFixes(fixes: readonly Fix[]): CombinedFixes {
  const cells = new Map<string, CellChange>();
  const leftOut: LeftOutFix[] = [];
  for (const [index, fix] of fixes.entries()) {
    const merged: CellChange[] = [];
    let clash: CellChange | null = null;
    for (const cell of fix.cells) {
      const earlier = cells.get(keyOf(cell));
      const together: CellChange | null = earlier === undefined ? cell : mergedCell(earlier, cell);
      if (together === null) clash ??= cell;
      else merged.push(together);
    }
    if (clash === null) for (const cell of merged) cells.set(keyOf(cell), cell);
    else leftOut.push({ index, row: clash.row, column: clash.column });
  }
  const inOrder = [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  return { cells: inOrder, leftOut };
}

function keyOf({ row, column }: CellChange): string {
  return `${String(row)}:${String(column)}`;
}

/** Both changes of one cell; `null` where they touch the same words, or one of them replaces the cell as a whole. */
function mergedCell(one: CellChange, other: CellChange): CellChange | null {
  const { before } = one;
  if (one.after === other.after && one.numberFormat === other.numberFormat) return one;
  if (typeof before !== "string" || other.before !== before) return null;
  if (typeof one.after !== "string" || typeof other.after !== "string") return null;
  const edits = joinedEdits(textEdits(before, one.after), textEdits(before, other.after));
  return edits === null ? null : { ...one, after: edited(before, edits) };
}

/** All changes in order; `null` where two of them overlap, or begin at the same place without being the same. */
function joinedEdits(some: readonly Edit[], others: readonly Edit[]): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const edit of [...some, ...others].sort((one, other) => one.at - other.at || one.length - other.length)) {
    const last = edits.at(-1);
    if (last && last.at === edit.at && last.length === edit.length && last.right === edit.right) continue;
    if (last && (edit.at < last.at + last.length || edit.at === last.at)) return null;
    edits.push(edit);
  }
  return edits;
}
