/**
 * Advance widths of Times New Roman, in thousandths of the letter size: [regular, bold]. Measured on Liberation Serif 2,
 * which has the same metrics. A letter with marks is as wide as its base; only the horned ơ and ư differ.
 */
const LOWER: Row = [
  [
    444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
    500, 500, 444,
  ],
  [
    500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
    500, 500, 444,
  ],
];
const UPPER: Row = [
  [
    722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944,
    722, 722, 611,
  ],
  [
    722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000,
    722, 722, 667,
  ],
];
const OTHERS: readonly (readonly [glyphs: string, regular: number, bold: number])[] = [
  ["đ", 500, 556],
  ["Đ", 722, 722],
  ["ơ", 529, 554],
  ["Ơ", 722, 778],
  ["ư", 542, 600],
  ["Ư", 776, 796],
  ["0123456789$#*§_", 500, 500],
  [" \u00a0\t.,", 250, 250],
  [";:/", 278, 333],
  ["-()[]!‘’", 333, 333],
  ["–", 500, 500],
  ["“”?", 444, 500],
  ['"', 408, 555],
  ["'", 180, 278],
  ["•", 350, 350],
  ["%", 833, 1000],
  ["&", 778, 833],
  ["+=<>×", 564, 570],
  ["≈≤≥", 549, 549],
  ["…—", 1000, 1000],
  ["▲", 990, 990],
  ["●○■□", 604, 604],
  ["✓◇", 778, 778],
  ["∞", 713, 713],
];
/** For what the table lacks: as wide as a letter can be, so that a row is rather too tall than too short. */
const UNKNOWN: Width = [1000, 1000];
const HORN = "\u031b";
const HORNED: ReadonlyMap<string, string> = new Map([
  ["o", "ơ"],
  ["O", "Ơ"],
  ["u", "ư"],
  ["U", "Ư"],
]);

type Width = readonly [regular: number, bold: number];
type Row = readonly [regular: readonly number[], bold: readonly number[]];

function alphabet(first: string, [regular, bold]: Row): readonly (readonly [string, Width])[] {
  return regular.map((width, at) => [String.fromCharCode(first.charCodeAt(0) + at), [width, bold[at] ?? width]]);
}

const WIDTHS: ReadonlyMap<string, Width> = new Map([
  ...alphabet("a", LOWER),
  ...alphabet("A", UPPER),
  ...OTHERS.flatMap(([glyphs, regular, bold]) =>
    [...glyphs].map((glyph): readonly [string, Width] => [glyph, [regular, bold]]),
  ),
]);

/** What was looked up before: taking a letter apart is slow, and a big appendix has the same ones a million times. */
const found = new Map<string, Width>();

/** The width of one letter (a whole code point, NFC) in thousandths of its size. */
export function glyphWidth(glyph: string, bold: boolean): number {
  let width = found.get(glyph);
  if (width === undefined) {
    width = WIDTHS.get(glyph) ?? WIDTHS.get(baseOf(glyph)) ?? UNKNOWN;
    found.set(glyph, width);
  }
  return width[bold ? 1 : 0];
}

// "ở" → "ơ", "ế" → "e"
function baseOf(glyph: string): string {
  const parts = glyph.normalize("NFD");
  const base = parts.charAt(0);
  return parts.includes(HORN) ? (HORNED.get(base) ?? base) : base;
}
