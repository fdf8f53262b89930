import { columnNumber } from "../model/address";
import type { Sheet } from "../model/book";
import { share } from "../model/cell-style";
import type { CellStyle } from "../model/cell-style";
import { findCell } from "../model/cell-content";
import type { StyleBook } from "./style-book";
import { attributesOf } from "./xml-text";

/**
 * Gives every cell, row and column of one number in the file one style object, by which a save knows that number again: the file library
 * makes a copy for each cell. On the way font sizes get back their halves, which the library drops.
 */
export function registerStyles(styles: StyleBook, sheet: Sheet, xml: string): void {
  const registered = (style: CellStyle, id: number): CellStyle => {
    const known = styles.registered(id);
    if (known !== null) return known;
    const size = styles.fontSizeOf(id);
    if (style.font !== undefined && size !== null) style.font.size = size;
    styles.register(share(style), id);
    return style;
  };
  // <row r="7" s="3" customFormat="1"> | <c r="C7" s="9" t="s">
  for (const [, letters = "", row = "", id = ""] of xml.matchAll(
    /<(?:row|c)\s(?=[^<>]*?\br="([A-Z]*)(\d+)")(?=[^<>]*?\ss="(\d+)")/gu,
  )) {
    const holder =
      letters === "" ? sheet.inner.findRow(Number(row)) : findCell(sheet.inner, Number(row), columnNumber(letters));
    if (holder !== undefined) holder.style = registered(holder.style, Number(id));
  }
  for (const [tag] of xml.matchAll(/<col\s[^<>]*>/gu)) {
    const attributes = attributesOf(tag);
    const id = attributes.get("style");
    if (id === undefined) continue;
    for (let at = Number(attributes.get("min")); at <= Number(attributes.get("max")); at++) {
      const holder = sheet.inner.columns?.[at - 1];
      if (holder?.style !== undefined) holder.style = registered(holder.style, Number(id));
    }
  }
}
