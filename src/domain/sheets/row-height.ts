import { glyphWidth } from "./glyph-widths";

/** How a text stands in its cell, as far as its height depends on it. */
export interface TextLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly wrap: boolean;
}

/** Points from one line to the next, as Excel's own autofit spaces Times New Roman. */
const LINE_HEIGHTS: ReadonlyMap<number, number> = new Map([
  [9, 12],
  [10, 13.5],
  [11, 15],
  [12, 15.75],
  [13, 16.5],
  [14, 18.75],
  [16, 20.25],
]);
/** What Excel keeps free inside a cell, left and right together, in pixels. */
const CELL_PADDING = 7;
/** Letters on a screen come out a little wider than the font says. */
const SCREEN_FACTOR = 1.04;
/** Points above and below the text together. */
const ROW_PADDING = 2;
/** Excel's limit, in points. */
export const TALLEST_ROW = 409.5;

/**
 * Points that a row needs to show `text` in a column of `width` pixels (96 dpi): greedy word wrap, rounded up to whole
 * pixels (0.75 pt). Rather a line too tall than too short: a short row hides what an official wrote.
 */
export function textHeight(text: string, width: number, look: TextLook): number {
  const points = lineCount(text, width, look) * lineHeight(look.size) + ROW_PADDING;
  return Math.min(roundUp(points), TALLEST_ROW);
}

/** Lines that `text` takes in a column of `width` pixels. An empty text takes one. */
export function lineCount(text: string, width: number, look: TextLook): number {
  const paragraphs = text.normalize("NFC").split("\n");
  if (!look.wrap) return paragraphs.length;
  return paragraphs.reduce((lines, paragraph) => lines + paragraphLines(paragraph, width - CELL_PADDING, look), 0);
}

function lineHeight(size: number): number {
  return LINE_HEIGHTS.get(size) ?? roundUp(size * 1.3);
}

function roundUp(points: number): number {
  return Math.ceil(points / 0.75) * 0.75;
}

// Letters of 11 pt are drawn 15 pixels tall, not 14.67: on a screen a size is a whole number of pixels.
function pixelSize(points: number): number {
  const exact = (points * 4) / 3;
  return Math.max(exact, Math.round(exact));
}

function paragraphLines(paragraph: string, usable: number, { size, bold }: TextLook): number {
  const unit = (pixelSize(size) * SCREEN_FACTOR) / 1000;
  const room = Math.max(usable, 1) / unit;
  const space = glyphWidth(" ", bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const glyphs = [...word].map((glyph) => glyphWidth(glyph, bold));
    const wide = glyphs.reduce((sum, width) => sum + width, 0);
    if (used > 0 && used + space + wide > room) {
      lines += 1;
      used = 0;
    } else if (used > 0) {
      used += space;
    }
    if (used + wide <= room) {
      used += wide;
    } else {
      for (const width of glyphs) {
        if (used > 0 && used + width > room) {
          lines += 1;
          used = 0;
        }
        used += width;
      }
    }
  }
  return lines;
}
