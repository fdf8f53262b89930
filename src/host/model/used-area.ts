import { ValueType } from "@cj-tech-master/excelts";
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";

const holdsValue = (cell: Cell): boolean => cell.type !== ValueType.Null && cell.type !== ValueType.Merge;
const isTouched = (cell: Cell): boolean => cell.type !== ValueType.Null || Object.keys(cell.style).length > 0;

/** The smallest rectangle around the cells that `counts` accepts; `null` where there is none. */
function around(sheet: Worksheet, counts: (cell: Cell) => boolean): Area | null {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (row === undefined) continue;
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (cell === undefined || !counts(cell)) continue;
      top = Math.min(top, number);
      bottom = number;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}

/** What Excel calls the used range: cells with a value, or with a format as well unless `valuesOnly`. */
export const usedArea = (sheet: Worksheet, valuesOnly: boolean): Area | null =>
  around(sheet, valuesOnly ? holdsValue : isTouched);

/** The rectangle in which the sheet has any cells at all. */
export const cellsArea = (sheet: Worksheet): Area | null => around(sheet, () => true);
