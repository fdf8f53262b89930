import { formatArea } from "../model/address";
import type { ConditionalFormat } from "../model/book";
import type { MarkStyle } from "../model/mark-style";
import { element, escaped } from "./xml-text";

const argb = (color: string): string => `FF${color.slice(1)}`;
const toggle = (name: string, value: boolean | null): string =>
  value === null ? "" : element(name, { val: value ? null : "0" });

/** A differential style in the order of the schema (ECMA-376 18.8.14): font, fill, border. */
export function writeMarkStyle(style: MarkStyle): string {
  if (style.xml !== null) return style.xml;
  const font = [
    toggle("b", style.bold),
    toggle("i", style.italic),
    toggle("strike", style.strikethrough),
    style.color === null ? "" : element("color", { rgb: argb(style.color) }),
    style.underline === null ? "" : element("u", { val: style.underline ? null : "none" }),
  ].join("");
  const fill =
    style.fill === null
      ? ""
      : element("fill", {}, element("patternFill", { patternType: "solid" }, fillColors(style.fill)));
  const edges = (["left", "right", "top", "bottom"] as const).map((edge) => {
    const line = style.borders[edge];
    return line === undefined ? "" : element(edge, { style: line.style }, element("color", { rgb: argb(line.color) }));
  });
  const border = edges.join("");
  return element(
    "dxf",
    {},
    (font === "" ? "" : element("font", {}, font)) + fill + (border === "" ? "" : element("border", {}, border)),
  );
}

const fillColors = (color: string): string =>
  element("fgColor", { rgb: argb(color) }) + element("bgColor", { rgb: argb(color) });

/** The conditional formats of a sheet, one element each; `styleId` gives the place of a style among the workbook's. */
export function writeRules(formats: readonly ConditionalFormat[], styleId: (style: MarkStyle) => number): string {
  return formats
    .map(({ areas, stopIfTrue, rule }, index) => {
      const priority = index + 1;
      const xml =
        rule.kind === "other"
          ? rule.xml.replace(/\spriority="[^"]*"/u, ` priority="${priority}"`)
          : element(
              "cfRule",
              { type: "expression", dxfId: styleId(rule.style), priority, stopIfTrue: stopIfTrue ? "1" : null },
              element("formula", {}, escaped(rule.formula)),
            );
      return element("conditionalFormatting", { sqref: areas.map((area) => formatArea(area)).join(" ") }, xml);
    })
    .join("");
}
