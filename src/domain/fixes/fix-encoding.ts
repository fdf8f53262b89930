import { cellAddress } from "../address";
import type { Appendix, EncodedCell } from "../appendix/appendix";
import type { MergeMap } from "../appendix/merge-map";
import type { Grid } from "../grid";
import type { Finding } from "../rules/rule";
import { hasFormulaAt, valueAt } from "../sheets/grid-cell";
import { decodeTexts } from "../text/legacy/decode-texts";
import { legacyFontOf } from "../text/legacy/legacy-encoding";
import type { Fix } from "./fix";

/** The font of official documents (Decree 30/2020/NĐ-CP, Annex I), which has every letter of Vietnamese. */
const UNICODE_FONT = "Times New Roman";

/** What the cells in an old encoding mean for fixes. */
export interface EncodingFixes {
  /** The cell that a finding is about with its text in Unicode, in a font that draws it; `null` where it cannot be written. */
  fixOf(finding: Finding): Fix | null;
  /** Another fix as it is; `null` where it touches a cell that is still in an old encoding: that is mended first. */
  unmixed(fix: Fix | null): Fix | null;
}

export function encodingFixes({ encoded = [] }: Appendix, grid: Grid, merges: MergeMap): EncodingFixes {
  const cells = new Map(encoded.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  return {
    fixOf: ({ cell }) => {
      const found = cell === null ? undefined : cells.get(cell);
      return found === undefined ? null : fixOf(found, grid, merges);
    },
    unmixed: (fix) => {
      if (fix === null || cells.size === 0) return fix;
      const touched = [
        ...fix.cells,
        ...(fix.removedRows ?? []).flatMap(({ row, cells: gone }) => gone.map(({ column }) => ({ row, column }))),
      ];
      return touched.some(({ row, column }) => cells.has(cellAddress(row, column))) ? null : fix;
    },
  };
}

function fixOf({ text, row, column, encoding, font }: EncodedCell, grid: Grid, merges: MergeMap): Fix | null {
  const before = valueAt(grid, row, column);
  if (typeof before !== "string" || hasFormulaAt(grid, row, column)) return null;
  const merged = merges.areaAt(row, column);
  if (merged && (merged.top !== row || merged.left !== column)) return null;
  // An old font would draw other letters, and one that is not known may be old; misread UTF-8 stands in any font.
  const changes = legacyFontOf(font) !== null || (font === null && encoding !== "utf-8");
  const cell = { row, column, before, after: text, ...(changes ? { font: UNICODE_FONT } : {}) };
  // Read once more as it would stand, it is not to be decoded again.
  return decodeTexts([text], [changes ? UNICODE_FONT : font])[0]?.encoding === null ? { cells: [cell] } : null;
}
