import type { Line, Look } from "../actions/journal";
import type { BorderLine, CellModel, CellStyle } from "../domain/sheets/sheet-model";

const FONT = "Times New Roman";
const BLACK = "#000000";
const HORIZONTAL = { left: "Left", center: "Center", right: "Right", centerAcross: "CenterAcrossSelection" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/**
 * How a cell of ours is to look. What a style leaves out is as in `blank`, an untouched cell of the sheet, but for the
 * font and for the number format of a cell whose content stays (`now`).
 */
export function styledLook(cell: CellModel, style: CellStyle, blank: Look, now: Look): Look {
  const side = (own: BorderLine | undefined): Line | null => lineOf(own ?? style.border ?? "none");
  return {
    numberFormat: numberFormatOf(cell, style, now),
    font: FONT,
    size: style.size ?? blank.size,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline === true ? "Single" : "None",
    color: (style.color ?? BLACK).toUpperCase(),
    fill: style.fill?.toUpperCase() ?? null,
    pattern: style.fill === undefined ? "None" : "Solid",
    horizontal: style.horizontal === undefined ? "General" : HORIZONTAL[style.horizontal],
    vertical: style.vertical === undefined ? "Bottom" : VERTICAL[style.vertical],
    wrap: style.wrap ?? false,
    locked: style.unlocked !== true,
    top: side(style.borderTop),
    bottom: side(style.borderBottom),
    left: side(style.borderLeft),
    right: side(style.borderRight),
  };
}

function lineOf(line: BorderLine): Line | null {
  return line === "none" ? null : { style: "Continuous", weight: line === "thin" ? "Thin" : "Medium", color: BLACK };
}

/** Text cells are "@", and a formula is never, or Excel would show its text. */
function numberFormatOf({ value }: CellModel, { numberFormat }: CellStyle, now: Look): string {
  if (value === undefined) return numberFormat ?? now.numberFormat;
  if (typeof value === "string" && value !== "") return numberFormat ?? "@";
  const isFormula = typeof value === "object" && value !== null;
  return isFormula && numberFormat === "@" ? "General" : (numberFormat ?? "General");
}
