const SYMBOL_FONT = /^(?:symbol|wingdings|webdings)/iu;
/** Signs of the fonts Symbol and Wingdings that stand for letters everyone has; code points from U+F020 or from U+0020. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: { 0xb7: "•", 0x2d: "-", 0xb1: "±", 0xa3: "≤", 0xb3: "≥", 0xb4: "×", 0xae: "→", 0xde: "⇒", 0x6f: "ο" },
  wingdings: {
    0xa7: "▪",
    0x6c: "●",
    0x6e: "■",
    0x76: "❖",
    0xd8: "➢",
    0xfc: "✓",
    0xfb: "✗",
    0xfe: "☑",
    0xfd: "☒",
    0xa8: "☐",
    0x6f: "☐",
    0x71: "❑",
    0xe0: "→",
    0xf0: "⇨",
  },
};

/** What a bullet looks like; a sign of a font of signs that is not known is "•". */
export function bulletOf(text: string, font: string | null): string {
  return [...text].map((letter) => signOf(letter.codePointAt(0) ?? 0, font) ?? "•").join("");
}

/** A letter of a font of signs as one that everyone has; `null` where it is not known. */
export function signOf(code: number, font: string | null): string | null {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (!isPrivate && (font === null || !SYMBOL_FONT.test(font))) return String.fromCodePoint(code);
  const name = font?.toLowerCase().startsWith("wingdings") === true ? "wingdings" : "symbol";
  return SIGNS[name]?.[isPrivate ? code - 0xf000 : code] ?? null;
}
