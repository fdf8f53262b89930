import type { Alignment, Border, Borders, Color, Fill, Font, Protection } from "@cj-tech-master/excelts";
import { element } from "./xml-text";

/** Writers of the parts of a cell's style, children in the order of the schema (ECMA-376 18.8). */

const field = (value: object, name: string): string | number | null => {
  const found: unknown = Reflect.get(value, name);
  return typeof found === "string" || typeof found === "number" ? found : null;
};

export const colorXml = (name: string, color: Partial<Color> | { readonly indexed: number } | undefined): string =>
  color === undefined
    ? ""
    : element(name, {
        indexed: field(color, "indexed"),
        rgb: field(color, "argb"),
        theme: field(color, "theme"),
        tint: field(color, "tint"),
      });

const flag = (name: string, on: boolean | undefined): string => (on === true ? element(name, {}) : "");
const valued = (name: string, val: string | number | undefined): string =>
  val === undefined || val === "none" ? "" : element(name, { val });

function underline(value: Font["underline"] | undefined): string {
  if (value === undefined || value === false || value === "none") return "";
  return element("u", { val: value === true || value === "single" ? null : value });
}

export const fontXml = (font: Partial<Font>): string =>
  element(
    "font",
    {},
    [
      flag("b", font.bold),
      flag("i", font.italic),
      flag("strike", font.strike),
      flag("outline", font.outline),
      flag("shadow", font.shadow),
      underline(font.underline),
      valued("vertAlign", font.vertAlign),
      valued("sz", font.size),
      colorXml("color", font.color),
      valued("name", font.name),
      valued("family", font.family),
      valued("charset", font.charset),
      valued("scheme", font.scheme),
    ].join(""),
  );

/** Gradients are never made by the host: a cell that has one keeps the file's own. */
export function fillXml(fill: Fill): string {
  if (fill.type !== "pattern") return element("fill", {}, element("patternFill", { patternType: "none" }));
  const background = fill.bgColor ?? (fill.pattern === "solid" ? { indexed: 64 } : undefined);
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: fill.pattern },
      colorXml("fgColor", fill.fgColor) + colorXml("bgColor", background),
    ),
  );
}

const lineXml = (edge: string, border: Partial<Border> | undefined): string =>
  element(edge, { style: border?.style ?? null }, border?.style === undefined ? "" : colorXml("color", border.color));

export const borderXml = ({ left, right, top, bottom, diagonal }: Partial<Borders>): string =>
  element(
    "border",
    { diagonalUp: diagonal?.up === true ? "1" : null, diagonalDown: diagonal?.down === true ? "1" : null },
    [
      lineXml("left", left),
      lineXml("right", right),
      lineXml("top", top),
      lineXml("bottom", bottom),
      lineXml("diagonal", diagonal),
    ].join(""),
  );

export function alignmentXml(alignment: Partial<Alignment> | undefined): string {
  if (alignment === undefined) return "";
  const { horizontal, vertical, textRotation, indent } = alignment;
  const rotation =
    textRotation === "vertical"
      ? 255
      : textRotation !== undefined && textRotation < 0
        ? 90 - textRotation
        : textRotation;
  const xml = element("alignment", {
    horizontal: horizontal ?? null,
    vertical: vertical === "middle" ? "center" : (vertical ?? null),
    textRotation: rotation ?? null,
    wrapText: alignment.wrapText === true ? "1" : null,
    indent: indent ?? null,
    shrinkToFit: alignment.shrinkToFit === true ? "1" : null,
    readingOrder: alignment.readingOrder === undefined ? null : alignment.readingOrder === "rtl" ? 2 : 1,
  });
  return xml === "<alignment/>" ? "" : xml;
}

export const protectionXml = (protection: Partial<Protection> | undefined): string => {
  const { locked, hidden } = protection ?? {};
  if (locked !== false && hidden !== true) return "";
  return element("protection", { locked: locked === false ? "0" : null, hidden: hidden === true ? "1" : null });
};
