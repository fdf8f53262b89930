import { share } from "../model/cell-style";
import type { CellStyle } from "../model/cell-style";
import { columnNumber } from "../model/address";
import type { Sheet } from "../model/book";
import { findCell } from "../model/cell-content";
import type { StyleBook } from "./style-book";

/**
 * Finds out which number of the file each style has: the file library gives cells of one style one object, so one cell of each number
 * is enough. On the way font sizes get back their halves, which the library drops.
 */
export function registerStyles(styles: StyleBook, sheet: Sheet, xml: string): void {
  const register = (style: CellStyle | undefined, id: number): void => {
    if (style === undefined || Object.keys(style).length === 0 || styles.isRegistered(id)) return;
    styles.register(share(style), id);
    const size = styles.fontSizeOf(id);
    if (style.font !== undefined && size !== null) style.font.size = size;
  };
  for (const [, letters = "", row = "", id = ""] of xml.matchAll(
    /<c\s(?=[^>]*?\br="([A-Z]+)(\d+)")(?=[^>]*?\ss="(\d+)")/gu,
  )) {
    if (styles.isRegistered(Number(id))) continue;
    register(findCell(sheet.inner, Number(row), columnNumber(letters))?.style, Number(id));
  }
  for (const [, row = "", id = ""] of xml.matchAll(/<row\s(?=[^>]*?\br="(\d+)")(?=[^>]*?\ss="(\d+)")/gu)) {
    register(sheet.inner.findRow(Number(row))?.style, Number(id));
  }
  for (const [, column = "", id = ""] of xml.matchAll(/<col\s(?=[^>]*?\bmin="(\d+)")(?=[^>]*?\sstyle="(\d+)")/gu)) {
    register(sheet.inner.columns?.[Number(column) - 1]?.style, Number(id));
  }
}
