import { invalidArgument } from "../excel-error";
import { cellsOf, columnsOf, rowsOf } from "./area";
import type { Areas } from "./areas";
import { assertFormattable } from "./protection";
import { derived, restyle, sharedStyle } from "./cell-style";
import type { CellStyle } from "./cell-style";
import { noteLooks } from "./news";
import { matrixFor } from "./write-cells";

const formatted = (style: CellStyle, format: string): CellStyle => {
  if (format !== "General") return { ...style, numFmt: format };
  const { numFmt: _, ...rest } = style;
  return rest;
};

/** Number formats in en-US codes; `null` leaves a cell alone. Errors: InvalidArgument, AccessDenied. */
export function writeNumberFormats(target: Areas, value: unknown): void {
  assertFormattable(target, "formatCells");
  noteLooks(target.sheet, target.areas);
  for (const area of target.areas) {
    if (typeof value === "string") {
      restyle({ ...target, areas: [area] }, (style) => formatted(style, value));
      continue;
    }
    if (cellsOf(area) > 5_000_000) throw invalidArgument("an array for whole columns or rows");
    const at = matrixFor(area, value);
    const shared = new Map<string, Map<CellStyle, CellStyle>>();
    for (let row = 0; row < rowsOf(area); row++) {
      for (let column = 0; column < columnsOf(area); column++) {
        const format = at(row, column);
        if (format === null || format === undefined) continue;
        if (typeof format !== "string") throw invalidArgument("a number format must be a text");
        const cell = target.sheet.inner.getCell(area.top + row, area.left + column);
        const known = shared.get(format) ?? new Map<CellStyle, CellStyle>();
        shared.set(format, known);
        const before = sharedStyle(target.book.newStyles, cell.style);
        const style = known.get(before) ?? derived(before, formatted(before, format));
        known.set(before, style);
        cell.style = style;
        target.sheet.changes.rows.add(cell.row);
      }
    }
  }
}
