import type { WorksheetView } from "@cj-tech-master/excelts";
import { color } from "../wire/arguments";
import type { Book, Sheet } from "./book";
import { rgbOf } from "./colors";
import { noteStructure } from "./news";

/** The sheet's own view; a file may hold several, of which Excel shows the first. */
export const viewOf = ({ inner }: Pick<Sheet, "inner">): Partial<WorksheetView> => inner.views[0] ?? {};

export function changeView(sheet: Sheet, view: Partial<WorksheetView>): void {
  noteStructure(sheet);
  sheet.inner.views = [view, ...sheet.inner.views.slice(1)];
}

export const gridlinesShown = (sheet: Sheet): boolean => viewOf(sheet).showGridLines !== false;
export const showGridlines = (sheet: Sheet, shown: boolean): void =>
  changeView(sheet, { ...viewOf(sheet), showGridLines: shown });

/** "#RRGGBB", "" where the tab has no colour. */
export const tabColorOf = (book: Book, { inner }: Sheet): string => {
  const given = inner.properties.tabColor;
  return given === undefined ? "" : (rgbOf(book, given) ?? "");
};

export function setTabColor({ inner }: Sheet, value: unknown): void {
  if (value === "") {
    const { tabColor: _, ...rest } = inner.properties;
    inner.properties = rest;
  } else inner.properties = { ...inner.properties, tabColor: { argb: color(value, "tabColor") } };
}
