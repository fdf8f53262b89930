import type { BorderStyleTypes, IBorderData, IBorderStyleData, IStyleData } from "@univerjs/presets";
import type { BorderPicture, MarkPicture, StylePicture } from "../../host/picture";

// The grid's numbers for the words of the file (ECMA-376 18.18.3).
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

const HORIZONTAL: Readonly<Record<string, NonNullable<IStyleData["ht"]>>> = {
  Left: 1,
  Fill: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const VERTICAL: Readonly<Record<string, NonNullable<IStyleData["vt"]>>> = { Top: 1, Center: 2, Bottom: 3 };

const CLIP = 2;
const WRAP = 3;
/** Pixels that one step of indent takes: three blanks of the Normal font, about 9 in Excel. */
const INDENT = 9;

type Borders = Readonly<Partial<Record<"left" | "right" | "top" | "bottom", BorderPicture>>>;

const border = (line: BorderPicture): IBorderStyleData => ({ s: LINES[line.style] ?? 1, cl: { rgb: line.color } });

function bordersOf(lines: Borders): IBorderData {
  const { top, right, bottom, left } = lines;
  return {
    ...(top === undefined ? {} : { t: border(top) }),
    ...(right === undefined ? {} : { r: border(right) }),
    ...(bottom === undefined ? {} : { b: border(bottom) }),
    ...(left === undefined ? {} : { l: border(left) }),
  };
}

/** A look of the host as the grid's own. What is the grid's default is left out, so that large sheets stay small. */
export function styleDataOf(style: StylePicture): IStyleData {
  const horizontal = HORIZONTAL[style.horizontal];
  const wraps = style.wrap || style.horizontal === "Justify" || style.horizontal === "Distributed";
  return {
    ff: style.font,
    fs: style.size,
    cl: { rgb: style.color },
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...(Object.keys(style.borders).length === 0 ? {} : { bd: bordersOf(style.borders) }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    // The host applies number formats; the grid only carries them along when cells are copied.
    ...(style.numberFormat === "General" ? {} : { n: { pattern: style.numberFormat } }),
    vt: VERTICAL[style.vertical] ?? 1,
    ...(wraps ? { tb: WRAP } : style.horizontal === "Fill" ? { tb: CLIP } : {}),
    ...(style.indent > 0 ? { pd: paddingOf(style) } : {}),
    ...(style.rotation === 0 ? {} : { tr: rotationOf(style.rotation) }),
  };
}

function paddingOf({ horizontal, indent }: StylePicture): NonNullable<IStyleData["pd"]> {
  const space = 2 + indent * INDENT;
  return horizontal === "Right" ? { t: 0, b: 2, l: 2, r: space } : { t: 0, b: 2, l: space, r: 2 };
}

/** Excel turns text up with positive degrees, the grid down; 180 sets letters upright, one below the other. */
const rotationOf = (degrees: number): NonNullable<IStyleData["tr"]> =>
  degrees === 180 ? { a: 0, v: 1 } : { a: -degrees };

/** What a conditional format changes, over the cell's own look `base`: lines it does not name stay as they are. */
export function markDataOf(mark: MarkPicture, base: IStyleData | null): IStyleData {
  return {
    ...(mark.fill === null ? {} : { bg: { rgb: mark.fill } }),
    ...(mark.color === null ? {} : { cl: { rgb: mark.color } }),
    ...(mark.bold === null ? {} : { bl: mark.bold ? 1 : 0 }),
    ...(mark.italic === null ? {} : { it: mark.italic ? 1 : 0 }),
    ...(mark.underline === null ? {} : { ul: { s: mark.underline ? 1 : 0 } }),
    ...(mark.strikethrough === null ? {} : { st: { s: mark.strikethrough ? 1 : 0 } }),
    ...(Object.keys(mark.borders).length === 0 ? {} : { bd: { ...base?.bd, ...bordersOf(mark.borders) } }),
  };
}
