import { childOf, elementsOf, valueOf, type Element } from "../markup-tree";

/** What a style says of its paragraphs or letters, with what it is based on. */
export interface WordStyle {
  readonly font: string | null;
  readonly list: string | null;
  readonly level: number | null;
  readonly hidden: boolean;
}

export interface Styles {
  /** The style of that id; the document's default where there is none. */
  style(id: string | null): WordStyle;
}

const PLAIN: WordStyle = { font: null, list: null, level: null, hidden: false };
/** Styles that are based on one another in a circle end somewhere. */
const LONGEST_CHAIN = 20;

/** The styles of styles.xml. */
export function stylesOf(root: Element | null): Styles {
  if (root === null) return { style: () => PLAIN };
  const elements = new Map(elementsOf(root, "style").map((one) => [one.attributes["styleId"] ?? "", one] as const));
  const defaults = childOf(childOf(childOf(root, "docDefaults") ?? root, "rPrDefault") ?? root, "rPr");
  const base: WordStyle = { ...PLAIN, font: fontOf(defaults) };
  const normal = elementsOf(root, "style").find(
    ({ attributes }) => attributes["type"] === "paragraph" && isYes(attributes["default"]),
  );
  const known = new Map<string, WordStyle>();

  const styleOf = (id: string, chain: number): WordStyle => {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    const element = elements.get(id);
    if (element === undefined || chain > LONGEST_CHAIN) return base;
    const parent = valueOf(element, "basedOn");
    const above = parent === null ? base : styleOf(parent, chain + 1);
    const run = childOf(element, "rPr");
    const numbers = childOf(childOf(element, "pPr") ?? element, "numPr");
    const level = valueOf(numbers, "ilvl");
    const style: WordStyle = {
      font: fontOf(run) ?? above.font,
      list: valueOf(numbers, "numId") ?? above.list,
      level: level === null ? above.level : Number(level),
      hidden: isHidden(run) ?? above.hidden,
    };
    known.set(id, style);
    return style;
  };
  const fallback = normal === undefined ? base : styleOf(normal.attributes["styleId"] ?? "", 0);
  return { style: (id) => (id === null ? fallback : elements.has(id) ? styleOf(id, 0) : fallback) };
}

/** The font that run properties name for Latin letters. */
export function fontOf(run: Element | null): string | null {
  const fonts = run === null ? null : childOf(run, "rFonts");
  return fonts?.attributes["ascii"] ?? fonts?.attributes["hAnsi"] ?? null;
}

/** Whether run properties hide their letters; `null` where they do not say. */
export function isHidden(run: Element | null): boolean | null {
  const value = valueOf(run, "vanish");
  return value === null ? null : value === "" || isYes(value);
}

function isYes(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
