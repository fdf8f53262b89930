import { formatArea } from "../model/address";
import type { Book, Sheet } from "../model/book";
import { usedArea } from "../model/used-area";
import { changedAspects } from "./aspects";
import type { Aspect } from "./aspects";
import type { MarkStyles } from "./mark-styles";
import { attributesOf, closed, element, opened } from "./xml-text";
import type { Opened, RawElement } from "./xml-text";
import { movedFilter } from "./renumber-rows";
import { spliceRows } from "./splice-rows";
import type { RowWriting } from "./splice-rows";
import { writeColumns } from "./write-columns";
import { writeLinks } from "./write-links";
import { writeRules } from "./write-rules";
import {
  breaksXml,
  headerFooterXml,
  marginsXml,
  mergesXml,
  pageSetupXml,
  printOptionsXml,
  protectionXml,
  sheetPropertiesXml,
  viewsXml,
} from "./write-setup";
import { writeValidations } from "./write-validations";

/** The children of a worksheet in the order of the schema (ECMA-376 18.3.1.99). */
const ORDER = [
  ...[
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
  ],
  ...[
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
  ],
  ...[
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
  ],
  ...[
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
  ],
  ...["picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
];

/** Elements that are written anew where their aspect changed. */
const BY_ASPECT: readonly {
  readonly aspect: Aspect;
  readonly name: string;
  readonly write: (sheet: Sheet) => string;
}[] = [
  { aspect: "view", name: "sheetViews", write: viewsXml },
  { aspect: "protection", name: "sheetProtection", write: protectionXml },
  { aspect: "merges", name: "mergeCells", write: (sheet) => mergesXml(sheet, (area) => formatArea(area)) },
  { aspect: "printOptions", name: "printOptions", write: printOptionsXml },
  { aspect: "margins", name: "pageMargins", write: marginsXml },
  { aspect: "setup", name: "pageSetup", write: pageSetupXml },
  { aspect: "headerFooter", name: "headerFooter", write: headerFooterXml },
  { aspect: "breaks", name: "rowBreaks", write: breaksXml },
];

/** Puts an element in the place of the one of its name, or where the schema wants it; "" takes the element away. */
function put(children: readonly RawElement[], name: string, xml: string): readonly RawElement[] {
  const at = children.findIndex((child) => child.name === name);
  const others = children.filter((child) => child.name !== name);
  if (xml === "") return others;
  const rank = ORDER.indexOf(name);
  const later = others.findIndex((child) => ORDER.indexOf(child.name) > rank);
  const place = at >= 0 ? at : later < 0 ? others.length : later;
  return [...others.slice(0, place), { name, xml }, ...others.slice(place)];
}

const childOf = (sheet: Opened, name: string): string => sheet.children.find((child) => child.name === name)?.xml ?? "";

/** The sheet's own properties keep their attributes; of their children the tab's colour and the fitting to pages may be new. */
function sheetProperties(original: string, written: string): string {
  const from = opened(original === "" ? "<sheetPr/>" : original, "sheetPr");
  const fresh = opened(written === "" ? "<sheetPr/>" : written, "sheetPr");
  if (from === null || fresh === null) return original;
  const kept = childOf(from, "outlinePr");
  const content = childOf(fresh, "tabColor") + kept + childOf(fresh, "pageSetUpPr");
  const attributes = Object.fromEntries(attributesOf(from.head));
  return content === "" && Object.keys(attributes).length === 0 ? "" : element("sheetPr", attributes, content);
}

export interface SheetWriting extends RowWriting {
  readonly book: Book;
  readonly marks: MarkStyles;
  /** Gives the relationship of this sheet to an address outside the workbook. */
  readonly relate: (address: string) => string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a sheet that was added starts from. */
export const EMPTY_SHEET: Opened = {
  head: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
  children: [{ name: "sheetData", xml: "<sheetData/>" }],
  tail: "</worksheet>",
};

/** A worksheet for the saved package: the file's own elements and cells wherever nothing changed. */
export function spliceSheet(sheet: Sheet, original: Opened, writing: SheetWriting): string {
  const { book, marks, relate, styles } = writing;
  const changed = changedAspects(sheet);
  const { rows, moves } = sheet.changes;
  let children: readonly RawElement[] = original.children.map((child) =>
    child.name === "autoFilter" && moves.length > 0 ? movedFilter(child, moves) : child,
  );
  if (rows.size > 0 || moves.length > 0 || writing.computed) {
    children = put(children, "sheetData", spliceRows(childOf(original, "sheetData"), sheet, writing));
    const used = usedArea(sheet.inner, false);
    children = put(children, "dimension", element("dimension", { ref: used === null ? "A1" : formatArea(used) }));
  }
  if (changed.has("columns")) children = put(children, "cols", writeColumns(book, sheet, styles));
  for (const { aspect, name, write } of BY_ASPECT)
    if (changed.has(aspect)) children = put(children, name, write(sheet));
  if (changed.has("tab"))
    children = put(children, "sheetPr", sheetProperties(childOf(original, "sheetPr"), sheetPropertiesXml(sheet)));
  if (changed.has("rules")) children = put(children, "conditionalFormatting", writeRules(sheet.formats, marks.idOf));
  if (changed.has("validations")) children = put(children, "dataValidations", writeValidations(sheet.validations));
  if (changed.has("links")) children = put(children, "hyperlinks", writeLinks(sheet.links, relate));
  const views = children.find((child) => child.name === "sheetViews")?.xml;
  if (views !== undefined && book.active !== book.openedOn)
    children = put(children, "sheetViews", selected(views, sheet === book.active));
  return closed(original.head, children, original.tail);
}

/** Only the sheet in front is selected: cells typed into a group of selected sheets would land in all of them. */
function selected(views: string, active: boolean): string {
  const isSelected = /\stabSelected="(?:1|true)"/u.test(views);
  if (isSelected === active) return views;
  const plain = views.replace(/\stabSelected="[^"]*"/gu, "");
  return active ? plain.replace(/<sheetView(?=[\s/>])/u, '<sheetView tabSelected="1"') : plain;
}
