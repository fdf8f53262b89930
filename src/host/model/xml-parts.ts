import { parseXml } from "@cj-tech-master/excelts/xml";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Book } from "./book";
import { noteParts } from "./news";

/** A piece of XML that an add-in keeps in the file (Excel.CustomXmlPart; ECMA-376 15.2.5). */
export interface XmlPart {
  /** A GUID in braces, capital letters. */
  readonly id: string;
  xml: string;
  /** Where it stands in the file it was opened from, `null` for one added since. */
  readonly origin: { readonly path: string; readonly properties: string | null; readonly xml: string } | null;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The namespace of the outermost element, "" without one. Errors: InvalidArgument for what is no well-formed XML. */
export function namespaceOf(xml: string): string {
  let root: { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> };
  try {
    ({ root } = parseXml(xml));
  } catch (error) {
    throw invalidArgument(`no well-formed XML: ${reason(error)}`);
  }
  const colon = root.name.indexOf(":");
  const declared = root.attributes[colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`];
  if (typeof declared === "string") return declared;
  if (colon >= 0) throw invalidArgument(`no well-formed XML: the prefix of ${root.name} is not declared`);
  return "";
}

/** The namespace of a part of a guest's file, of which nobody promised that it is well formed. */
export function partNamespace({ xml }: XmlPart): string {
  try {
    return namespaceOf(xml);
  } catch (error) {
    if (error instanceof ExcelError) return "";
    throw error;
  }
}

const GUID_DIGITS = 12;

/** Excel makes GUIDs by chance; these are made of the clock and a count, so that a run can be repeated. */
export function freePartId(taken: readonly string[], now: Date): string {
  const seconds = (Math.floor(now.getTime() / 1000) >>> 0).toString(16).padStart(8, "0");
  let number = taken.length + 1;
  const id = () => `{${seconds}-0000-4000-8000-${number.toString(16).padStart(GUID_DIGITS, "0")}}`.toUpperCase();
  while (taken.includes(id())) number++;
  return id();
}

export const partById = (book: Book, id: string): XmlPart | null =>
  book.xmlParts.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;

export const partsOfNamespace = (book: Book, namespace: string): readonly XmlPart[] =>
  book.xmlParts.filter((part) => partNamespace(part) === namespace);

/** Errors: InvalidArgument for what is no well-formed XML. */
export function addPart(book: Book, xml: string): XmlPart {
  namespaceOf(xml);
  const id = freePartId(
    book.xmlParts.map((part) => part.id),
    book.now(),
  );
  const part: XmlPart = { id, xml, origin: null };
  book.xmlParts = [...book.xmlParts, part];
  noteParts(book);
  return part;
}

/** Errors: ItemNotFound where the part was deleted. */
export function assertKept(book: Book, part: XmlPart): void {
  if (!book.xmlParts.includes(part)) throw itemNotFound(`the XML part ${part.id} was deleted`);
}

/** Errors: InvalidArgument for what is no well-formed XML, ItemNotFound. */
export function changePart(book: Book, part: XmlPart, xml: string): void {
  assertKept(book, part);
  namespaceOf(xml);
  part.xml = xml;
  noteParts(book);
}

export function deletePart(book: Book, part: XmlPart): void {
  assertKept(book, part);
  book.xmlParts = book.xmlParts.filter((other) => other !== part);
  noteParts(book);
}
