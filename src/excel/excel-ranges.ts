import type { Area } from "../domain/grid";

/** The range of an area, rows and columns counted from 1. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

/** "'Phụ lục'!A1:B2" //=> "A1:B2" */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** An area from the four numbers Excel counts from 0. */
export function areaFromIndexes(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}
