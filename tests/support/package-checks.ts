import type { Element } from "@xmldom/xmldom";
import { areaOf, overlaps } from "./areas";
import { formulaFault } from "./formula-syntax";
import { workbookPath } from "./independent-reader";
import { attribute, childOf, childrenOf, numberAt, openPackage, type Package } from "./open-package";
import { stringOf } from "./read-worksheet";

/** Something in a saved package that Excel would repair, refuse or show wrongly, and that the Open XML SDK lets pass. */
export interface PackageFault {
  readonly check: string;
  readonly part: string;
  readonly at: string;
}

/** Looks through the whole package; an empty list: nothing was found. */
export function checkPackage(bytes: Uint8Array): readonly PackageFault[] {
  const file = openPackage(bytes);
  const book = workbookPath(file);
  const relations = file.relations(book);
  const pathOf = (type: string): string | null => relations.find((each) => each.type === type)?.target ?? null;
  const [strings, styles] = [pathOf("sharedStrings"), pathOf("styles")];
  const texts = strings === null ? [] : childrenOf(file.root(strings), "si").map(stringOf);
  const countOf = (name: string): number => (styles === null ? 0 : childrenOf(childOf(file.root(styles), name)).length);
  const limits: Limits = { texts, looks: countOf("cellXfs"), marks: countOf("dxfs") };
  const sheets = relations.filter(({ type }) => type === "worksheet").map(({ target }) => target);
  return [
    ...relationFaults(file),
    ...bookFaults(file.root(book), book),
    ...sheets.flatMap((path) => sheetFaults(file, path, limits)),
  ];
}

interface Limits {
  readonly texts: readonly string[];
  readonly looks: number;
  readonly marks: number;
}

function relationFaults(file: Package): readonly PackageFault[] {
  const lists = file.paths.filter((path) => path.endsWith(".rels"));
  return lists.flatMap((list) => {
    const owner = list.replace("_rels/", "").replace(/\.rels$/u, "");
    const relations = file.relations(owner);
    return [
      ...repeated(relations.map(({ id }) => id)).map((id) => fault("duplicate-relation", list, id)),
      ...relations
        .filter(({ external, target, type }) => !external && type !== "hyperlink" && !file.has(target))
        .map(({ target }) => fault("missing-part", list, target)),
    ];
  });
}

function bookFaults(root: Element, path: string): readonly PackageFault[] {
  const names = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => attribute(sheet, "name") ?? "");
  const defined = childrenOf(childOf(root, "definedNames"), "definedName");
  const known = new Set(names.map((name) => name.toLowerCase()));
  return [
    ...names.filter((name) => !isSheetName(name)).map((name) => fault("sheet-name", path, name)),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => fault("duplicate-sheet-name", path, name)),
    ...repeated(
      defined.map(
        (each) => `${attribute(each, "localSheetId") ?? ""}|${(attribute(each, "name") ?? "").toLowerCase()}`,
      ),
    ).map((name) => fault("duplicate-name", path, name)),
    ...defined.flatMap((each) => {
      const name = attribute(each, "name") ?? "";
      const formula = each.textContent ?? "";
      const wrong = formulaFault(formula);
      const lost = sheetsIn(formula).filter((sheet) => !known.has(sheet.toLowerCase()));
      return [
        ...(wrong === null ? [] : [fault("formula", path, `${name}: ${wrong}`)]),
        ...lost.map((sheet) => fault("missing-sheet", path, `${name}: ${sheet}`)),
        ...(/^[\p{L}_\\][\p{L}\p{M}\d._?\\]{0,254}$/u.test(name) ? [] : [fault("name", path, name)]),
      ];
    }),
  ];
}

