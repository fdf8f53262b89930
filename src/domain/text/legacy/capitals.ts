import { decode } from "./decode";
import type { LegacyEncoding } from "./legacy-encoding";

// A word of an old font: its letters, and the signs that stand for letters.
const WORD = /[A-Za-z\u00A1-\u024F\u0300-\u036F₫]+/gu;
const SMALL = /\p{Ll}/u;
const NOT_ASCII_CAPITAL = /[^A-Z]/gu;

/**
 * Reads a text of TCVN3, whose small letters a font ending in "H" draws as capitals. Where the font is not known, a word
 * whose other letters are capitals is one of such a font (HßA, ¸N; not Sè), and a text without a small letter of ASCII that
 * has such a word is so throughout (CéNG HßA X·).
 */
export function decodeTcvn3(text: string, encoding: LegacyEncoding, capitals: boolean): string {
  const throughout =
    capitals || (!/[a-z]/u.test(text) && (text.match(WORD) ?? []).some((word) => isDrawnCapital(word, encoding)));
  if (throughout) return decode(text, encoding).text.toUpperCase();
  return text.replace(WORD, (word) => {
    const { text: read } = decode(word, encoding);
    return isDrawnCapital(word, encoding) ? read.toUpperCase() : read;
  });
}

function isDrawnCapital(word: string, encoding: LegacyEncoding): boolean {
  if (!/[A-Z]/u.test(word) || /[a-z]/u.test(word)) return false;
  const { text } = decode(word, encoding);
  if (!SMALL.test(text)) return false;
  // A capital begins a word; one behind a small letter tells that this is none.
  return word.replace(NOT_ASCII_CAPITAL, "").length >= 2 || /\p{Lu}/u.test(text.slice(text.search(SMALL)));
}
