import type { Color } from "@cj-tech-master/excelts";
import type { Book } from "./book";

/** The theme's colours in the order of `theme="n"` (ECMA-376 20.1.6.2: light and dark pairs stand swapped), Office's own where a file has none. */
export const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

// ECMA-376 18.8.27, indexedColors 8 to 63; 0 to 7 repeat 8 to 15.
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
const twoDigits = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");

/** ECMA-376 18.8.19: a negative tint darkens, a positive one lightens; done on each channel, which differs from Excel's HLS by at most a shade. */
function tinted(hex: string, tint: number): string {
  const change = (value: number) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
  return [0, 2, 4].map((at) => twoDigits(change(channel(hex, at)))).join("");
}

const field = (color: Partial<Color>, name: "indexed" | "tint"): number | null => {
  const value: unknown = Reflect.get(color, name);
  return typeof value === "number" ? value : null;
};

/** "#RRGGBB" of a colour given outright, by the theme or by the old palette; `null` for an automatic one. */
export function rgbOf(book: Pick<Book, "theme">, color: Partial<Color> | undefined): string | null {
  if (color === undefined) return null;
  const indexed = field(color, "indexed");
  let hex: string | undefined;
  if (color.argb !== undefined) hex = color.argb.slice(-6).toUpperCase();
  else if (color.theme !== undefined) hex = book.theme[color.theme] ?? OFFICE_THEME[color.theme];
  else if (indexed !== null) hex = INDEXED[indexed < 8 ? indexed : indexed - 8];
  if (hex === undefined) return null;
  const tint = field(color, "tint");
  return `#${tint === null ? hex : tinted(hex, tint)}`;
}
