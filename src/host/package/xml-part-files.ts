import type { Book } from "../model/book";
import { freePartId } from "../model/xml-parts";
import type { XmlPart } from "../model/xml-parts";
import type { contentTypes } from "./content-types";
import { decoded, encoded } from "./parts";
import type { Parts } from "./parts";
import { relationshipsOf, relationshipsPath } from "./relationships";
import { relationWriter } from "./relation-writer";
import { attributesOf, element } from "./xml-text";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The GUID in `<ds:datastoreItem ds:itemID="{…}">`, whatever its prefix. */
function itemId(properties: string): string | null {
  const root = /<(?:[\w.-]+:)?datastoreItem\b[^<>]*>/u.exec(properties)?.[0] ?? "";
  return [...attributesOf(root)].find(([name]) => /(?:^|:)itemID$/u.test(name))?.[1] ?? null;
}

/** The parts of custom XML of a workbook, in the order of its relationships. One without an id gets one, as in Excel. */
export function readXmlParts(parts: Parts, workbook: string, now: Date): readonly XmlPart[] {
  const read: XmlPart[] = [];
  for (const { type, target } of relationshipsOf(parts, workbook)) {
    const bytes = type === "customXml" ? parts.get(target) : undefined;
    if (bytes === undefined) continue;
    const xml = decoded(bytes);
    const properties = relationshipsOf(parts, target).find((relation) => relation.type === "customXmlProps")?.target;
    const written = properties === undefined ? undefined : parts.get(properties);
    const taken = read.map((part) => part.id);
    const id = (written === undefined ? null : itemId(decoded(written))) ?? freePartId(taken, now);
    read.push({ id, xml, origin: { path: target, properties: properties ?? null, xml } });
  }
  return read;
}

type Types = ReturnType<typeof contentTypes>;
type Relations = ReturnType<typeof relationWriter>;

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** Parts are written in UTF-8, whatever encoding their text still names. */
const inUtf8 = (xml: string): Uint8Array =>
  encoded(xml.replace(/^(\s*<\?xml\b[^?]*?\sencoding=)(?:"[^"]*"|'[^']*')/u, '$1"UTF-8"'));

/** A new part with its properties, under names as Excel gives them: customXml/item1.xml, customXml/itemProps1.xml. */
function addFiles(saved: Map<string, Uint8Array>, part: XmlPart, relations: Relations, types: Types): void {
  let number = 1;
  while (saved.has(`customXml/item${number}.xml`) || saved.has(`customXml/itemProps${number}.xml`)) number++;
  const [path, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const item = { "ds:itemID": part.id, "xmlns:ds": DATASTORE };
  saved.set(path, inUtf8(part.xml));
  saved.set(properties, encoded(XML_HEAD + element("ds:datastoreItem", item, element("ds:schemaRefs", {}))));
  const own = relationWriter(new Map(), path);
  own.add("customXmlProps", properties);
  saved.set(relationshipsPath(path), encoded(own.xml()));
  relations.add("customXml", path);
  types.add(path, "application/xml");
  types.add(properties, PROPERTIES_TYPE);
}

/** Writes the parts of custom XML: those of the file stay byte for byte unless they were changed or deleted. */
export function writeXmlParts(
  book: Book,
  opened: readonly XmlPart[],
  saved: Map<string, Uint8Array>,
  relations: Relations,
  types: Types,
): void {
  for (const part of opened) {
    if (part.origin === null || book.xmlParts.includes(part)) continue;
    const { path, properties } = part.origin;
    for (const file of [path, relationshipsPath(path), ...(properties === null ? [] : [properties])]) {
      saved.delete(file);
      types.remove(file);
    }
    relations.removeTo(path);
  }
  for (const part of book.xmlParts) {
    if (part.origin === null) addFiles(saved, part, relations, types);
    else if (part.xml !== part.origin.xml) saved.set(part.origin.path, inUtf8(part.xml));
  }
}
