import { element, opened } from "./xml-text";

/** The workbook's list of texts: those of the file keep their numbers, new ones follow. */
export interface SharedTexts {
  readonly idOf: (text: string) => number;
  readonly changed: () => boolean;
  readonly xml: () => string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What XML cannot hold, and what looks like an escape itself, is written as _xHHHH_ (ECMA-376 22.9.2.19). */
const escapeText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
const UNWRITABLE = new RegExp("[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]", "gu");

/** The content of an `<si>` or `<is>`; blanks at the ends and line breaks must be kept. */
export const textXml = (text: string): string =>
  element("t", { "xml:space": /^\s|\s$|[\n\t]| {2}/u.test(text) ? "preserve" : null }, escapeText(text));

export function sharedTexts(original: string | null): SharedTexts {
  const root = original === null ? null : opened(original, "sst");
  const before = root?.children.filter((child) => child.name === "si").length ?? 0;
  const added: string[] = [];
  const ids = new Map<string, number>();
  return {
    idOf: (text) => {
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = before + added.length;
      added.push(element("si", {}, textXml(text)));
      ids.set(text, id);
      return id;
    },
    changed: () => added.length > 0,
    xml: () => {
      const content =
        (root?.children ?? [])
          .filter((child) => child.name === "si")
          .map((child) => child.xml)
          .join("") + added.join("");
      const rest = (root?.children ?? [])
        .filter((child) => child.name !== "si")
        .map((child) => child.xml)
        .join("");
      // `count` and `uniqueCount` are optional, and a count that is not exact is worse than none.
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("sst", { xmlns: MAIN }, content + rest)}`;
    },
  };
}
