import type { ICellData, IColumnData, IFreeze, IRange, IRowData } from "@univerjs/presets";
import type { Area } from "../../host/model/area";
import type { CellsPicture, LinePicture, SheetPicture, StylePicture } from "../../host/picture";
import { cellDataOf, isCentred } from "./cell-data";
import type { StyleBook } from "./style-book";

/** Cells by row and column, counted from 0 as the grid does. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** A sheet as the grid draws it: the parts of the grid's own snapshot that we give it, nothing more. */
export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string;
  readonly hidden: 0 | 1;
  readonly freeze: IFreeze;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly mergeData: IRange[];
  readonly cellData: CellMatrix;
  readonly rowData: Record<number, IRowData>;
  readonly columnData: Record<number, IColumnData>;
  readonly showGridlines: 0 | 1;
}

/** Room to type in beyond what is there. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const FEWEST_ROWS = 120;
const FEWEST_COLUMNS = 26;
const NOT_FROZEN: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

export const rangeOf = (area: Area): IRange => ({
  startRow: area.top - 1,
  startColumn: area.left - 1,
  endRow: area.bottom - 1,
  endColumn: area.right - 1,
});

export const areaOfRange = (range: IRange): Area => ({
  top: range.startRow + 1,
  left: range.startColumn + 1,
  bottom: range.endRow + 1,
  right: range.endColumn + 1,
});

export const rowCountFor = (used: Area | null): number => Math.max(FEWEST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS);
export const columnCountFor = (used: Area | null): number =>
  Math.max(FEWEST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS);

/** The cells of a picture in the grid's terms; `styles` learns their looks. */
export function cellMatrixOf({ cells, styles: pictured }: CellsPicture, styles: StyleBook): CellMatrix {
  const ids = pictured.map((style) => styles.idOf(style));
  const centred = new Map<number, string>();
  const centredId = (index: number, style: StylePicture): string => {
    const known = centred.get(index) ?? styles.idOf({ ...style, horizontal: "Center" });
    centred.set(index, known);
    return known;
  };
  const matrix: CellMatrix = {};
  for (const cell of cells) {
    const style = pictured[cell.style];
    const centre = style !== undefined && isCentred(cell, style);
    const id = centre ? centredId(cell.style, style) : (ids[cell.style] ?? "");
    const row = (matrix[cell.row - 1] ??= {});
    row[cell.column - 1] = cellDataOf(cell, style, id);
  }
  return matrix;
}

/** A whole sheet in the grid's terms. */
export function sheetDataOf(picture: SheetPicture, styles: StyleBook): SheetData {
  const { frozenRows, frozenColumns, used } = picture;
  const lineStyle = (line: LinePicture) => {
    const style = line.style === null ? undefined : picture.styles[line.style];
    return style === undefined ? {} : { s: styles.idOf(style) };
  };
  return {
    id: picture.id,
    name: picture.name,
    tabColor: picture.tabColor ?? "",
    hidden: picture.visibility === "visible" ? 0 : 1,
    freeze:
      frozenRows === 0 && frozenColumns === 0
        ? NOT_FROZEN
        : { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: frozenColumns || -1 },
    rowCount: rowCountFor(used),
    columnCount: columnCountFor(used),
    defaultColumnWidth: picture.standardWidth,
    defaultRowHeight: picture.standardHeight,
    mergeData: picture.merges.map(rangeOf),
    cellData: cellMatrixOf(picture, styles),
    rowData: Object.fromEntries(
      picture.rows.map((row) => [row.index - 1, { h: row.pixels, ia: 0, hd: row.hidden ? 1 : 0, ...lineStyle(row) }]),
    ),
    columnData: Object.fromEntries(
      picture.columns.map((column) => [
        column.index - 1,
        { w: column.pixels, hd: column.hidden ? 1 : 0, ...lineStyle(column) },
      ]),
    ),
    showGridlines: picture.gridlines ? 1 : 0,
  };
}
