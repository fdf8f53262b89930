import { FormulaType, Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { Loss } from "../host";
import { HostError } from "../host-error";
import { fillDefaults } from "../model/own-defaults";
import { noChanges, sheetId } from "../model/book";
import { noBookNews, noSheetNews } from "../model/news";
import { openedSelection } from "../model/selection";
import type { Book, ForeignTab, Sheet } from "../model/book";
import { rgbOf } from "../model/colors";
import { isCovered, serialOf } from "../model/cell-content";
import type { MarkStyle } from "../model/mark-style";
import type { XmlPart } from "../model/xml-parts";
import { aspectsOf } from "./aspects";
import { bookState } from "./book-state";
import type { BookState } from "./book-state";
import { fixedThings } from "./fixed-things";
import { lossesOf } from "./losses";
import { mapPackage, xmlOf } from "./package-map";
import type { PackageMap, Tab } from "./package-map";
import { readParts } from "./parts";
import type { Parts } from "./parts";
import { isBuiltIn, readNames, readPrintNames } from "./read-names";
import { readAttached } from "./read-attached";
import { readLinks } from "./read-links";
import { readMarkStyle, readRules } from "./read-rules";
import { readSetup } from "./read-setup";
import { readTheme } from "./read-theme";
import { readValidations } from "./read-validations";
import { readXmlParts } from "./xml-part-files";
import { reducedPackage } from "./reduced-package";
import { EMPTY_STYLES } from "./empty-styles";
import { relationshipsOf } from "./relationships";
import { styleBook } from "./style-book";
import type { StyleBook } from "./style-book";
import { attributesOf, elementsNamed, opened } from "./xml-text";
import { registerStyles } from "./register-styles";

/** A workbook together with the package it came from, from which a save starts. */
export interface OpenedBook {
  readonly book: Book;
  readonly losses: readonly Loss[];
  readonly parts: Parts;
  readonly map: PackageMap;
  readonly styles: StyleBook;
  /** The parts of custom XML that the file had. */
  readonly xmlParts: readonly XmlPart[];
  /** What workbook.xml says, to see at a save whether it still holds. */
  readonly state: BookState;
}

/**
 * The file library reads numbers under a date format as dates, and lets cells share one formula; as numbers and as formulas of their
 * own they can be changed one by one. None of this counts as a change: the file's own cells are kept.
 */
function ownValues(worksheet: Worksheet): void {
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (isCovered(cell)) return;
      if (cell.value instanceof Date) cell.value = serialOf(cell.value);
      else if (cell.formulaType === FormulaType.Shared && cell.formula !== undefined) {
        cell.value = { formula: cell.formula, ...(cell.result === undefined ? {} : { result: cell.result }) };
      }
    });
  });
}

async function emptyPackage(now: Date): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = now;
  workbook.modified = now;
  workbook.addWorksheet("Sheet1");
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

async function readCells(parts: Parts, map: PackageMap): Promise<Workbook> {
  const inner = new Workbook();
  try {
    await inner.xlsx.load(await reducedPackage(parts, map));
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("corrupt", "the workbook's cells cannot be read", { cause: error });
  }
  inner.worksheets.forEach(ownValues);
  inner.worksheets.forEach(fillDefaults);
  return inner;
}

/** Excel.CalculationMode of the file's word (ECMA-376 18.18.6). */
function calculationModeOf(workbookXml: string): string {
  const [settings] = elementsNamed(workbookXml, "calcPr");
  const mode = settings === undefined ? undefined : attributesOf(settings).get("calcMode");
  return mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}

function readSheet(parts: Parts, tab: Tab, inner: Worksheet, styles: readonly MarkStyle[]): Sheet {
  const root = opened(xmlOf(parts, tab.path), "worksheet");
  const outside = (root?.children ?? []).filter(({ name }) => name !== "sheetData");
  const named = (name: string): string =>
    outside
      .filter((child) => child.name === name)
      .map((child) => child.xml)
      .join("");
  readSetup(inner, named);
  const id = sheetId(tab.sheetId);
  const content = {
    inner,
    links: readLinks(named("hyperlinks"), relationshipsOf(parts, tab.path)),
    formats: readRules(
      named("conditionalFormatting"),
      styles,
      (number) => `{${id.slice(1, 14)}-0000-${String(number).padStart(12, "0")}}`,
    ),
    validations: readValidations(named("dataValidations")),
  };
  return {
    id,
    ...content,
    changes: noChanges(),
    selection: openedSelection({ inner }),
    news: noSheetNews(),
    origin: {
      path: tab.path,
      relationId: tab.relationId,
      sheetId: tab.sheetId,
      aspects: {},
      hasLegacyPassword: false,
      attached: readAttached(parts, tab.path),
      fixed: fixedThings(
        parts,
        tab.path,
        outside.map(({ name }) => name),
        root?.children.find(({ name }) => name === "sheetData")?.xml ?? "",
      ),
    },
  };
}

