import type { ConditionalFormat } from "../model/book";
import type { MarkBorder, MarkEdge, MarkStyle } from "../model/mark-style";
import { PLAIN_MARK } from "../model/mark-style";
import { areasOfList } from "./read-validations";
import { attributesOf, elementsNamed, isTrue, opened, textOf } from "./xml-text";

type ColorOf = (attributes: ReadonlyMap<string, string>) => string | null;

const first = (xml: string, name: string): string | null => elementsNamed(xml, name)[0] ?? null;
const flag = (xml: string | null, name: string): boolean | null => {
  const found = xml === null ? null : first(xml, name);
  if (found === null) return null;
  const value = attributesOf(found).get("val");
  return value === undefined || isTrue(value) || value === "single";
};

/** A differential style (ECMA-376 18.8.14) as far as the API tells it; the whole of it is kept beside. */
export function readMarkStyle(xml: string, colorOf: ColorOf): MarkStyle {
  const color = (part: string | null, name: string): string | null => {
    const found = part === null ? null : first(part, name);
    return found === null ? null : colorOf(attributesOf(found));
  };
  const [font, fill, border] = [first(xml, "font"), first(xml, "fill"), first(xml, "border")];
  const borders: Partial<Record<MarkEdge, MarkBorder>> = {};
  for (const edge of ["left", "right", "top", "bottom"] as const) {
    const line = border === null ? null : first(border, edge);
    const style = line === null ? undefined : attributesOf(line).get("style");
    if (style !== undefined && style !== "none") borders[edge] = { style, color: color(line, "color") ?? "#000000" };
  }
  return {
    // A solid fill of a differential style stands in bgColor, unlike that of a cell.
    fill: color(fill, "bgColor") ?? color(fill, "fgColor"),
    color: color(font, "color"),
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    underline: flag(font, "u"),
    strikethrough: flag(font, "strike"),
    borders,
    xml,
  };
}

/** The conditional formats of a worksheet by priority. `styles` are the differential styles of the workbook. */
export function readRules(
  xml: string,
  styles: readonly MarkStyle[],
  newId: (number: number) => string,
): ConditionalFormat[] {
  const found: { readonly priority: number; readonly format: Omit<ConditionalFormat, "id"> }[] = [];
  for (const formatting of elementsNamed(xml, "conditionalFormatting")) {
    const areas = areasOfList(attributesOf(formatting).get("sqref") ?? "");
    for (const rule of opened(formatting, "conditionalFormatting")?.children ?? []) {
      if (rule.name !== "cfRule") continue;
      const attributes = attributesOf(rule.xml);
      const type = attributes.get("type") ?? "";
      const formula = first(rule.xml, "formula");
      const style = styles[Number(attributes.get("dxfId") ?? "-1")] ?? PLAIN_MARK;
      found.push({
        priority: Number(attributes.get("priority") ?? "0"),
        format: {
          areas,
          stopIfTrue: isTrue(attributes.get("stopIfTrue")),
          rule:
            type === "expression" && formula !== null
              ? { kind: "custom", formula: textOf(formula), style }
              : { kind: "other", type, xml: rule.xml },
        },
      });
    }
  }
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }, index) => ({ id: newId(index + 1), ...format }));
}
