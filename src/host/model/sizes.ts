import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book, Sheet } from "./book";
import { normalFont } from "./cell-style";
import { noteStructure } from "./news";

/** Excel measures column widths in digits of the Normal font and pixels; the API in points. All at 96 dpi. */
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_ROW_HEIGHT = 15;

/** Width of a digit as a share of the font's size, by the fonts' own metrics. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  "times new roman": 0.5,
  arial: 0.556,
  cambria: 0.55,
  tahoma: 0.546,
  "aptos narrow": 0.49,
};

/** The widest digit of the workbook's Normal font in whole pixels: Calibri 11 → 7, Times New Roman 12 → 8. */
function digitPixels(book: Book): number {
  const { name, size } = normalFont(book);
  return Math.max(1, Math.round((size / POINTS_PER_PIXEL) * (DIGIT_WIDTHS[name.toLowerCase()] ?? 0.53)));
}

/** ECMA-376 18.3.1.13: eight digits and their margins, rounded up to a multiple of eight pixels. */
export function standardPixels(book: Book, sheet: Worksheet): number {
  const given = sheet.properties.defaultColWidth;
  const digit = digitPixels(book);
  return given === undefined ? Math.ceil((8 * digit + 5) / 8) * 8 : Math.round(given * digit);
}

/** The standard width in digits of the Normal font, as a file has it. */
export const standardWidth = (book: Book, sheet: Worksheet): number => standardPixels(book, sheet) / digitPixels(book);

/** The width that a column has, or would have if it were not hidden. */
export function columnPixels(book: Book, sheet: Worksheet, column: number): number {
  const width = sheet.columns?.[column - 1]?.width;
  return width === undefined ? standardPixels(book, sheet) : Math.round(width * digitPixels(book));
}

/** Points; 0 for a hidden column. */
export const columnWidth = (book: Book, sheet: Worksheet, column: number): number =>
  sheet.columns?.[column - 1]?.hidden === true ? 0 : columnPixels(book, sheet, column) * POINTS_PER_PIXEL;

/** `points` `null` brings the standard width back. */
export function setColumnWidth(book: Book, sheet: Sheet, column: number, points: number | null): void {
  const target = sheet.inner.getColumn(column);
  noteStructure(sheet);
  if (points === null) delete target.width;
  else target.width = Math.trunc((Math.round(points / POINTS_PER_PIXEL) / digitPixels(book)) * 256) / 256;
}

export const hasStandardWidth = (sheet: Worksheet, column: number): boolean =>
  sheet.columns?.[column - 1]?.width === undefined;

/** Points; a file may leave it out, which the file library reads as 0. */
export const standardHeight = (sheet: Worksheet): number => sheet.properties.defaultRowHeight || DEFAULT_ROW_HEIGHT;

export const pixelsOf = (points: number): number => Math.round(points / POINTS_PER_PIXEL);

/** Points; 0 for a hidden row. */
export function rowHeight(sheet: Worksheet, row: number): number {
  const known = sheet.findRow(row);
  if (known?.hidden === true) return 0;
  return known?.height ?? standardHeight(sheet);
}

/** Points of rows together; none where `to` is above `from`. */
export function heightOf(sheet: Worksheet, from: number, to: number): number {
  let points = 0;
  for (let row = from; row <= to; row += 1) points += rowHeight(sheet, row);
  return points;
}

/** `points` `null` brings the standard height back. A height is a multiple of a quarter point, as Excel rounds it. */
export function setRowHeight(sheet: Sheet, row: number, points: number | null): void {
  const target = sheet.inner.getRow(row);
  sheet.changes.rows.add(row);
  noteStructure(sheet);
  if (points === null) {
    delete target.height;
    delete target.customHeight;
  } else {
    target.height = Math.round(points * 4) / 4;
    target.customHeight = true;
  }
}

/** Excel: the height is the sheet's standard one, whether anybody set it or not. */
export const hasStandardHeight = (sheet: Worksheet, row: number): boolean => {
  const height = sheet.findRow(row)?.height;
  return height === undefined || height === standardHeight(sheet);
};
