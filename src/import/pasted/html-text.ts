import type { LeftOut } from "../../domain/import/source-document";
import type { Element } from "../markup-tree";

const BLOCKS: ReadonlySet<string> = new Set("p div li h1 h2 h3 h4 h5 h6 tr blockquote pre ul ol dl dt dd".split(" "));
const SILENT: ReadonlySet<string> = new Set("style script head title meta link xml template noscript".split(" "));
// style="font-family:.VnTime,serif" | mso-ascii-font-family:"VNI-Times"
const FONT = /(?:^|;)\s*(?:font-family|mso-ascii-font-family)\s*:\s*["']?([^;,"']+)/iu;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/iu;

/** The words of a piece of HTML. */
export interface HtmlText {
  /** Blocks and line breaks are lines; blanks are collapsed as a browser does. */
  readonly text: string;
  readonly font: string | null;
}

/** Reads what a browser would show of `element`; what it would not is left out and told. */
export function htmlText(element: Element, leftOut: LeftOut[], nested: { tables: number }): HtmlText {
  const lines: string[] = [""];
  const fonts = new Map<string, number>();
  const write = (letters: string, font: string | null): void => {
    const words = letters.replace(/[ \t\r\n\f\u00a0]+/gu, " ");
    lines[lines.length - 1] += words;
    if (font !== null) fonts.set(font, (fonts.get(font) ?? 0) + words.trim().length);
  };
  const newLine = (): void => {
    if (lines.at(-1)?.trim() !== "") lines.push("");
  };

  const walk = ({ name, attributes, children }: Element, outer: string | null): void => {
    const style = attributes["style"] ?? "";
    const font = FONT.exec(style)?.[1]?.trim() ?? attributes["face"] ?? outer;
    let number = Number(attributes["start"] ?? "1");
    if (name === "table") nested.tables += 1;
    for (const child of children) {
      if (typeof child === "string") {
        write(child, font);
        continue;
      }
      if (SILENT.has(child.name)) continue;
      if (child.name === "br") lines.push("");
      else if (child.name === "img") leftOut.push({ kind: "picture", text: child.attributes["alt"] ?? "" });
      else if (child.name === "del" || HIDDEN.test(child.attributes["style"] ?? "")) leave(child);
      else {
        const isBlock = BLOCKS.has(child.name);
        if (isBlock) newLine();
        if (child.name === "td" || child.name === "th") write(" ", null);
        if (child.name === "li" && name === "ol") write(`${String(number++)}. `, null);
        else if (child.name === "li" && name === "ul") write("- ", null);
        walk(child, font);
        if (isBlock) newLine();
      }
    }
  };
  const leave = (child: Element): void => {
    const { text } = htmlText(child, leftOut, nested);
    if (text !== "") leftOut.push({ kind: child.name === "del" ? "deleted" : "hidden", text });
  };

  walk(element.name === "table" ? { ...element, name: "div" } : element, null);
  const text = lines.map((line) => line.trim()).join("\n");
  const [most] = [...fonts].sort((one, other) => other[1] - one[1]);
  const all = [...fonts.values()].reduce((sum, count) => sum + count, 0);
  return { text: text.trim(), font: most !== undefined && most[1] > 0 && most[1] * 10 >= all * 9 ? most[0] : null };
}
