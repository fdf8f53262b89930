import type { Element } from "@xmldom/xmldom";
import { attribute, childOf, childrenOf, flagAt, numberAt, type Package } from "./open-package";

/** How a cell looks, with all indices followed. Colours as written in the file: "FF9C0006", "theme 1", "indexed 64". */
export interface Look {
  readonly numberFormat: string;
  readonly font: Readonly<Record<string, string>>;
  readonly fill: string | null;
  readonly border: Readonly<Record<string, string>>;
  readonly alignment: Readonly<Record<string, string>>;
  readonly locked: boolean;
}

/** What a conditional format adds. */
export interface MarkLook {
  readonly font: Readonly<Record<string, string>>;
  readonly fill: string | null;
  readonly border: Readonly<Record<string, string>>;
}

/** ECMA-376 part 1, 18.8.30: what the numbers below 164 stand for, as far as they are met here. */
const BUILT_IN = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [14, "mm-dd-yy"],
  [49, "@"],
]);

/** The looks by style index and the marks by dxf index. */
export function readLooks(
  file: Package,
  path: string,
): { readonly cells: readonly Look[]; readonly marks: readonly MarkLook[] } {
  const root = file.root(path);
  const list = (name: string): readonly Element[] => childrenOf(childOf(root, name));
  const formats = new Map(list("numFmts").map((each) => [numberAt(each, "numFmtId"), attribute(each, "formatCode")]));
  const fonts = list("fonts").map(fontOf);
  const fills = list("fills").map(fillOf);
  const borders = list("borders").map(borderOf);
  return {
    cells: list("cellXfs").map((xf) => {
      const format = numberAt(xf, "numFmtId") ?? 0;
      return {
        numberFormat: formats.get(format) ?? BUILT_IN.get(format) ?? `built-in ${format}`,
        font: fonts[numberAt(xf, "fontId") ?? 0] ?? {},
        fill: fills[numberAt(xf, "fillId") ?? 0] ?? null,
        border: borders[numberAt(xf, "borderId") ?? 0] ?? {},
        alignment: attributesOf(childOf(xf, "alignment")),
        locked: flagAt(childOf(xf, "protection"), "locked", true),
      };
    }),
    marks: list("dxfs").map((dxf) => ({
      font: fontOf(childOf(dxf, "font")),
      fill: markFillOf(childOf(dxf, "fill")),
      border: borderOf(childOf(dxf, "border")),
    })),
  };
}

/** { b: "on", sz: "11", name: "Times New Roman", color: "FF000000" }; what is off is left out. */
function fontOf(font: Element | null): Readonly<Record<string, string>> {
  const parts = new Map<string, string>();
  for (const part of childrenOf(font)) {
    const name = part.localName ?? "";
    if (/^(?:family|charset|scheme)$/u.test(name)) continue;
    const value = name === "color" ? colorOf(part) : (attribute(part, "val") ?? "1");
    if (value !== "0" && value !== "false") parts.set(name, value === "1" || value === "true" ? "on" : value);
  }
  return Object.fromEntries(parts);
}

function fillOf(fill: Element): string | null {
  const pattern = childOf(fill, "patternFill");
  const type = attribute(pattern, "patternType") ?? "none";
  if (type === "none") return null;
  const color = colorOf(childOf(pattern, "fgColor"));
  return type === "solid" ? color : `${type} ${color}`.trim();
}

/** In a mark a solid fill has its colour in the background (ECMA-376 part 1, 18.8.14, as Excel writes it). */
function markFillOf(fill: Element | null): string | null {
  const pattern = childOf(fill, "patternFill");
  return pattern === null ? null : colorOf(childOf(pattern, "bgColor")) || colorOf(childOf(pattern, "fgColor"));
}

function borderOf(border: Element | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childrenOf(border).flatMap((side) => {
      const style = attribute(side, "style");
      if (style === null || style === "none") return [];
      return [[side.localName ?? "", `${style} ${colorOf(childOf(side, "color"))}`.trim()]];
    }),
  );
}

function colorOf(color: Element | null): string {
  return Object.entries(attributesOf(color))
    .map(([name, value]) => (name === "rgb" ? value.toUpperCase() : name === "auto" ? "auto" : `${name} ${value}`))
    .join(" ");
}

function attributesOf(element: Element | null): Readonly<Record<string, string>> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ localName, value }) => [localName ?? "", value]));
}
