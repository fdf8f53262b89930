import type { Line, Look } from "../actions/journal";

/** A look from what Excel says of a cell. Looks are compared as JSON: the order of their properties is always this. */
export function lookOf(format: Excel.CellPropertiesFormat | undefined, numberFormat: unknown): Look {
  const { font, fill, borders, protection } = format ?? {};
  const isFilled = fill?.color !== undefined && fill.color !== "" && fill.color.toUpperCase() !== "#FFFFFF";
  const pattern = fill?.pattern ?? (isFilled ? "Solid" : "None");
  return {
    numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
    font: font?.name ?? "",
    size: font?.size ?? 0,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ?? "None",
    color: (font?.color ?? "").toUpperCase(),
    fill: pattern === "None" ? null : (fill?.color ?? "").toUpperCase(),
    pattern,
    horizontal: format?.horizontalAlignment ?? "General",
    vertical: format?.verticalAlignment ?? "Bottom",
    wrap: format?.wrapText ?? false,
    locked: protection?.locked ?? true,
    top: lineOf(borders?.top),
    bottom: lineOf(borders?.bottom),
    left: lineOf(borders?.left),
    right: lineOf(borders?.right),
  };
}

function lineOf(border: Excel.CellBorder | undefined): Line | null {
  const { style = "None", weight = "Thin", color = "" } = border ?? {};
  return style === "None" ? null : { style, weight, color: color.toUpperCase() };
}
