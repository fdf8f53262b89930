import type { Line, Look } from "../actions/journal";
import { memberOf } from "./member-of";
import type { Growth } from "./rectangles";

export const SIDES = ["top", "bottom", "left", "right"] as const;

/** What changes of a look but for its number format and borders. */
export type LookChange = Partial<Omit<Look, "numberFormat" | (typeof SIDES)[number]>>;
/** What changes of its borders; `null` takes one away. */
export type BorderChange = Partial<Pick<Look, (typeof SIDES)[number]>>;

const isHorizontal = memberOf([
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
]);
const isVertical = memberOf(["Top", "Center", "Bottom", "Justify", "Distributed"]);
const isUnderline = memberOf(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]);
const isLineStyle = memberOf(["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"]);
const isWeight = memberOf(["Hairline", "Thin", "Medium", "Thick"]);
const isPattern = memberOf([
  ...([
    "Solid",
    "Gray50",
    "Gray75",
    "Gray25",
    "Horizontal",
    "Vertical",
    "Down",
    "Up",
    "Checker",
    "SemiGray75",
  ] as const),
  ...(["LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross", "Gray16", "Gray8"] as const),
]);

/** Writes what changed; what Excel had no one word for (a cell with letters of two fonts) is left out. */
export function setLook(format: Excel.RangeFormat, change: LookChange): void {
  const { font } = format;
  if (change.font) font.name = change.font;
  if (change.size) font.size = change.size;
  if (change.bold !== undefined) font.bold = change.bold;
  if (change.italic !== undefined) font.italic = change.italic;
  if (isUnderline(change.underline)) font.underline = change.underline;
  if (change.color) font.color = change.color;
  setFill(format.fill, change);
  if (isHorizontal(change.horizontal)) format.horizontalAlignment = change.horizontal;
  if (isVertical(change.vertical)) format.verticalAlignment = change.vertical;
  if (change.wrap !== undefined) format.wrapText = change.wrap;
  if (change.locked !== undefined) format.protection.locked = change.locked;
}

function setFill(target: Excel.RangeFill, { fill, pattern }: LookChange): void {
  if (fill === null) target.clear();
  else if (fill !== undefined) target.color = fill;
  if (isPattern(pattern) && pattern !== "Solid") target.pattern = pattern;
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Writes the borders of one pass on rectangles that are all wide or all narrow, all high or all low. */
export function setBorders(
  borders: Excel.RangeBorderCollection,
  change: BorderChange,
  pass: (line: Line | null) => boolean,
  { wide, high }: Growth,
): void {
  for (const side of SIDES) {
    const line = change[side];
    if (line !== undefined && pass(line)) setLine(borders.getItem(EDGES[side]), line);
  }
  // Excel knows no inner borders where there is but one row or column.
  if (wide && change.left !== undefined && pass(change.left)) setLine(borders.getItem("InsideVertical"), change.left);
  if (high && change.top !== undefined && pass(change.top)) setLine(borders.getItem("InsideHorizontal"), change.top);
}

/** The style comes first: Excel sets weight and colour anew with it. */
function setLine(border: Excel.RangeBorder, line: Line | null): void {
  if (line === null) {
    border.style = "None";
    return;
  }
  if (isLineStyle(line.style)) border.style = line.style;
  if (isWeight(line.weight)) border.weight = line.weight;
  if (line.color !== "") border.color = line.color;
}
