import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { ROOT } from "../house/source-files";

export const MANIFEST_FILE = join(ROOT, "manifest.xml");
/** Where the manifest's addresses point while the add-in is being written; a build puts the office's own instead. */
export const DEV_ADDRESS = "https://localhost:3000/";

/** One string of the manifest in both languages, and where it stands. */
export interface LocalString {
  readonly name: string;
  /** Of the element: `DisplayName`, `bt:String` … */
  readonly tag: string;
  /** The parent's: `bt:ShortStrings` … */
  readonly list: string;
  readonly vi: string;
  readonly en: readonly string[];
}

export function readManifest(): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(readFileSync(MANIFEST_FILE, "utf8"), "text/xml");
}

/** Elements of a name ("bt:Image"), in the order of the file. */
export function elements(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

/** The elements that lie in this one directly. */
export function children(parent: Element): readonly Element[] {
  return elements(parent, "*").filter((element) => element.parentNode === parent);
}

/** What the one element of that name says. */
export function textOf(within: Document | Element, name: string): string {
  return elements(within, name)[0]?.textContent ?? "";
}

/** Everything with a default value and overrides that is words, not an address. */
export function localStrings(manifest: Document): readonly LocalString[] {
  return ["DisplayName", "Description", "bt:String"]
    .flatMap((tag) => elements(manifest, tag))
    .filter((element) => element.hasAttribute("DefaultValue"))
    .map((element) => ({
      name: element.getAttribute("id") ?? element.tagName,
      tag: element.tagName,
      list: element.parentElement?.tagName ?? "",
      vi: element.getAttribute("DefaultValue") ?? "",
      en: children(element)
        .filter((override) => override.getAttribute("Locale") === "en-US")
        .map((override) => override.getAttribute("Value") ?? ""),
    }));
}

/** Every address of the manifest, of pages and pictures alike. */
export function addresses(manifest: Document): readonly string[] {
  const tags = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];
  return tags
    .flatMap((tag) => elements(manifest, tag))
    .map((element) => element.getAttribute("DefaultValue"))
    .filter((address) => address !== null);
}
