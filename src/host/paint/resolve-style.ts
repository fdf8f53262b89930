import type { Border } from "@cj-tech-master/excelts";
import type { Book } from "../model/book";
import { normalFont, numberFormatOf } from "../model/cell-style";
import type { CellStyle } from "../model/cell-style";
import { rgbOf } from "../model/colors";
import { STYLE_FIELDS } from "../model/style-fields";
import type { BorderPicture, StylePicture } from "../picture";

const EDGES = ["left", "right", "top", "bottom"] as const;
const BLACK = "#000000";

/** A property in the words of the API. */
const worded = (style: CellStyle, book: Book, path: string): string => String(STYLE_FIELDS[path]?.read(style, book));

function fillOf(style: CellStyle, book: Book): string | null {
  const { fill } = style;
  return fill?.type !== "pattern" || fill.pattern === "none" ? null : worded(style, book, "fill/color");
}

function borderOf(book: Book, border: Partial<Border> | undefined): BorderPicture | null {
  return border?.style === undefined ? null : { style: border.style, color: rgbOf(book, border.color) ?? BLACK };
}

function rotationOf(style: CellStyle): number {
  const rotation = style.alignment?.textRotation;
  return rotation === "vertical" ? 180 : (rotation ?? 0);
}

/** A look with everything looked up that the file leaves to themes and defaults. */
export function resolveStyle(book: Book, style: CellStyle): StylePicture {
  const normal = normalFont(book);
  const borders = EDGES.map((edge) => [edge, borderOf(book, style.border?.[edge])] as const);
  return {
    font: style.font?.name ?? normal.name,
    size: style.font?.size ?? normal.size,
    bold: style.font?.bold === true,
    italic: style.font?.italic === true,
    underline: worded(style, book, "font/underline") !== "None",
    strikethrough: style.font?.strike === true,
    color: rgbOf(book, style.font?.color) ?? BLACK,
    fill: fillOf(style, book),
    borders: Object.fromEntries(borders.filter(([, border]) => border !== null)),
    horizontal: worded(style, book, "horizontalAlignment"),
    vertical: worded(style, book, "verticalAlignment"),
    wrap: style.alignment?.wrapText === true,
    indent: style.alignment?.indent ?? 0,
    rotation: rotationOf(style),
    numberFormat: numberFormatOf(style),
    locked: style.protection?.locked !== false,
  };
}

/** Collects looks, each once; cells tell theirs by number. */
export function styleList(book: Book) {
  const styles: StylePicture[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<CellStyle, number>();
  const add = (style: CellStyle): number => {
    const picture = resolveStyle(book, style);
    const text = JSON.stringify(picture);
    const number = numbers.get(text) ?? styles.push(picture) - 1;
    numbers.set(text, number);
    known.set(style, number);
    return number;
  };
  return { styles, numberOf: (style: CellStyle): number => known.get(style) ?? add(style) };
}
