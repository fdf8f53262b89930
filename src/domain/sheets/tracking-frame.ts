import type { Appendix } from "../appendix/appendix";
import { TRACKING_NOTES } from "../appendix/tracking-notes";
import type { Grid } from "../grid";
import type { Text } from "../../i18n/text";
import { hasFormulaAt, textAt } from "./grid-cell";
import { withoutSentences } from "./kept-inputs";

/** Stands over the block where the row above the header is empty there. */
export const BLOCK_TITLE: Text = { vi: "Theo dõi thực hiện", en: "Follow-up" };

/** The row for the block's title; `null` where there is none or something of the user's stands in it. */
export function titleRowOf(appendix: Appendix, grid: Grid, columns: readonly number[]): number | null {
  const row = Math.min(...appendix.headerRows) - 1;
  return row >= 1 && isOurs(grid, row, columns, [BLOCK_TITLE]) ? row : null;
}

/** The row for the note; `null` where something of the user's stands in it. */
export function noteRowOf(appendix: Appendix, grid: Grid, columns: readonly number[]): number | null {
  const row = appendix.lastRow + 1;
  return isOurs(grid, row, columns, Object.values(TRACKING_NOTES)) ? row : null;
}

/** Whether the cells are empty or hold but what an earlier run of ours wrote, and belong to no merge of the user's. */
function isOurs(grid: Grid, row: number, columns: readonly number[], texts: readonly Text[]): boolean {
  const ours = (column: number): boolean => withoutSentences(textAt(grid, row, column), texts) === "";
  const merged = (column: number): boolean =>
    grid.merges.some(
      (area) =>
        area.top <= row &&
        area.bottom >= row &&
        area.left <= column &&
        area.right >= column &&
        !columns.includes(area.left),
    );
  return columns.every((column) => !hasFormulaAt(grid, row, column) && ours(column) && !merged(column));
}
