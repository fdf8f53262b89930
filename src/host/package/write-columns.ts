import type { Column } from "@cj-tech-master/excelts";
import type { Book, Sheet } from "../model/book";
import { standardWidth } from "../model/sizes";
import type { StyleBook } from "./style-book";
import { element } from "./xml-text";

type Attributes = Readonly<Record<string, string | number | null>>;

function attributes(book: Book, sheet: Sheet, column: Column, styles: StyleBook): Attributes | null {
  const style = Object.keys(column.style ?? {}).length === 0 ? 0 : styles.idOf(column.style);
  const custom = column.width !== undefined;
  if (!custom && style === 0 && !column.hidden && column.outlineLevel === 0) return null;
  return {
    width: column.width ?? standardWidth(book, sheet.inner),
    style: style === 0 ? null : style,
    hidden: column.hidden ? "1" : null,
    bestFit: column.bestFit === true ? "1" : null,
    customWidth: custom ? "1" : null,
    outlineLevel: column.outlineLevel === 0 ? null : column.outlineLevel,
    collapsed: column.collapsed ? "1" : null,
  };
}

/** The columns of a sheet, neighbours that are alike in one element. */
export function writeColumns(book: Book, sheet: Sheet, styles: StyleBook): string {
  const groups: { readonly key: string; readonly attributes: Attributes; readonly min: number; max: number }[] = [];
  for (const column of sheet.inner.columns ?? []) {
    const own = column === undefined ? null : attributes(book, sheet, column, styles);
    if (own === null) continue;
    const key = JSON.stringify(own);
    const last = groups.at(-1);
    if (last?.key === key && last.max === column.number - 1) last.max = column.number;
    else groups.push({ key, attributes: own, min: column.number, max: column.number });
  }
  const written = groups.map((group) => element("col", { min: group.min, max: group.max, ...group.attributes }));
  return written.length === 0 ? "" : element("cols", {}, written.join(""));
}