function sheetFaults(file: Package, path: string, limits: Limits): readonly PackageFault[] {
  const root = file.root(path);
  const rows = childrenOf(childOf(root, "sheetData"), "row");
  const cells = rows.flatMap((row) => childrenOf(row, "c"));
  const addressOf = (cell: Element): string => attribute(cell, "r") ?? "";
  const merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").map((each) => attribute(each, "ref") ?? "");
  const rules = childrenOf(root, "conditionalFormatting").flatMap((group) => childrenOf(group, "cfRule"));
  const validations = childrenOf(childOf(root, "dataValidations"), "dataValidation");
  const formulas = [
    ...cells.map((cell) => [addressOf(cell), childOf(cell, "f")] as const),
    ...rules.flatMap((rule) => childrenOf(rule, "formula").map((each) => ["rule", each] as const)),
    ...validations.flatMap((each) =>
      ["formula1", "formula2"].map((name) => ["validation", childOf(each, name)] as const),
    ),
  ];
  return [
    ...repeated(cells.map(addressOf)).map((at) => fault("duplicate-cell", path, at)),
    ...outOfOrder(rows).map((at) => fault("row-order", path, at)),
    ...rows.flatMap((row) => cellOrderFaults(row).map((at) => fault("cell-order", path, at))),
    ...cells.flatMap((cell) => cellFaults(cell, limits).map((check) => fault(check, path, addressOf(cell)))),
    ...overlaps(merges).map((pair) => fault("overlapping-merges", path, pair)),
    ...formulas.flatMap(([at, formula]) => {
      const text = formula?.textContent ?? "";
      const wrong = text === "" ? null : formulaFault(text);
      return wrong === null ? [] : [fault("formula", path, `${at}: ${wrong}`)];
    }),
    ...rules
      .filter((rule) => (numberAt(rule, "dxfId") ?? 0) >= Math.max(1, limits.marks))
      .map((rule) => fault("mark-index", path, attribute(rule, "dxfId") ?? "")),
    ...validations.flatMap((each) =>
      validationFaults(each).map((check) => fault(check, path, attribute(each, "sqref") ?? "")),
    ),
    ...overlaps(validations.flatMap((each) => (attribute(each, "sqref") ?? "").split(" "))).map((pair) =>
      fault("overlapping-validations", path, pair),
    ),
    ...childrenOf(childOf(root, "headerFooter"))
      .filter(({ textContent }) => (textContent ?? "").length > 255)
      .map(({ localName }) => fault("header-length", path, localName ?? "")),
    ...file
      .relations(path)
      .filter(({ type }) => type === "table")
      .flatMap(({ target }) =>
        tableFaults(file.root(target), cells, limits).map((at) => fault("table-heading", target, at)),
      ),
  ];
}

function cellFaults(cell: Element, { texts, looks }: Limits): readonly string[] {
  const type = attribute(cell, "t");
  const value = childOf(cell, "v")?.textContent ?? "";
  const index = Number(value);
  const known = type !== "s" || (value !== "" && Number.isInteger(index) && index >= 0 && index < texts.length);
  const text = type === "s" ? (texts[index] ?? "") : type === "inlineStr" ? stringOf(childOf(cell, "is")) : value;
  const number = type === null || type === "n";
  return [
    ...(known ? [] : ["string-index"]),
    ...((numberAt(cell, "s") ?? 0) < Math.max(1, looks) ? [] : ["style-index"]),
    ...(text.length > 32_767 ? ["cell-length"] : []),
    ...(number && value !== "" && !Number.isFinite(index) ? ["number"] : []),
  ];
}

/** Excel's own limits for what the SDK takes as free text (Excel specifications and limits; XlDVType documentation). */
function validationFaults(validation: Element): readonly string[] {
  const length = (name: string): number => (attribute(validation, name) ?? "").length;
  const list = childOf(validation, "formula1")?.textContent ?? "";
  const typed = attribute(validation, "type") === "list" && list.startsWith('"');
  return [
    ...(typed && list.length - 2 > 255 ? ["list-length"] : []),
    ...(length("errorTitle") > 32 || length("promptTitle") > 32 ? ["alert-title-length"] : []),
    ...(length("error") > 255 || length("prompt") > 255 ? ["alert-length"] : []),
  ];
}

function tableFaults(table: Element, cells: readonly Element[], { texts }: Limits): readonly string[] {
  const area = areaOf(attribute(table, "ref") ?? "");
  if (area === null || attribute(table, "headerRowCount") === "0") return [];
  return childrenOf(childOf(table, "tableColumns"), "tableColumn").flatMap((column, at) => {
    const name = attribute(column, "name") ?? "";
    const heading = cells.find((cell) => {
      const place = areaOf(attribute(cell, "r") ?? "");
      return place?.top === area.top && place.left === area.left + at;
    });
    const value = childOf(heading, "v")?.textContent ?? "";
    const text =
      attribute(heading, "t") === "s" ? (texts[Number(value)] ?? "") : stringOf(childOf(heading, "is")) || value;
    return text.replaceAll("\n", "_x000a_") === name || text === name ? [] : [name];
  });
}

function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/u.test(name) && name.toLowerCase() !== "history";
}

/** The sheets that a formula names. */
function sheetsIn(formula: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, "");
  return [...bare.matchAll(/'((?:[^']|'')*)'!|(?<![\]\p{L}\d._'])([\p{L}_][\p{L}\p{M}\d._]*)!/gu)]
    .map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? "")
    .filter((name) => !name.startsWith("["));
}

function outOfOrder(rows: readonly Element[]): readonly string[] {
  const numbers = rows.map((row) => numberAt(row, "r") ?? 0);
  return numbers.filter((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0)).map(String);
}

function cellOrderFaults(row: Element): readonly string[] {
  const addresses = childrenOf(row, "c").map((cell) => attribute(cell, "r") ?? "");
  const areas = addresses.map(areaOf);
  const number = numberAt(row, "r");
  return addresses.filter((_, at) => {
    const [here, before] = [areas[at], areas[at - 1]];
    return here?.top !== number || (here !== null && here !== undefined && before ? here.left <= before.left : false);
  });
}

function repeated(list: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = list.filter((each) => (seen.has(each) ? true : !seen.add(each)));
  return [...new Set(again)];
}

function fault(check: string, part: string, at: string): PackageFault {
  return { check, part, at };
}
