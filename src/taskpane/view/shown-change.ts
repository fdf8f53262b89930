import { cellAddress } from "../../domain/address";
import { cellText } from "../../domain/appendix/cell-text";
import type { CellChange } from "../../domain/fixes/cell-change";
import type { Grid } from "../../domain/grid";
import type { FixCell } from "./view";

/** A change of a cell as it is shown before it is accepted; `grid`: the sheet it was worked out on. */
export function shownChange(change: CellChange, grid: Grid): Omit<FixCell, "field"> {
  const { row, column, before, after, numberFormat } = change;
  const format = grid.numberFormats[row - grid.top]?.[column - grid.left] ?? "General";
  return {
    address: cellAddress(row, column),
    before: cellText(before, format),
    after: cellText(after, numberFormat ?? format),
  };
}
