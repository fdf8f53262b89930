import { decode } from "./decode";
import type { LegacyEncoding } from "./legacy-encoding";
import { isSyllable } from "./syllable";

/** How well a text reads in an old encoding, beside how well it reads as it is, in words that the encoding would change. */
export interface Weight {
  readonly encoding: LegacyEncoding;
  /** Words that the encoding would change, or could not have written. */
  readonly words: number;
  /** Of these, those that read as Vietnamese once changed, and those that do as they are. */
  readonly decoded: number;
  readonly asIs: number;
  /** Whether a word that reads only once changed has a sign between its letters, as no word of Unicode has: "N¨m". */
  readonly certain: boolean;
}

// Letters, marks, and the signs that stand for letters in old fonts: N¨m | H\u00ADíng | UÛy
const WORD = /[A-Za-z\u00A1-\u024F\u0300-\u036F\u1E00-\u1EFF₫]+/gu;
const BEYOND_ASCII = /[^\x00-\x7F]/u;
const SIGN_BETWEEN = /[A-Za-z][\u00A1-\u00BF\u00D7\u00F7₫][A-Za-z]/u;
const SIGNS_AT_END = /^[\u00A1-\u00BF\u00D7\u00F7₫]+|[\u00A1-\u00BF\u00D7\u00F7₫]+$/gu;
// ½ | § | ·
const LONE_SIGN = /^[\u00A1-\u00BF\u00D7\u00F7₫]$/u;
// µm | N·m
const UNIT = /^(?:[µμ][mglsFAVWH]|[kM]?N·m)$/u;
// HĐND | QĐ
const ABBREVIATION = /^(?=.*Đ)[BCDĐGHKLMNPQRSTVX]{2,}$/u;

/** Weighs a text against one encoding; `null` where the encoding would change none of its words. */
export function weigh(text: string, encoding: LegacyEncoding): Weight | null {
  let [words, read, asIs, certain] = [0, 0, 0, false];
  for (const [word] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word) || LONE_SIGN.test(word) || UNIT.test(word)) continue;
    const { text: decoded, strangers } = decode(word, encoding);
    if (decoded === word && strangers === 0) continue;
    words += 1;
    const reads = strangers === 0 && isSpelled(decoded);
    const readsAsIs = isWord(word);
    if (reads) read += 1;
    if (readsAsIs) asIs += 1;
    if (reads && !readsAsIs && SIGN_BETWEEN.test(word)) certain = true;
  }
  return words === 0 ? null : { encoding, words, decoded: read, asIs, certain };
}

/** Signs around a word are no part of it in Unicode: «Năm». */
function isWord(word: string): boolean {
  const bare = word.replace(SIGNS_AT_END, "").normalize("NFC");
  return BEYOND_ASCII.test(bare) && isSpelled(bare);
}

function isSpelled(word: string): boolean {
  return isSyllable(word) || ABBREVIATION.test(word);
}
