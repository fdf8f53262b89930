import { childOf, elementsOf, valueOf, type Element } from "../markup-tree";
import { lettersOf } from "./letters";
import { isDeleted, isWrapper, type Story } from "./story";
import { fontOf, isHidden, type WordStyle } from "./styles";
import { signOf } from "./symbols";

/** A paragraph as it stands on paper. */
export interface Paragraph {
  readonly text: string;
  /** Letters in each font, to tell the one that most are in. */
  readonly fonts: ReadonlyMap<string, number>;
}

/** Reads a paragraph: its label, what is not deleted and not hidden, and of fields the result only. */
export function readParagraph(paragraph: Element, story: Story): Paragraph {
  const properties = childOf(paragraph, "pPr");
  const style = story.styles.style(valueOf(properties, "pStyle"));
  const label = labelOf(properties, style, story);
  const writer = newWriter(story, style);
  writer.walk(paragraph);
  const text = writer.text();
  return { text: label === "" ? text : `${label} ${text.trimStart()}`.trimEnd(), fonts: writer.fonts };
}

function labelOf(properties: Element | null, style: WordStyle, { numbering }: Story): string {
  const numbers = properties === null ? null : childOf(properties, "numPr");
  const list = valueOf(numbers, "numId") ?? style.list;
  if (list === null || list === "0") return "";
  return numbering.label({ list, level: Number(valueOf(numbers, "ilvl") ?? style.level ?? "0") });
}

function newWriter(story: Story, style: WordStyle) {
  let text = "";
  const fonts = new Map<string, number>();
  const { fields } = story;

  const write = (letters: string, font: string | null): void => {
    text += letters;
    if (font !== null) fonts.set(font, (fonts.get(font) ?? 0) + letters.trim().length);
  };

  const walk = (element: Element): void => {
    for (const child of elementsOf(element)) {
      if (child.name === "r") run(child);
      else if (isDeleted(child)) leaveDeleted(child);
      else if (child.name === "AlternateContent") walk(chosen(child));
      else if (child.name === "oMath" || child.name === "oMathPara") write(lettersOf(child), null);
      else if (isWrapper(child)) walk(child);
    }
  };

  const leaveDeleted = (element: Element): void => {
    const letters = lettersOf(element);
    if (letters.trim() !== "") story.leaveOut("deleted", letters);
  };

  const run = (element: Element): void => {
    const properties = childOf(element, "rPr");
    const own = valueOf(properties, "rStyle");
    const runStyle = own === null ? style : story.styles.style(own);
    const font = fontOf(properties) ?? (own === null ? style.font : (runStyle.font ?? style.font));
    if (isHidden(properties) ?? (style.hidden || runStyle.hidden)) {
      const letters = lettersOf(element);
      if (letters.trim() !== "") story.leaveOut("hidden", letters);
      return;
    }
    pieces(element, font);
  };

  const pieces = (element: Element, font: string | null): void => {
    for (const child of elementsOf(element)) {
      if (child.name === "fldChar") field(child);
      else if (fields.includes(false)) continue;
      else piece(child, font);
    }
  };

  const field = ({ attributes }: Element): void => {
    const type = attributes["fldCharType"];
    if (type === "begin") fields.push(false);
    else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = true;
    else if (type === "end") fields.pop();
  };

  const piece = (child: Element, font: string | null): void => {
    switch (child.name) {
      case "t":
        return write(lettersOf(child), font);
      case "tab":
      case "ptab":
        return write(" ", null);
      case "br":
        return write(child.attributes["type"] === "page" ? "" : "\n", null);
      case "cr":
        return write("\n", null);
      case "noBreakHyphen":
        return write("-", null);
      case "sym":
        return symbol(child);
      case "footnoteReference":
      case "endnoteReference":
      case "commentReference": {
        const kind = child.name.slice(0, -"Reference".length);
        const known = kind === "footnote" || kind === "endnote" ? kind : "comment";
        const words = story.note(known, child.attributes["id"] ?? "");
        return story.leaveOut(known === "comment" ? "comment" : "footnote", words);
      }
      case "AlternateContent":
        return pieces(chosen(child), font);
      case "drawing":
      case "pict":
      case "object":
        return leaveDrawing(child, story);
      default:
    }
  };

  const symbol = ({ attributes }: Element): void => {
    const code = Number.parseInt(attributes["char"] ?? "", 16);
    const sign = Number.isNaN(code) ? null : signOf(code, attributes["font"] ?? null);
    if (sign === null) story.leaveOut("symbol", `${attributes["font"] ?? ""} ${attributes["char"] ?? ""}`);
    else write(sign, null);
  };

  return { walk, text: () => text, fonts };
}

/** Of what a newer and an older Word would show, the newer one's. */
function chosen(element: Element): Element {
  return childOf(element, "Choice") ?? childOf(element, "Fallback") ?? element;
}

function leaveDrawing(element: Element, { leaveOut }: Story): void {
  const words = lettersOf(element);
  if (words.trim() === "") leaveOut("picture", element.name === "object" ? "OLE" : "");
  else leaveOut("text-box", words);
}
