import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { unzipSync } from "fflate";

/** A saved package as another program sees it: nothing here is shared with the library that wrote it. */
export interface Package {
  readonly paths: readonly string[];
  has(path: string): boolean;
  text(path: string): string;
  /** The root element of a part; throws where the part is missing or not well-formed. */
  root(path: string): Element;
  /** The relations of a part, by id, with their targets as paths inside the package; those to the outside keep their address. */
  relations(path: string): readonly Relation[];
}
export interface Relation {
  readonly id: string;
  /** The last word of the type: "worksheet". */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Throws where the bytes are no zip. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
  const text = (path: string): string => {
    const part = parts.get(path);
    if (!part) throw new Error(`The package has no part ${path}`);
    return new TextDecoder().decode(part);
  };
  const roots = new Map<string, Element>();
  const root = (path: string): Element => {
    const known = roots.get(path) ?? parsed(path, text(path));
    roots.set(path, known);
    return known;
  };
  return {
    paths: [...parts.keys()],
    has: (path) => parts.has(path),
    text,
    root,
    relations: (path) => {
      const [folder, name] = splitPath(path);
      const list = `${folder}_rels/${name}.rels`;
      if (!parts.has(list)) return [];
      return childrenOf(root(list), "Relationship").map((relation) => {
        const external = relation.getAttribute("TargetMode") === "External";
        const target = attribute(relation, "Target") ?? "";
        return {
          id: attribute(relation, "Id") ?? "",
          type: (attribute(relation, "Type") ?? "").split("/").at(-1) ?? "",
          target: external ? target : resolved(folder, target),
          external,
        };
      });
    },
  };
}

/** Children of that name, whatever their namespace prefix; all elements where none is given. */
export function childrenOf(element: Element | null | undefined, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

/** The first child of that name. */
export function childOf(element: Element | null | undefined, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null;
}

/** An attribute by its local name; `null` where it is not given. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  for (const { localName, value } of element?.attributes ?? []) if (localName === name) return value;
  return null;
}

/** A number in an attribute; `null` where it is not given or no number. */
export function numberAt(element: Element | null | undefined, name: string): number | null {
  const text = attribute(element, name);
  return text === null || text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

/** A flag in an attribute (ST_OnOff). */
export function flagAt(element: Element | null | undefined, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  return text === null ? otherwise : text === "1" || text === "true" || text === "on";
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function parsed(path: string, xml: string): Element {
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(`${path} is not well-formed: ${message}`);
  };
  const document: Document = new DOMParser({ onError }).parseFromString(xml.replace(/^\uFEFF/u, ""), "text/xml");
  if (document.documentElement === null) throw new Error(`${path} is empty`);
  return document.documentElement;
}

function splitPath(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf("/") + 1;
  return [path.slice(0, at), path.slice(at)];
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
