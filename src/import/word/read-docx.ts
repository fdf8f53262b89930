import type { LeftOut, SourceBlock, SourceDocument } from "../../domain/import/source-document";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { childOf, elementsOf, parseXml, type Element } from "../markup-tree";
import type { Tally } from "../tally";
import { partText, textOf, unpack } from "../unpack";
import { lettersOf } from "./letters";
import { numberingOf } from "./numbering";
import { readParagraph } from "./read-paragraph";
import { fontOfMost, readTable } from "./read-table";
import { isDeleted, isWrapper, newStory, type Story } from "./story";
import { stylesOf } from "./styles";

const PARTS = /^word\/(?:document|numbering|styles|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/iu;
const NESTED: Text = {
  vi: "Bảng nằm trong ô ({count}) được trải thành các dòng của ô đó.",
  en: "Tables inside cells ({count}) are laid flat as lines of their cells.",
};

/** Reads a Word file (.docx, .docm): paragraphs and tables in their order, as they stand on paper. Throws an ImportError. */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const parts = unpack(bytes, (name) => PARTS.test(name));
  const part = (name: string): Element | null => {
    const found = parts.get(`word/${name}.xml`);
    return found === undefined ? null : parseXml(textOf(found));
  };
  const body = childOf(parseXml(partText(parts, "word/document.xml")), "body");
  const notes = new Map(["footnote", "endnote", "comment"].map((kind) => [kind, notesOf(part(`${kind}s`), kind)] as const));
  const leftOut: LeftOut[] = [];
  const story = newStory(
    {
      styles: stylesOf(part("styles")),
      numbering: numberingOf(part("numbering")),
      note: (kind, id) => notes.get(kind)?.get(id) ?? "",
    },
    leftOut,
  );
  const blocks = body === null ? [] : blocksIn(body, story, { rows: 0, cells: 0 });
  const margins = [...parts.keys()].filter((name) => /\/(?:header|footer)\d*\.xml$/iu.test(name)).sort();
  for (const name of margins) leaveMargin(lettersOf(parseXml(partText(parts, name))), story);
  const remarks = story.nestedTables === 0 ? [] : [fill(NESTED, { count: story.nestedTables })];
  return { blocks, leftOut, remarks };
}

function blocksIn(element: Element, story: Story, tally: Tally): readonly SourceBlock[] {
  return elementsOf(element).flatMap((child): readonly SourceBlock[] => {
    if (child.name === "p") {
      const paragraph = readParagraph(child, story);
      const font = fontOfMost([paragraph]);
      return paragraph.text.split("\n").map((text) => ({ kind: "line", text: text.trim(), font }));
    }
    if (child.name === "tbl") return [readTable(child, story, tally)];
    if (isDeleted(child)) {
      story.leaveOut("deleted", lettersOf(child));
      return [];
    }
    return isWrapper(child) ? blocksIn(child, story, tally) : [];
  });
}

/** What stands at the top and the foot of every page; numbers of pages say nothing. */
function leaveMargin(letters: string, story: Story): void {
  const words = letters.trim();
  if (words !== "" && !/^[\s\d/-]*$/u.test(words)) story.leaveOut("page-header", words);
}

function notesOf(root: Element | null, name: string): ReadonlyMap<string, string> {
  const notes = root === null ? [] : elementsOf(root, name);
  return new Map(notes.map((note) => [note.attributes["id"] ?? "", lettersOf(note).trim()]));
}
