import { decodeTcvn3 } from "./capitals";
import { decode } from "./decode";
import { judgeText, type Judgement } from "./judge-text";
import { legacyFontOf, type LegacyEncoding } from "./legacy-encoding";
import { settleOpen, tallyOf, type SheetTally } from "./sheet-tally";
import { decodeUtf8 } from "./utf8";

/** The ways of writing that a text can be decoded from: old ones, and UTF-8 that was read as if it were Western European. */
export type TextEncoding = LegacyEncoding | "utf-8";

/** A text as it reads. */
export interface DecodedText {
  /** In Unicode; where nothing was decoded the very text that was given, untouched. */
  readonly text: string;
  /** What it was decoded from; `null` for a text in Unicode and for one that cannot be told. */
  readonly encoding: TextEncoding | null;
}

/**
 * Decodes the texts of one sheet or file that are in an encoding from before Unicode, each judged by itself, by its font
 * where fonts are given (`null`: not known), and where it reads both ways by what the other texts are, first of all those
 * in the same font. Texts in Unicode, composed or not, are never touched, nor is a single word that nothing decides.
 * Give the raw texts: cleaning takes away the soft hyphen, which is a letter in TCVN3. In the order given, one for each.
 */
export function decodeTexts(texts: readonly string[], fonts?: readonly (string | null)[]): readonly DecodedText[] {
  const decoder = decoderOf(texts.map((text, index) => ({ text, font: fonts?.[index] ?? null })));
  return texts.map((text, index) => decoder?.(text, fonts?.[index] ?? null) ?? { text, encoding: null });
}

/** Reads one of the texts that it was made for, in its font. */
export type Decoder = (text: string, font: string | null) => DecodedText;

/**
 * What `decodeTexts` does, for texts that repeat: each different text of a font is judged once. `null` where none of them is
 * surely in an old encoding, so that none is to be decoded.
 */
export function decoderOf(texts: Iterable<{ readonly text: string; readonly font: string | null }>): Decoder | null {
  const judged = new Map<string | null, Map<string, Judgement>>();
  for (const { text, font } of texts) {
    const known = judged.get(font) ?? new Map<string, Judgement>();
    if (known.size === 0) judged.set(font, known);
    if (!known.has(text)) known.set(text, judgeText(text, font));
  }
  const old = [...judged.values()].some((known) => [...known.values()].some(({ kind }) => kind === "old"));
  if (!old) return null;
  const tally = tallyOf(judged);
  const read = new Map<string | null, Map<string, DecodedText>>();
  return (text, font) => {
    const known = read.get(font) ?? new Map<string, DecodedText>();
    if (known.size === 0) read.set(font, known);
    const before = known.get(text);
    if (before) return before;
    const decoded = decodedOf(text, font, judged.get(font)?.get(text) ?? judgeText(text, font), tally);
    known.set(text, decoded);
    return decoded;
  };
}

function decodedOf(text: string, font: string | null, judgement: Judgement, tally: SheetTally): DecodedText {
  if (judgement.kind === "unicode" || judgement.kind === "plain") return { text, encoding: null };
  const encoding = judgement.kind === "old" ? judgement.encoding : settleOpen(judgement.weights, font, tally);
  if (encoding === null) return { text, encoding: null };
  if (encoding === "utf-8") return { text: decodeUtf8(text) ?? text, encoding };
  if (encoding === "vni") return { text: decode(text, encoding).text, encoding };
  const told = legacyFontOf(font);
  return { text: decodeTcvn3(text, encoding, told?.capitals === true), encoding };
}
