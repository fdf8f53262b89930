import type { IStyleData } from "@univerjs/presets";

/** Tells how wide a text is drawn, in pixels, in a font as CSS writes it. */
export type TextMeasure = (text: string, font: string) => number;

/** Pixels that the grid keeps free beside a cell's text. */
const PADDING = 4;
const PIXELS_PER_POINT = 96 / 72;
const POINTS = 11;

/** The browser's own measure. */
export function canvasMeasure(): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser draws no text.");
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

const fontOf = ({ bl, it, fs, ff }: IStyleData): string =>
  `${Number(it) === 1 ? "italic " : ""}${Number(bl) === 1 ? "bold " : ""}${(fs ?? POINTS) * PIXELS_PER_POINT}px "${ff ?? "Calibri"}"`;

/**
 * What a number shows in a cell of this width: itself, or as in Excel a row of "#" where it does not fit, for a number that is
 * cut off reads as another one.
 */
export function fittedNumber(text: string, style: IStyleData, width: number, measure: TextMeasure): string {
  const font = fontOf(style);
  const room = width - PADDING;
  if (measure(text, font) <= room) return text;
  return "#".repeat(Math.max(1, Math.floor(room / measure("#", font))));
}
