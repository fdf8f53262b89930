import type { Book, BookName, Sheet } from "../model/book";
import { printBookNames } from "../model/print-names";
import { changedAspects } from "./aspects";
import { bookState } from "./book-state";
import type { BookState } from "./book-state";
import { closed, element, escaped } from "./xml-text";
import type { Opened, RawElement } from "./xml-text";

/** Where each worksheet stands in the saved package. */
export interface SheetPlace {
  readonly path: string;
  readonly relationId: string;
  readonly sheetId: number;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The children of a workbook in the order of the schema (ECMA-376 18.2.27). */
const ORDER = [
  ...[
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
  ],
  ...[
    "definedNames",
    "calcPr",
    "oleSize",
    "customWorkbookViews",
    "pivotCaches",
    "smartTagPr",
    "smartTagTypes",
    "webPublishing",
  ],
  ...["fileRecoveryPr", "webPublishObjects", "extLst"],
];

/** All tabs in their order: the worksheets, and after each the other tabs that follow it. */
function tabsOf(book: Book): readonly (Sheet | string)[] {
  const after = (sheet: Sheet | null) => book.foreign.filter((tab) => tab.after === sheet).map((tab) => tab.xml);
  const lost = book.foreign
    .filter((tab) => tab.after !== null && !book.sheets.includes(tab.after))
    .map((tab) => tab.xml);
  return [...after(null), ...book.sheets.flatMap((sheet) => [sheet, ...after(sheet)]), ...lost];
}

function allNames(book: Book): readonly BookName[] {
  const reprinted = new Set(book.sheets.filter((sheet) => changedAspects(sheet).has("printNames")));
  const isPrint = ({ name }: BookName) => name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles";
  const kept = book.builtIns.filter((name) => !(isPrint(name) && name.sheet !== null && reprinted.has(name.sheet)));
  const fresh = [...reprinted].flatMap(printBookNames).map((name) => ({ ...name, name: `_xlnm.${name.name}` }));
  return [...kept, ...fresh, ...book.names];
}

function definedNames(book: Book, tabs: readonly (Sheet | string)[]): string {
  const written = allNames(book).map(({ name, sheet, formula, visible, comment, attributes }) =>
    element(
      "definedName",
      {
        name,
        comment: comment === "" ? null : comment,
        localSheetId: sheet === null ? null : tabs.indexOf(sheet),
        hidden: visible ? null : "1",
        ...attributes,
      },
      escaped(formula),
    ),
  );
  return written.length === 0 ? "" : element("definedNames", {}, written.join(""));
}

function put(children: readonly RawElement[], name: string, xml: string): readonly RawElement[] {
  const others = children.filter((child) => child.name !== name);
  if (xml === "") return others;
  const later = others.findIndex((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
  const place = later < 0 ? others.length : later;
  return [...others.slice(0, place), { name, xml }, ...others.slice(place)];
}

const withAttribute = (xml: string, tag: string, name: string, value: string): string =>
  xml
    .replace(new RegExp(String.raw`(<${tag}\b[^<>]*?)\s${name}="[^"]*"`, "u"), "$1")
    .replace(new RegExp(String.raw`<${tag}(?=[\s/>])`, "u"), `<${tag} ${name}="${value}"`);

const MODES: Readonly<Record<string, string>> = {
  Manual: "manual",
  AutomaticExceptTables: "autoNoTable",
  Automatic: "auto",
};

/** workbook.xml with the worksheets, their order, the active one and the names as they are now; all else as in the file. */
export function writeWorkbook(
  book: Book,
  original: Opened,
  before: BookState,
  placeOf: (sheet: Sheet) => SheetPlace,
): string {
  const now = bookState(book);
  const tabs = tabsOf(book);
  const childOf = (name: string): string => original.children.find((child) => child.name === name)?.xml ?? "";
  let { children } = original;
  if (now.sheets !== before.sheets) children = put(children, "sheets", sheetsXml(tabs, placeOf));
  if (now.names !== before.names || now.sheets !== before.sheets) {
    children = put(children, "definedNames", definedNames(book, tabs));
  }
  if (now.active !== before.active || now.sheets !== before.sheets) {
    const views = childOf("bookViews") === "" ? "<bookViews><workbookView/></bookViews>" : childOf("bookViews");
    const activeTab = String(tabs.indexOf(book.active));
    children = put(children, "bookViews", withAttribute(views, "workbookView", "activeTab", activeTab));
  }
  if (now.calculation !== before.calculation) {
    const settings = withAttribute(
      childOf("calcPr") === "" ? "<calcPr/>" : childOf("calcPr"),
      "calcPr",
      "fullCalcOnLoad",
      "1",
    );
    const mode = MODES[book.calculationMode];
    children = put(
      children,
      "calcPr",
      mode === undefined ? settings : withAttribute(settings, "calcPr", "calcMode", mode),
    );
  }
  return closed(original.head, children, original.tail);
}

function sheetsXml(tabs: readonly (Sheet | string)[], placeOf: (sheet: Sheet) => SheetPlace): string {
  const sheets = tabs.map((tab) => {
    if (typeof tab === "string") return tab;
    const { relationId, sheetId } = placeOf(tab);
    const state = tab.inner.state === "visible" ? null : tab.inner.state;
    return element("sheet", { name: tab.inner.name, sheetId, state, "xmlns:r": RELATIONS, "r:id": relationId });
  });
  return element("sheets", {}, sheets.join(""));
}
