import type { Alignment, Border, Borders, Fill } from "@cj-tech-master/excelts";
import { boolean, color, integer, number, oneOf, text } from "../wire/arguments";
import type { Book } from "./book";
import { LINE_STYLES, LINE_WEIGHTS, borderOf, lineOf } from "./border-lines";
import { normalFont, withFont } from "./cell-style";
import type { CellStyle } from "./cell-style";
import { rgbOf } from "./colors";

/** One property of a cell's look, by its path in the API ("font/bold"): how to read it off a style and how to change it. */
export interface StyleField {
  readonly read: (style: CellStyle, book: Book) => unknown;
  readonly write: (style: CellStyle, value: unknown, book: Book) => CellStyle;
}

export type Edge = "left" | "right" | "top" | "bottom";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: undefined,
  Justify: "justify",
  Distributed: "distributed",
} as const;
const UNDERLINES = {
  None: undefined,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(record).filter((key): key is K => Object.hasOwn(record, key));
const keyFor = <K extends string>(record: Readonly<Record<K, unknown>>, value: unknown, otherwise: K): K =>
  keysOf(record).find((key) => record[key] === value) ?? otherwise;

/** A copy without what is undefined, as the file library wants it. */
function aligned(style: CellStyle, change: { readonly [K in keyof Alignment]?: Alignment[K] | undefined }): CellStyle {
  const entries = Object.entries({ ...style.alignment, ...change }).filter(([, value]) => value !== undefined);
  const alignment: Partial<Alignment> = Object.fromEntries(entries);
  const { alignment: _, ...rest } = style;
  return entries.length === 0 ? rest : { ...rest, alignment };
}

const underlineOf = (style: CellStyle): unknown =>
  style.font?.underline === true ? "single" : style.font?.underline === false ? undefined : style.font?.underline;

const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
export const withoutFill = (style: CellStyle): CellStyle => {
  const { fill: _, ...rest } = style;
  return rest;
};

function fillColor(style: CellStyle, book: Book): string {
  const fill = style.fill;
  if (fill?.type !== "pattern" || fill.pattern === "none") return "#FFFFFF";
  return rgbOf(book, fill.pattern === "solid" ? fill.fgColor : (fill.bgColor ?? fill.fgColor)) ?? "#FFFFFF";
}

function withBorder(
  style: CellStyle,
  edge: Edge,
  change: (border: Partial<Border>) => Partial<Border> | null,
): CellStyle {
  const { [edge]: old, ...others }: Partial<Borders> = style.border ?? {};
  const changed = change(old ?? {});
  const border: Partial<Borders> = changed === null ? others : { ...others, [edge]: changed };
  const { border: _, ...rest } = style;
  return Object.keys(border).length === 0 ? rest : { ...rest, border };
}

const borderFields = (edge: Edge): Readonly<Record<string, StyleField>> => ({
  [`borders/${edge}/style`]: {
    read: (style) => lineOf(style.border?.[edge]?.style).style,
    write: (style, value) =>
      withBorder(style, edge, (border) => {
        const line = borderOf(oneOf(value, LINE_STYLES, "a border's style"), lineOf(border.style).weight);
        return line === null ? null : { ...border, style: line };
      }),
  },
  [`borders/${edge}/weight`]: {
    read: (style) => lineOf(style.border?.[edge]?.style).weight,
    write: (style, value) =>
      withBorder(style, edge, (border) => {
        const known = lineOf(border.style).style;
        const line = borderOf(known === "None" ? "Continuous" : known, oneOf(value, LINE_WEIGHTS, "a border's weight"));
        return line === null ? null : { ...border, style: line };
      }),
  },
  [`borders/${edge}/color`]: {
    read: (style, book) => rgbOf(book, style.border?.[edge]?.color) ?? "#000000",
    write: (style, value) =>
      withBorder(style, edge, (border) => ({
        ...border,
        style: border.style ?? "thin",
        color: { argb: color(value, "a border's color") },
      })),
  },
});

/** Every property of look that the host knows, for Range.format and for getCellProperties alike. */
export const STYLE_FIELDS: Readonly<Record<string, StyleField>> = {
  "fill/color": { read: fillColor, write: (style, value) => ({ ...style, fill: solid(color(value, "fill.color")) }) },
  "fill/pattern": {
    read: (style) =>
      style.fill === undefined || (style.fill.type === "pattern" && style.fill.pattern === "none") ? "None" : "Solid",
    write: (style, value) =>
      oneOf(value, ["None", "Solid"], "fill.pattern") === "None"
        ? withoutFill(style)
        : { ...style, fill: style.fill ?? solid("FFFFFFFF") },
  },
  "font/name": {
    read: (style, book) => style.font?.name ?? normalFont(book).name,
    write: (style, value, book) => {
      const { font, ...rest } = withFont(book, style, { name: text(value, "font.name") });
      const { scheme: _, ...plain } = font ?? {};
      return { ...rest, font: plain };
    },
  },
  "font/size": {
    read: (style, book) => style.font?.size ?? normalFont(book).size,
    write: (style, value, book) => withFont(book, style, { size: number(value, "font.size") }),
  },
  "font/bold": {
    read: (style) => style.font?.bold === true,
    write: (style, value, book) => withFont(book, style, { bold: boolean(value, "font.bold") }),
  },
  "font/italic": {
    read: (style) => style.font?.italic === true,
    write: (style, value, book) => withFont(book, style, { italic: boolean(value, "font.italic") }),
  },
  "font/strikethrough": {
    read: (style) => style.font?.strike === true,
    write: (style, value, book) => withFont(book, style, { strike: boolean(value, "font.strikethrough") }),
  },
  "font/underline": {
    read: (style) => keyFor(UNDERLINES, underlineOf(style), "None"),
    write: (style, value, book) =>
      withFont(book, style, { underline: UNDERLINES[oneOf(value, keysOf(UNDERLINES), "font.underline")] ?? false }),
  },
  "font/color": {
    read: (style, book) => rgbOf(book, style.font?.color) ?? "#000000",
    write: (style, value, book) => withFont(book, style, { color: { argb: color(value, "font.color") } }),
  },
  horizontalAlignment: {
    read: (style) => keyFor(HORIZONTAL, style.alignment?.horizontal, "General"),
    write: (style, value) =>
      aligned(style, { horizontal: HORIZONTAL[oneOf(value, keysOf(HORIZONTAL), "horizontalAlignment")] }),
  },
  verticalAlignment: {
    read: (style) => keyFor(VERTICAL, style.alignment?.vertical, "Bottom"),
    write: (style, value) =>
      aligned(style, { vertical: VERTICAL[oneOf(value, keysOf(VERTICAL), "verticalAlignment")] }),
  },
  wrapText: {
    read: (style) => style.alignment?.wrapText === true,
    write: (style, value) => aligned(style, { wrapText: boolean(value, "wrapText") || undefined }),
  },
  indentLevel: {
    read: (style) => style.alignment?.indent ?? 0,
    write: (style, value) => aligned(style, { indent: integer(value, "indentLevel") || undefined }),
  },
  shrinkToFit: {
    read: (style) => style.alignment?.shrinkToFit === true,
    write: (style, value) => aligned(style, { shrinkToFit: boolean(value, "shrinkToFit") || undefined }),
  },
  textOrientation: {
    read: (style) => (style.alignment?.textRotation === "vertical" ? 180 : (style.alignment?.textRotation ?? 0)),
    write: (style, value) => {
      const degrees = integer(value, "textOrientation");
      return aligned(style, { textRotation: degrees === 180 ? "vertical" : degrees === 0 ? undefined : degrees });
    },
  },
  "protection/locked": {
    read: (style) => style.protection?.locked !== false,
    write: (style, value) => ({
      ...style,
      protection: { ...style.protection, locked: boolean(value, "protection.locked") },
    }),
  },
  "protection/formulaHidden": {
    read: (style) => style.protection?.hidden === true,
    write: (style, value) => ({
      ...style,
      protection: { ...style.protection, hidden: boolean(value, "protection.formulaHidden") },
    }),
  },
  ...borderFields("left"),
  ...borderFields("right"),
  ...borderFields("top"),
  ...borderFields("bottom"),
};
