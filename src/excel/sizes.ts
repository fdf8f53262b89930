import type { ColumnsResized, RowsResized } from "../actions/journal";
import type { Area } from "../domain/grid";
import { rangeOf } from "./excel-ranges";
import { addressChunks, rectanglesOf } from "./rectangles";
import { STATEMENT, type Piece } from "./send-pieces";

/** A row or column: points, and whether that is the sheet's own measure; rows and columns counted from 1. */
export interface RowSize {
  readonly row: number;
  readonly height: number;
  readonly standard: boolean;
  readonly hidden: boolean;
}
export interface ColumnSize {
  readonly column: number;
  readonly width: number;
  readonly standard: boolean;
  readonly hidden: boolean;
}

/** The last row of a sheet: as high as a row is by itself. */
const LAST_ROW = "A1048576";

/** Asks for the sizes of an area's rows and columns; read by `sizesFrom` once the batch was answered. */
export function askForSizes(sheet: Excel.Worksheet, area: Area) {
  const rows = rangeOf(sheet, { ...area, right: area.left }).getRowProperties({
    rowHidden: true,
    format: { rowHeight: true },
  });
  const last = sheet.getRange(LAST_ROW).format;
  last.load("rowHeight");
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const column = rangeOf(sheet, { ...area, bottom: area.top, left: area.left + index, right: area.left + index });
    column.load("columnHidden,format/columnWidth,format/useStandardWidth");
    return column;
  });
  return { area, rows, last, columns };
}

export function sizesFrom({ area, rows, last, columns }: ReturnType<typeof askForSizes>): {
  readonly rows: readonly RowSize[];
  readonly columns: readonly ColumnSize[];
} {
  return {
    rows: rows.value.map(({ rowHidden, format }, index) => ({
      row: area.top + index,
      height: format?.rowHeight ?? 0,
      standard: format?.rowHeight === last.rowHeight,
      hidden: rowHidden ?? false,
    })),
    columns: columns.map(({ columnHidden, format }, index) => ({
      column: area.left + index,
      width: format.columnWidth,
      standard: format.useStandardWidth,
      hidden: columnHidden,
    })),
  };
}

/** Sets heights, rows of one height together. */
export function heightPieces(
  sheet: Excel.Worksheet,
  sheetName: string,
  wanted: readonly Pick<RowsResized["before"][number], "row" | "height" | "standard">[],
): readonly Piece[] {
  return groupsOf(wanted, ({ standard, height }) => (standard ? "standard" : height)).flatMap(([height, sizes]) => {
    const rows = new Map(sizes.map(({ row }) => [row, [1]]));
    return addressChunks(rectanglesOf(rows), sheetName).map((address) => ({
      bytes: STATEMENT * 4 + address.length,
      queue: () => {
        const { format } = sheet.getRanges(address);
        if (height === "standard") format.useStandardHeight = true;
        else format.rowHeight = height;
      },
    }));
  });
}

/** Sets widths, columns of one width together. */
export function widthPieces(
  sheet: Excel.Worksheet,
  sheetName: string,
  wanted: readonly ColumnsResized["before"][number][],
): readonly Piece[] {
  return groupsOf(wanted, ({ standard, width }) => (standard ? "standard" : width)).flatMap(([width, sizes]) => {
    const columns = sizes.map(({ column }) => column).sort((a, b) => a - b);
    return addressChunks(rectanglesOf(new Map([[1, columns]])), sheetName).map((address) => ({
      bytes: STATEMENT * 4 + address.length,
      queue: () => {
        const { format } = sheet.getRanges(address);
        if (width === "standard") format.useStandardWidth = true;
        else format.columnWidth = width;
      },
    }));
  });
}

function groupsOf<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
