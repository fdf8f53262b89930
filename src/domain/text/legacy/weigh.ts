import { decode } from "./decode";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "./legacy-encoding";
import { isSpelled } from "./spelled";

/** How well a text reads in an old encoding, beside how well it reads as it is, in words that the encoding would change. */
export interface Weight {
  readonly encoding: LegacyEncoding;
  /** Words that the encoding would change, or could not have written. */
  readonly words: number;
  /** Of these, those that read as Vietnamese once changed, and those that do as they are. */
  readonly decoded: number;
  readonly asIs: number;
  /** Of these, those that no word of Unicode looks like ("N¨m", "tÕ"), whether they read once changed or not. */
  readonly strange: number;
  /** Whether one of the strange ones reads once changed. */
  readonly certain: boolean;
}

/** One word in one encoding. */
interface WordWeight {
  readonly decoded: boolean;
  readonly asIs: boolean;
  readonly strange: boolean;
}

// Letters, marks, and the signs that stand for letters in old fonts: N¨m | H\u00ADíng | UÛy
const WORD = /[A-Za-z\u00A1-\u024F\u0300-\u036F\u1E00-\u1EFF₫]+/gu;
const BEYOND_ASCII = /[^\x00-\x7F]/u;
// A sign between letters, or a capital with a mark behind a small letter: N¨m | H\u00ADíng | tÕ
const STRANGE = /[A-Za-z][\u00A1-\u00BF\u00D7\u00F7₫][A-Za-z]|[a-z][\u00C0-\u00DE]/u;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
const SIGNS_AT_END = /^[\u00A1-\u00BF\u00D7\u00F7₫]+|(?<![\u00A1-\u00BF\u00D7\u00F7₫])[\u00A1-\u00BF\u00D7\u00F7₫]+$/gu;
// ½ | § | ·
const LONE_SIGN = /^[\u00A1-\u00BF\u00D7\u00F7₫]$/u;
// µm | N·m
const UNIT = /^(?:[µμ][mglsFAVWH]|[kM]?N·m)$/u;

/** Weighs a text against every encoding that would change one of its words. */
export function weigh(text: string): readonly Weight[] {
  const words = (text.match(WORD) ?? []).filter(
    (word) => BEYOND_ASCII.test(word) && !LONE_SIGN.test(word) && !UNIT.test(word),
  );
  return LEGACY_ENCODINGS.flatMap((encoding) => {
    const weights = words.flatMap((word) => knownWeightOf(word, encoding) ?? []);
    const count = (which: keyof WordWeight): number => weights.filter((one) => one[which]).length;
    if (weights.length === 0) return [];
    const certain = weights.some(({ decoded, strange }) => decoded && strange);
    const [decoded, asIs, strange] = [count("decoded"), count("asIs"), count("strange")];
    return [{ encoding, words: weights.length, decoded, asIs, strange, certain }];
  });
}

/** Words repeat from cell to cell: each is weighed once, until there are more different ones than a sheet has. */
const KNOWN: Readonly<Record<LegacyEncoding, Map<string, WordWeight | null>>> = {
  tcvn3: new Map(),
  "tcvn3-1258": new Map(),
  vni: new Map(),
};
const MOST_KNOWN = 20_000;

function knownWeightOf(word: string, encoding: LegacyEncoding): WordWeight | null {
  const known = KNOWN[encoding];
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const weight = weightOf(word, encoding);
  known.set(word, weight);
  return weight;
}

/** `null` where the encoding would leave the word as it is. */
function weightOf(word: string, encoding: LegacyEncoding): WordWeight | null {
  const { text, strangers } = decode(word, encoding);
  if (text === word && strangers === 0) return null;
  const asIs = isWord(word);
  return { decoded: strangers === 0 && isSpelled(text), asIs, strange: !asIs && STRANGE.test(word) };
}

/** Signs around a word are no part of it in Unicode: «Năm». */
function isWord(word: string): boolean {
  const bare = word.replace(SIGNS_AT_END, "").normalize("NFC");
  return BEYOND_ASCII.test(bare) && !CAPITAL_INSIDE.test(bare) && isSpelled(bare);
}
