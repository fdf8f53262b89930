import type { PackageMap } from "./package-map";
import { xmlOf } from "./package-map";
import type { Parts } from "./parts";
import { encoded, writeParts } from "./parts";
import { refuseHugeMerges } from "./refuse-merges";
import { relationshipsOf } from "./relationships";
import { attributesOf, closed, element, elementsNamed, opened } from "./xml-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * What of a worksheet the file library is given to read. The rest it would lose or change (it turns numbers with a link into text,
 * forgets stopIfTrue and rules it does not know, makes NaN of validations by formula), so the host reads and keeps that itself.
 */
const READ_BY_LIBRARY = new Set([
  ...[
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetProtection",
    "autoFilter",
    "mergeCells",
  ],
  ...["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "tableParts"],
]);

/** LibreOffice writes true and false where the library knows 1 and 0 only. Inside of tags alone: texts stay as they are. */
const withPlainBooleans = (xml: string): string =>
  /="(?:true|false)"/u.test(xml)
    ? xml.replace(/<[^<>]*>/gu, (tag) => tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'))
    : xml;

/** Without the differential styles, which the host keeps, and with the pattern "none" spelt out, which the library writes back as "undefined". */
function reducedStyles(xml: string): string {
  const styles = opened(xml, "styleSheet");
  if (styles === null) return xml;
  const kept = styles.children.filter(({ name }) => name !== "dxfs");
  return closed(styles.head, kept, styles.tail).replace(
    /<patternFill(?![^<>]*\spatternType=)/gu,
    '<patternFill patternType="none"',
  );
}

const relation = (id: string, type: string, target: string): string =>
  element("Relationship", { Id: id, Type: `${RELATIONS}/${type}`, Target: target });
const relations = (content: readonly string[]): Uint8Array =>
  encoded(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, content.join("")));

function reducedSheet(parts: Parts, path: string): string {
  const sheet = opened(xmlOf(parts, path), "worksheet");
  if (sheet === null) return element("worksheet", { xmlns: MAIN }, "<sheetData/>");
  for (const { name, xml } of sheet.children) if (name === "mergeCells") refuseHugeMerges(xml, path);
  return withPlainBooleans(
    closed(
      sheet.head,
      sheet.children.filter(({ name }) => READ_BY_LIBRARY.has(name)),
      sheet.tail,
    ),
  );
}

/**
 * The workbook as the file library gets to see it: cells, styles, tables and page set-up under the names it expects, without
 * drawings, charts, comments, pivot tables and links, which stay in the original package untouched.
 */
export async function reducedPackage(parts: Parts, map: PackageMap): Promise<Uint8Array> {
  const reduced = new Map<string, Uint8Array>();
  const overrides: string[] = [];
  const workbookRelations: string[] = [];
  const sheets: string[] = [];
  const override = (path: string, type: string) =>
    overrides.push(element("Override", { PartName: `/${path}`, ContentType: type }));

  let tables = 0;
  for (const [index, tab] of map.tabs.filter(({ type }) => type === "worksheet").entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    reduced.set(path, encoded(reducedSheet(parts, tab.path)));
    override(path, `${SHEET_TYPES}.worksheet+xml`);
    workbookRelations.push(relation(`sheet${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`));
    const hidden = tab.state === "visible" ? {} : { state: tab.state };
    sheets.push(element("sheet", { name: tab.name, sheetId: index + 1, ...hidden, "r:id": `sheet${index + 1}` }));
    const ofTables: string[] = [];
    for (const { id, type, target } of relationshipsOf(parts, tab.path)) {
      const table = type === "table" ? parts.get(target) : undefined;
      if (table === undefined) continue;
      const tablePath = `xl/tables/table${++tables}.xml`;
      reduced.set(tablePath, encoded(withPlainBooleans(xmlOf(parts, target))));
      override(tablePath, `${SHEET_TYPES}.table+xml`);
      ofTables.push(relation(id, "table", `../tables/table${tables}.xml`));
    }
    if (ofTables.length > 0) reduced.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations(ofTables));
  }
  const shared = [
    { from: map.styles, to: "styles.xml", type: "styles", content: `${SHEET_TYPES}.styles+xml` },
    {
      from: map.sharedStrings,
      to: "sharedStrings.xml",
      type: "sharedStrings",
      content: `${SHEET_TYPES}.sharedStrings+xml`,
    },
    {
      from: map.theme,
      to: "theme/theme1.xml",
      type: "theme",
      content: "application/vnd.openxmlformats-officedocument.theme+xml",
    },
  ];
  for (const { from, to, type, content } of shared) {
    if (from === null) continue;
    const xml = withPlainBooleans(xmlOf(parts, from));
    reduced.set(`xl/${to}`, encoded(type === "styles" ? reducedStyles(xml) : xml));
    override(`xl/${to}`, content);
    workbookRelations.push(relation(type, type, to));
  }
  const properties = elementsNamed(map.workbookXml, "workbookPr")[0];
  const date1904 = properties === undefined ? undefined : attributesOf(properties).get("date1904");
  const dates = element("workbookPr", { date1904: date1904 === "1" || date1904 === "true" ? "1" : null });
  const workbook = element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONS },
    dates + element("sheets", {}, sheets.join("")),
  );
  reduced.set("xl/workbook.xml", encoded(workbook));
  override("xl/workbook.xml", `${SHEET_TYPES}.sheet.main+xml`);
  reduced.set("xl/_rels/workbook.xml.rels", relations(workbookRelations));
  reduced.set("_rels/.rels", relations([relation("workbook", "officeDocument", "xl/workbook.xml")]));
  const defaults = element("Default", {
    Extension: "rels",
    ContentType: "application/vnd.openxmlformats-package.relationships+xml",
  });
  reduced.set(
    "[Content_Types].xml",
    encoded(element("Types", { xmlns: `${PACKAGE}/content-types` }, defaults + overrides.join(""))),
  );
  return writeParts(reduced, 0, new Date(0));
}
