import { parseArea } from "../address";
import type { FieldCell } from "../appendix/appendix";
import type { MergeMap } from "../appendix/merge-map";
import type { Grid } from "../grid";
import { edited } from "../rules/edits";
import type { Finding } from "../rules/rule";
import { hasFormulaAt, valueAt } from "../sheets/grid-cell";
import { clean } from "../text/normalise";
import type { Fix } from "./fix";
import { textEdits } from "./text-edits";

/**
 * A finding's suggestion as a change to the one cell that it is about. Only the words that differ change; how the rest is
 * typed stays. `null` where the cell holds no plain text, or where the suggestion speaks of more than that cell.
 */
export function fixText(
  { cell, suggestion }: Finding,
  own: FieldCell | undefined,
  grid: Grid,
  merges: MergeMap,
): Fix | null {
  const place = cell === null ? null : parseArea(cell);
  if (place === null || suggestion === null) return null;
  const { top: row, left: column } = place;
  const before = valueAt(grid, row, column);
  if (typeof before !== "string" || before === "" || hasFormulaAt(grid, row, column)) return null;
  const merged = merges.areaAt(row, column);
  if (merged && (merged.top !== row || merged.left !== column)) return null;
  const others = (own?.pieces ?? []).filter((piece) => piece.row !== row || piece.column !== column);
  if (others.some(({ text }) => holds(suggestion, text) && !holds(before, text))) return null;

  const mended = edited(before, textEdits(before, suggestion));
  const after = clean(mended) === clean(suggestion) ? mended : suggestion;
  return after === before ? null : { cells: [{ row, column, before, after }] };
}

function holds(text: string, part: string): boolean {
  return clean(text).includes(clean(part));
}
