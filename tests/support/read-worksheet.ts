import type { Element } from "@xmldom/xmldom";
import { attribute, childOf, childrenOf, flagAt, numberAt, type Package } from "./open-package";
import type { Look, MarkLook } from "./read-looks";

/** A cell that has something in it or a look of its own. */
export interface ReadCell {
  /** Of a formula the result that was saved with it. An error value is a text: "#REF!". */
  readonly value: string | number | boolean | null;
  /** With "="; `null`: none. A cell that shares another's formula has "=shared" and the group's number. */
  readonly formula: string | null;
  readonly look: Look | null;
  /** True where the content is stored as a text, whatever it looks like. */
  readonly isText: boolean;
}
export interface ReadValidation {
  readonly areas: readonly string[];
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  /** What Excel does with other content: "stop" unless it is said. */
  readonly style: string;
  readonly title: string | null;
  readonly message: string | null;
  readonly showsMessage: boolean;
}
export interface ReadMark {
  readonly areas: readonly string[];
  readonly type: string;
  readonly formula: string | null;
  readonly priority: number;
  readonly stops: boolean;
  readonly look: MarkLook | null;
}
export interface ReadPage {
  readonly orientation: string | null;
  readonly paperSize: number | null;
  /** `null`: not fitted to pages. A height of 0: as many as it takes. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  readonly scale: number | null;
  readonly firstPageNumber: number | null;
  /** Inches. */
  readonly margins: Readonly<Record<string, number>> | null;
  readonly centred: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly differentFirst: boolean;
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
}
export interface ReadWorksheet {
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly merges: readonly string[];
  readonly validations: readonly ReadValidation[];
  readonly marks: readonly ReadMark[];
  readonly links: ReadonlyMap<
    string,
    { readonly location: string | null; readonly target: string | null; readonly tip: string | null }
  >;
  /** In letters of the normal font, by column number. */
  readonly widths: ReadonlyMap<number, number>;
  /** Points, by row number; only rows that say so. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly page: ReadPage;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly gridlines: boolean;
  readonly tabColor: string | null;
  readonly protectedBy: Readonly<Record<string, string>> | null;
  readonly filter: string | null;
}

/** What of the workbook a sheet's numbers point into. */
export interface Shared {
  readonly strings: readonly string[];
  readonly looks: { readonly cells: readonly Look[]; readonly marks: readonly MarkLook[] };
}

export function readWorksheet(file: Package, path: string, shared: Shared): ReadWorksheet {
  const root = file.root(path);
  const rows = childrenOf(childOf(root, "sheetData"), "row");
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const relations = new Map(file.relations(path).map(({ id, target }) => [id, target]));
  const protection = childOf(root, "sheetProtection");
  return {
    cells: new Map(
      rows.flatMap((row) =>
        childrenOf(row, "c").map((cell) => [attribute(cell, "r") ?? "", cellOf(cell, shared)] as const),
      ),
    ),
    merges: childrenOf(childOf(root, "mergeCells"), "mergeCell").map((merge) => attribute(merge, "ref") ?? ""),
    validations: childrenOf(childOf(root, "dataValidations"), "dataValidation").map(validationOf),
    marks: childrenOf(root, "conditionalFormatting")
      .flatMap((group) => childrenOf(group, "cfRule").map((rule) => markOf(rule, areasAt(group), shared)))
      .sort((one, other) => one.priority - other.priority),
    links: new Map(
      childrenOf(childOf(root, "hyperlinks"), "hyperlink").map((link) => [
        attribute(link, "ref") ?? "",
        {
          location: attribute(link, "location"),
          target: relations.get(attribute(link, "id") ?? "") ?? null,
          tip: attribute(link, "tooltip"),
        },
      ]),
    ),
    widths: widthsOf(root),
    heights: new Map(rows.flatMap((row) => pair(numberAt(row, "r"), numberAt(row, "ht")))),
    hiddenRows: rows.filter((row) => flagAt(row, "hidden")).map((row) => numberAt(row, "r") ?? 0),
    page: pageOf(root),
    frozen: frozenOf(childOf(view, "pane")),
    gridlines: flagAt(view, "showGridLines", true),
    tabColor: attribute(childOf(childOf(root, "sheetPr"), "tabColor"), "rgb"),
    protectedBy: protection && Object.fromEntries([...protection.attributes].map(({ name, value }) => [name, value])),
    filter: attribute(childOf(root, "autoFilter"), "ref"),
  };
}

/** The text of a string item or an inline string: its runs together, without the reading aids of Japanese. */
export function stringOf(item: Element | null): string {
  const runs = childrenOf(item, "r").map((run) => childOf(run, "t"));
  return [...childrenOf(item, "t"), ...runs].map((text) => unescaped(text?.textContent ?? "")).join("");
}

/** "_x000D_" is a letter that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function cellOf(cell: Element, { strings, looks }: Shared): ReadCell {
  const type = attribute(cell, "t") ?? "n";
  const written = childOf(cell, "v")?.textContent ?? null;
  const formula = childOf(cell, "f");
  const style = numberAt(cell, "s");
  const value =
    type === "inlineStr"
      ? stringOf(childOf(cell, "is"))
      : written === null
        ? null
        : type === "s"
          ? (strings[Number(written)] ?? null)
          : type === "b"
            ? written === "1"
            : type === "n"
              ? Number(written)
              : unescaped(written);
  const text = formula?.textContent ?? "";
  return {
    value,
    formula: formula === null ? null : text === "" ? `=shared ${attribute(formula, "si") ?? ""}` : `=${text}`,
    look: style === null ? null : (looks.cells[style] ?? null),
    isText: type === "s" || type === "inlineStr" || type === "str",
  };
}

function validationOf(validation: Element): ReadValidation {
  const formulas = ["formula1", "formula2"].flatMap((name) => childOf(validation, name)?.textContent ?? []);
  return {
    areas: areasAt(validation),
    type: attribute(validation, "type") ?? "none",
    operator: attribute(validation, "operator"),
    formulas,
    style: attribute(validation, "errorStyle") ?? "stop",
    title: attribute(validation, "errorTitle"),
    message: attribute(validation, "error"),
    showsMessage: flagAt(validation, "showErrorMessage"),
  };
}

function markOf(rule: Element, areas: readonly string[], { looks }: Shared): ReadMark {
  const dxf = numberAt(rule, "dxfId");
  return {
    areas,
    type: attribute(rule, "type") ?? "",
    formula: childOf(rule, "formula")?.textContent ?? null,
    priority: numberAt(rule, "priority") ?? 0,
    stops: flagAt(rule, "stopIfTrue"),
    look: dxf === null ? null : (looks.marks[dxf] ?? null),
  };
}

function areasAt(element: Element): readonly string[] {
  return (attribute(element, "sqref") ?? "").split(" ").filter((area) => area !== "");
}

function widthsOf(root: Element): ReadonlyMap<number, number> {
  return new Map(
    childrenOf(childOf(root, "cols"), "col").flatMap((column) => {
      const [first, last, width] = ["min", "max", "width"].map((name) => numberAt(column, name) ?? 0);
      const count = Math.min((last ?? 0) - (first ?? 0) + 1, 256);
      return Array.from({ length: count }, (_, at) => [(first ?? 0) + at, width ?? 0] as const);
    }),
  );
}

function pageOf(root: Element): ReadPage {
  const setup = childOf(root, "pageSetup");
  const margins = childOf(root, "pageMargins");
  const headerFooter = childOf(root, "headerFooter");
  const fitted = flagAt(childOf(childOf(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  return {
    orientation: attribute(setup, "orientation"),
    paperSize: numberAt(setup, "paperSize"),
    fit: fitted ? { wide: numberAt(setup, "fitToWidth") ?? 1, tall: numberAt(setup, "fitToHeight") ?? 1 } : null,
    scale: numberAt(setup, "scale"),
    firstPageNumber: flagAt(setup, "useFirstPageNumber") ? numberAt(setup, "firstPageNumber") : null,
    margins: margins && Object.fromEntries([...margins.attributes].map(({ name, value }) => [name, Number(value)])),
    centred: flagAt(childOf(root, "printOptions"), "horizontalCentered"),
    headers: Object.fromEntries(childrenOf(headerFooter).map((each) => [each.localName ?? "", each.textContent ?? ""])),
    differentFirst: flagAt(headerFooter, "differentFirst"),
    breaksBefore: childrenOf(childOf(root, "rowBreaks"), "brk").map((each) => (numberAt(each, "id") ?? 0) + 1),
  };
}

function frozenOf(pane: Element | null): ReadWorksheet["frozen"] {
  if (pane === null || !(attribute(pane, "state") ?? "").startsWith("frozen")) return null;
  return { rows: numberAt(pane, "ySplit") ?? 0, columns: numberAt(pane, "xSplit") ?? 0 };
}

function pair(one: number | null, other: number | null): readonly (readonly [number, number])[] {
  return one === null || other === null ? [] : [[one, other]];
}
