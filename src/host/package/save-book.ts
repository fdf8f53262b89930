import type { Sheet } from "../model/book";
import { calculate } from "../model/calculate";
import { bookState } from "./book-state";
import { contentTypes } from "./content-types";
import { markStyles } from "./mark-styles";
import type { OpenedBook } from "./open-book";
import { xmlOf } from "./package-map";
import { encoded, writeParts } from "./parts";
import type { Parts } from "./parts";
import { relationshipsOf, relationshipsPath } from "./relationships";
import { relationWriter } from "./relation-writer";
import { sharedTexts } from "./shared-texts";
import { EMPTY_SHEET, spliceSheet } from "./splice-sheet";
import { writeXmlParts } from "./xml-part-files";
import { writeWorkbook } from "./write-workbook";
import type { SheetPlace } from "./write-workbook";
import { opened } from "./xml-text";
import type { Opened } from "./xml-text";

const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const rootOf = (parts: Parts, path: string, name: string): Opened =>
  opened(xmlOf(parts, path), name) ?? { head: `<${name}>`, children: [], tail: `</${name}>` };

/** Where each worksheet goes: its old place, or a free path and number where it was added. */
function placesOf({ book, parts, map }: OpenedBook, relate: (path: string) => string): ReadonlyMap<Sheet, SheetPlace> {
  const folder = map.workbook.slice(0, map.workbook.lastIndexOf("/") + 1);
  const places = new Map<Sheet, SheetPlace>();
  let [file, number] = [1, Math.max(0, ...map.tabs.map((tab) => tab.sheetId)) + 1];
  for (const sheet of book.sheets) {
    if (sheet.origin !== null) {
      places.set(sheet, sheet.origin);
      continue;
    }
    while (parts.has(`${folder}worksheets/sheet${file}.xml`)) file++;
    const path = `${folder}worksheets/sheet${file++}.xml`;
    places.set(sheet, { path, relationId: relate(path), sheetId: number++ });
  }
  return places;
}

/**
 * The workbook as a package: the one it was opened from, with what changed put in. Formulas are computed first.
 * Parts, sheets, rows and cells that nothing changed in stay byte for byte. Where a formula may have changed, the list of the order of
 * calculation is left out: Excel makes it anew.
 */
export async function saveBook(from: OpenedBook): Promise<Uint8Array> {
  const { book, parts: original, map, styles } = from;
  calculate(book);
  const saved = new Map(original);
  const types = contentTypes(xmlOf(original, "[Content_Types].xml"));
  const relations = relationWriter(original, map.workbook);
  const folder = map.workbook.slice(0, map.workbook.lastIndexOf("/") + 1);

  const recalculated = bookState(book).calculation !== from.state.calculation;
  for (const { type, target } of relationshipsOf(original, map.workbook)) {
    if (type !== "calcChain" || !recalculated) continue;
    saved.delete(target);
    relations.removeTo(target);
    types.remove(target);
  }
  const places = placesOf(from, (path) => relations.add("worksheet", path));
  const placeOf = (sheet: Sheet): SheetPlace => places.get(sheet) ?? { path: "", relationId: "", sheetId: 0 };

  const stylesXml = map.styles === null ? "" : xmlOf(original, map.styles);
  const marks = markStyles((opened(stylesXml, "dxfs")?.children ?? []).map((child) => child.xml));
  const texts = sharedTexts(map.sharedStrings === null ? null : xmlOf(original, map.sharedStrings));
  for (const sheet of book.sheets) {
    const { path } = placeOf(sheet);
    const links = relationWriter(original, path);
    const source = sheet.origin === null ? EMPTY_SHEET : rootOf(original, path, "worksheet");
    const relate = (address: string) => links.addExternal("hyperlink", address);
    saved.set(
      path,
      encoded(spliceSheet(sheet, source, { book, marks, styles, texts, computed: book.computed, relate })),
    );
    if (links.changed()) saved.set(relationshipsPath(path), encoded(links.xml()));
    if (sheet.origin === null) types.add(path, `${SHEET_TYPES}.worksheet+xml`);
  }
  for (const { path, relationId, type } of map.tabs) {
    if (type !== "worksheet" || book.sheets.some((sheet) => sheet.origin?.path === path)) continue;
    saved.delete(path);
    saved.delete(relationshipsPath(path));
    relations.remove(relationId);
    types.remove(path);
  }
  const stylesPath = map.styles ?? `${folder}styles.xml`;
  if (map.styles === null) {
    relations.add("styles", stylesPath);
    types.add(stylesPath, `${SHEET_TYPES}.styles+xml`);
  }
  saved.set(stylesPath, encoded(styles.xml(marks.written())));
  if (texts.changed()) {
    const textsPath = map.sharedStrings ?? `${folder}sharedStrings.xml`;
    if (map.sharedStrings === null) {
      relations.add("sharedStrings", textsPath);
      types.add(textsPath, `${SHEET_TYPES}.sharedStrings+xml`);
    }
    saved.set(textsPath, encoded(texts.xml()));
  }
  writeXmlParts(book, from.xmlParts, saved, relations, types);
  saved.set(
    map.workbook,
    encoded(writeWorkbook(book, rootOf(original, map.workbook, "workbook"), from.state, placeOf)),
  );
  if (relations.changed()) saved.set(relationshipsPath(map.workbook), encoded(relations.xml()));
  saved.set("[Content_Types].xml", encoded(types.xml()));
  return writeParts(saved, 6, book.now());
}
