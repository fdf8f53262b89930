import { Parser } from "htmlparser2";
import type { Text } from "../i18n/text";
import { ImportError } from "./import-error";
import { DEEPEST_NESTING } from "./limits";

/** An element of XML, without the prefixes of its namespaces, or of HTML, as it is. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface GrowingElement extends Element {
  readonly children: (GrowingElement | string)[];
}

const TOO_DEEP: Text = {
  vi: "Nội dung lồng nhau quá nhiều lớp, vượt giới hạn an toàn của chương trình; chưa đọc gì.",
  en: "The content is nested too deeply, over the program's safe limit; nothing was read.",
};
const CUT_OFF: Text = {
  vi: "Tệp bị cắt cụt: nội dung dừng giữa chừng nên không đọc, để không thiếu dòng nào. Hãy lấy lại tệp đầy đủ.",
  en: "The file is cut off: its content stops midway, so it is not read, lest a row be missing. Please get the whole file.",
};

/** The tree of an XML part. Entities of its own (a bomb's) are never expanded. Throws an ImportError where it is cut off. */
export function parseXml(text: string): Element {
  const root = parsed(text, true);
  const [first] = elementsOf(root);
  if (first === undefined || !text.trimEnd().endsWith(">") || !closes(text, first.name)) {
    throw new ImportError("cut-off", CUT_OFF);
  }
  return first;
}

/** The tree of an HTML text, as browsers read it where end tags are left out. */
export function parseHtml(text: string): Element {
  return parsed(text, false);
}

/** The elements inside, of one name where it is given. */
export function elementsOf({ children }: Element, name?: string): readonly Element[] {
  return children.filter(
    (child): child is Element => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first element of that name directly inside. */
export function childOf({ children }: Element, name: string): Element | null {
  const found = children.find((child) => typeof child !== "string" && child.name === name);
  return typeof found === "object" ? found : null;
}

/** The value of an attribute `val` of a child: `<w:start w:val="3"/>`. `null` where there is no such child. */
export function valueOf(element: Element | null, name: string): string | null {
  const child = element === null ? null : childOf(element, name);
  return child === null ? null : (child.attributes["val"] ?? "");
}

function closes(text: string, name: string): boolean {
  const end = text.slice(-200);
  return new RegExp(`(?:</(?:[\\w.-]+:)?${name}\\s*>|/>)\\s*(?:<!--[^>]*-->\\s*)*$`, "u").test(end);
}

function parsed(text: string, xmlMode: boolean): Element {
  const root: GrowingElement = { name: "", attributes: {}, children: [] };
  const open: GrowingElement[] = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: GrowingElement = xmlMode
          ? { name: local(name), attributes: localKeys(attributes), children: [] }
          : { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
        if (open.length > DEEPEST_NESTING) throw new ImportError("too-deep", TOO_DEEP);
      },
      ontext: (piece) => {
        const into = open.at(-1)?.children;
        const last = into?.at(-1);
        if (into !== undefined && typeof last === "string") into[into.length - 1] = last + piece;
        else into?.push(piece);
      },
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localKeys(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const keys: Record<string, string> = {};
  for (const name of Object.keys(attributes)) keys[local(name)] = attributes[name] ?? "";
  return keys;
}
