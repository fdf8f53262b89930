import type { BorderStyle } from "@cj-tech-master/excelts";

/** A border as the API tells it: Excel.BorderLineStyle and Excel.BorderWeight. */
export interface Line {
  readonly style: string;
  readonly weight: string;
}

const LINES: Readonly<Record<BorderStyle, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const isBorderStyle = (value: unknown): value is BorderStyle =>
  typeof value === "string" && Object.hasOwn(LINES, value);

export const lineOf = (border: BorderStyle | undefined): Line =>
  border === undefined ? { style: "None", weight: "Thin" } : LINES[border];

/** The file's word for a style at a weight; where there is none such, the style at its own weight, as Excel does. */
export function borderOf(style: string, weight: string): BorderStyle | null {
  if (style === "None") return null;
  const names = Object.keys(LINES).filter(isBorderStyle);
  return (
    names.find((name) => LINES[name].style === style && LINES[name].weight === weight) ??
    names.find((name) => LINES[name].style === style) ??
    null
  );
}