/** Opens a package; `null` stands for a new workbook. Errors: HostError. */
export async function openBook(bytes: Uint8Array | null, now: () => Date, name: string): Promise<OpenedBook> {
  installFormulaEngine();
  const parts = await readParts(bytes ?? (await emptyPackage(now())));
  const map = mapPackage(parts);
  const inner = await readCells(parts, map);
  const theme = readTheme(map.theme === null ? null : xmlOf(parts, map.theme));
  const colorOf = (attributes: ReadonlyMap<string, string>): string | null => {
    const [rgb, themed, indexed, tint] = ["rgb", "theme", "indexed", "tint"].map((name) => attributes.get(name));
    return rgbOf(
      { theme },
      {
        ...(rgb === undefined ? {} : { argb: rgb }),
        ...(themed === undefined ? {} : { theme: Number(themed) }),
        ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
        ...(tint === undefined ? {} : { tint: Number(tint) }),
      },
    );
  };
  const stylesXml = map.styles === null ? "" : xmlOf(parts, map.styles);
  const marks = (opened(stylesXml, "dxfs")?.children ?? []).map(({ xml }) => readMarkStyle(xml, colorOf));

  const sheets: Sheet[] = [];
  const foreign: ForeignTab[] = [];
  const tabs = map.tabs.map((tab): Sheet | null => {
    const worksheet = tab.type === "worksheet" ? inner.worksheets[sheets.length] : undefined;
    if (worksheet === undefined) {
      const xml =
        elementsNamed(map.workbookXml, "sheet").find((raw) => attributesOf(raw).get("name") === tab.name) ?? "";
      foreign.push({ name: tab.name, xml, after: sheets.at(-1) ?? null });
      return null;
    }
    const sheet = readSheet(parts, tab, worksheet, marks);
    sheets.push(sheet);
    return sheet;
  });
  const styles = styleBook(stylesXml === "" ? EMPTY_STYLES : stylesXml);
  for (const sheet of sheets) registerStyles(styles, sheet, xmlOf(parts, sheet.origin?.path ?? ""));
  const names = readNames(map.workbookXml, tabs);
  const builtIns = names.filter(isBuiltIn);
  readPrintNames(builtIns);
  for (const sheet of sheets) {
    if (sheet.origin === null) continue;
    const hasLegacyPassword = /<sheetProtection\b[^<>]*\spassword="/u.test(xmlOf(parts, sheet.origin.path));
    sheet.origin = { ...sheet.origin, aspects: aspectsOf(sheet), hasLegacyPassword };
  }
  const [view] = elementsNamed(map.workbookXml, "workbookView");
  const activeTab = view === undefined ? 0 : Number(attributesOf(view).get("activeTab") ?? "0");
  const active = tabs[activeTab] ?? sheets.find((sheet) => sheet.inner.state === "visible") ?? sheets[0];
  if (active === undefined) throw new HostError("corrupt", "the workbook has no worksheet");
  const [protection] = elementsNamed(map.workbookXml, "workbookProtection");
  const lock = protection === undefined ? undefined : attributesOf(protection).get("lockStructure");
  const book: Book = {
    inner,
    name,
    sheets,
    names: names.filter((name) => !isBuiltIn(name)),
    builtIns,
    foreign,
    xmlParts: readXmlParts(parts, map.workbook, now()),
    active,
    openedOn: active,
    structureLocked: lock === "1" || lock === "true",
    eventsEnabled: true,
    calculationMode: calculationModeOf(map.workbookXml),
    now,
    theme,
    stale: false,
    newStyles: new Map(),
    computed: false,
    calculations: 0,
    happenings: [],
    subscriptions: new Map(),
    news: noBookNews(),
  };
  return { book, losses: lossesOf(parts), parts, map, styles, xmlParts: book.xmlParts, state: bookState(book) };
}
