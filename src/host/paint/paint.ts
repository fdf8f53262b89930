import type { Worksheet } from "@cj-tech-master/excelts";
import type { TabsPicture } from "../host";
import { intersection } from "../model/area";
import type { Area } from "../model/area";
import { calculate } from "../model/calculate";
import { formulaOf, isCovered, valueOf } from "../model/cell-content";
import type { Book, Sheet } from "../model/book";
import { numberFormatOf } from "../model/cell-style";
import { isProtected } from "../model/protection";
import { sheetNamed } from "../model/sheet-names";
import { gridlinesShown, tabColorOf, viewOf } from "../model/sheet-view";
import { columnPixels, pixelsOf, standardHeight, standardPixels } from "../model/sizes";
import { usedArea } from "../model/used-area";
import type { CellPicture, CellsPicture, LinePicture, SheetPicture } from "../picture";
import { paintFormat, paintLinks, paintList } from "./paint-rules";
import { styleList } from "./resolve-style";
import { shownText } from "./shown-text";

type Styles = ReturnType<typeof styleList>;

function cellsOf(sheet: Worksheet, area: Area, styles: Styles): readonly CellPicture[] {
  const cells: CellPicture[] = [];
  for (let number = area.top; number <= area.bottom; number++) {
    const row = sheet.findRow(number);
    if (row === undefined) continue;
    for (let column = area.left; column <= Math.min(area.right, row.cellCount); column++) {
      const cell = row.findCell(column);
      if (cell === undefined) continue;
      const value = isCovered(cell) ? "" : valueOf(cell);
      const formula = formulaOf(cell);
      if (value === "" && formula === null && Object.keys(cell.style).length === 0) continue;
      const text = shownText(value, numberFormatOf(cell.style));
      cells.push({ row: number, column, text, value, formula, style: styles.numberOf(cell.style) });
    }
  }
  return cells;
}

const styleOf = (style: object | undefined, styles: Styles): number | null =>
  style === undefined || Object.keys(style).length === 0 ? null : styles.numberOf(style);

function columnsOf(book: Book, sheet: Worksheet, styles: Styles): readonly LinePicture[] {
  return (sheet.columns ?? []).flatMap((column, place): readonly LinePicture[] => {
    if (column === undefined) return [];
    const style = styleOf(column.style, styles);
    if (column.width === undefined && !column.hidden && style === null) return [];
    const index = place + 1;
    return [{ index, pixels: columnPixels(book, sheet, index), hidden: column.hidden === true, style }];
  });
}

function rowsOf(sheet: Worksheet, styles: Styles): readonly LinePicture[] {
  const rows: LinePicture[] = [];
  for (let index = 1; index <= sheet.rowCount; index++) {
    const row = sheet.findRow(index);
    if (row === undefined) continue;
    const style = styleOf(row.style, styles);
    if (row.height === undefined && !row.hidden && style === null) continue;
    rows.push({ index, pixels: pixelsOf(row.height ?? standardHeight(sheet)), hidden: row.hidden === true, style });
  }
  return rows;
}

/** The cells of an area that have a content or a look. */
export function paintCells(book: Book, name: string, area: Area): CellsPicture {
  calculate(book);
  const { inner } = sheetNamed(book, name);
  const used = usedArea(inner, false);
  const inside = used === null ? null : intersection(used, area);
  const styles = styleList(book);
  return { cells: inside === null ? [] : cellsOf(inner, inside, styles), styles: styles.styles };
}

const visibilityOf = ({ inner }: Sheet): SheetPicture["visibility"] =>
  inner.state === "veryHidden" || inner.state === "hidden" ? inner.state : "visible";
const colorOf = (book: Book, sheet: Sheet): string | null => tabColorOf(book, sheet) || null;

/** A whole sheet. Errors: ItemNotFound. */
export function paint(book: Book, name: string): SheetPicture {
  calculate(book);
  const sheet = sheetNamed(book, name);
  const { inner } = sheet;
  const used = usedArea(inner, false);
  const styles = styleList(book);
  const view = viewOf(sheet);
  const frozen = view.state === "frozen" ? view : {};
  return {
    id: sheet.id,
    name: inner.name,
    visibility: visibilityOf(sheet),
    tabColor: colorOf(book, sheet),
    used,
    cells: used === null ? [] : cellsOf(inner, used, styles),
    merges: inner.mergedRegions.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    columns: columnsOf(book, inner, styles),
    rows: rowsOf(inner, styles),
    standardWidth: standardPixels(book, inner),
    standardHeight: pixelsOf(standardHeight(inner)),
    frozenRows: frozen.ySplit ?? 0,
    frozenColumns: frozen.xSplit ?? 0,
    gridlines: gridlinesShown(sheet),
    isProtected: isProtected(sheet),
    selection: sheet.selection,
    conditionalFormats: sheet.formats.map(paintFormat),
    lists: sheet.validations.map((validation) => paintList(book, sheet, validation)).filter((list) => list !== null),
    links: paintLinks(book, sheet),
    styles: styles.styles,
  };
}

/** The tabs below a grid. */
export const paintTabs = (book: Book): TabsPicture => ({
  active: book.active.inner.name,
  sheets: book.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.inner.name,
    visibility: visibilityOf(sheet),
    color: colorOf(book, sheet),
  })),
});
