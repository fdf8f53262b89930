/** Work on XML as text: parts are kept byte for byte but for the elements that are put in anew, so no tree is built of them. */

export interface RawElement {
  readonly name: string;
  readonly xml: string;
}

/** An element taken apart one level deep. */
export interface Opened {
  /** All up to and with the element's start tag. */
  readonly head: string;
  readonly children: readonly RawElement[];
  /** The element's end tag and what follows. */
  readonly tail: string;
}

const isNameEnd = (character: string | undefined): boolean => character === undefined || /[\s/>]/u.test(character);

/** The end of the tag that begins at `start`; a ">" in an attribute does not end it. */
function tagEnd(xml: string, start: number): number {
  let quote = "";
  for (let at = start; at < xml.length; at++) {
    const character = xml[at];
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return xml.length;
}

const tagName = (xml: string, start: number): string => /^<([^\s/>]+)/u.exec(xml.slice(start, start + 200))?.[1] ?? "";

/** The end of the element whose start tag begins at `start`, elements of the same name inside counted. */
function elementEnd(xml: string, start: number, name: string): number {
  const opened = tagEnd(xml, start);
  if (xml[opened - 2] === "/") return opened;
  const [open, close] = [`<${name}`, `</${name}>`];
  let depth = 1;
  let at = opened;
  while (depth > 0) {
    const end = xml.indexOf(close, at);
    if (end < 0) return xml.length;
    // Looked for up to there only: a name that stands nowhere else must not be looked for to the end of the part each time.
    const within = xml.slice(at, end);
    for (let inner = within.indexOf(open); inner >= 0; inner = within.indexOf(open, inner + open.length)) {
      if (isNameEnd(xml[at + inner + open.length]) && xml[tagEnd(xml, at + inner) - 2] !== "/") depth++;
    }
    depth--;
    at = end + close.length;
  }
  return at;
}

/** Takes the first element of that name apart; `null` where there is none. An element without content has no children. */
export function opened(xml: string, name: string): Opened | null {
  let start = xml.indexOf(`<${name}`);
  while (start >= 0 && !isNameEnd(xml[start + name.length + 1])) start = xml.indexOf(`<${name}`, start + 1);
  if (start < 0) return null;
  const end = tagEnd(xml, start);
  if (xml[end - 2] === "/")
    return { head: `${xml.slice(0, end - 2).trimEnd()}>`, children: [], tail: `</${name}>${xml.slice(end)}` };
  const children: RawElement[] = [];
  let at = end;
  for (;;) {
    const next = xml.indexOf("<", at);
    if (next < 0) return { head: xml.slice(0, end), children, tail: `</${name}>` };
    if (xml.startsWith("</", next)) return { head: xml.slice(0, end), children, tail: xml.slice(next) };
    if (xml.startsWith("<!--", next)) at = xml.indexOf("-->", next) + 3;
    else if (xml.startsWith("<?", next)) at = xml.indexOf("?>", next) + 2;
    else {
      const childName = tagName(xml, next);
      at = elementEnd(xml, next, childName);
      children.push({ name: childName, xml: xml.slice(next, at) });
    }
  }
}

export const closed = (head: string, children: readonly RawElement[], tail: string): string =>
  head + children.map((child) => child.xml).join("") + tail;

/** The elements of that name that stand anywhere in the text, one inside another not counted twice. */
export function elementsNamed(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  let start = xml.indexOf(`<${name}`);
  while (start >= 0) {
    const end = isNameEnd(xml[start + name.length + 1]) ? elementEnd(xml, start, name) : start + 1;
    if (end > start + 1) found.push(xml.slice(start, end));
    start = xml.indexOf(`<${name}`, end);
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Beyond U+10FFFF there are no letters: such a reference is left as it is written. */
const letterOf = (code: number): string | null => (code <= 0x10ffff ? String.fromCodePoint(code) : null);

export const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
        (all: string, hex?: string, decimal?: string, name?: string) => {
          if (hex !== undefined) return letterOf(Number.parseInt(hex, 16)) ?? all;
          if (decimal !== undefined) return letterOf(Number(decimal)) ?? all;
          return ENTITIES[name ?? ""] ?? all;
        },
      )
    : text;

/** XML knows no control characters but tab and line ends (XML 1.0 2.2). */
// eslint is right to suspect control characters in patterns, and here they are what is looked for: hence the constructor.
const FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]", "gu");

export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(FORBIDDEN, "");

/** Line ends in an attribute must be written as references, or a reader takes them for blanks. */
export const escapedAttribute = (text: string): string =>
  escaped(text).replaceAll("\r", "&#13;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

/** The attributes of the element with which the text begins. */
export function attributesOf(xml: string): ReadonlyMap<string, string> {
  const tag = xml.slice(0, tagEnd(xml, 0));
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(
    /(?<![^\s=<>"'/])([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  )) {
    attributes.set(name, unescaped(double ?? single ?? ""));
  }
  return attributes;
}

/** The text between an element's tags, unescaped; its children's text too. */
export function textOf(xml: string): string {
  const body = xml.slice(tagEnd(xml, 0), Math.max(xml.lastIndexOf("</"), 0));
  return unescaped(withoutTags(body));
}

function withoutTags(xml: string): string {
  let text = "";
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<", at);
    const end = start < 0 ? -1 : xml.indexOf(">", start);
    if (end < 0) return text + xml.slice(at);
    text += xml.slice(at, start);
    at = end + 1;
  }
}

/** `<name a="1" b="2"/>`, or with content; attributes that are `null` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapedAttribute(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A boolean of XML Schema: Excel writes 1 and 0, LibreOffice true and false. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** Takes a prefix off the element names of a part that binds one to the spreadsheet's namespace (`<x:worksheet>`). */
export function withoutPrefix(xml: string): string {
  const prefix = /<([A-Za-z][\w.-]*):(?:workbook|worksheet|styleSheet|sst)[\s>]/u.exec(xml.slice(0, 4_000))?.[1];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</").replace(`xmlns:${prefix}=`, "xmlns=");
}
