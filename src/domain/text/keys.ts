import { nfc, oneLine } from "./normalise";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201B\u02BC]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201F]/gu;
// kỹ = kĩ, lý = lí, quý = quí; not thúy (thúi is another word)
const FINAL_Y = /^([bcdđghklmnpqrstvx]+|qu)y$/u;
const SOFT_HYPHEN = /\u00AD/gu;

/**
 * Two texts that a Vietnamese reader takes for the same have the same key: case, Unicode form, blanks, dashes and quotes,
 * the place of the tone mark (hoà = hòa, Uỷ = Ủy) and i/y after a consonant (kỹ = kĩ) do not count; every diacritic does
 * (Cam Lộ ≠ Cẩm Lộ). A word's tone stands at its end as a combining mark. For comparing only, never for showing.
 */
export function key(text: string): string {
  return oneLine(text)
    .replace(SOFT_HYPHEN, "")
    .replaceAll("ǎ", "ă")
    .replaceAll("Ǎ", "Ă")
    .toLowerCase()
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(WORD, wordKey);
}

/**
 * The key without any diacritic, đ as d, "&" as "va": for looking candidates up only, since different people and places
 * may share it. NN&PTNT = NN và PTNT.
 */
export function fold(text: string): string {
  return key(text).normalize("NFD").replace(MARKS, "").replaceAll("đ", "d").replace(/ ?& ?/gu, " va ").trim();
}

function wordKey(word: string): string {
  const letters = word.normalize("NFD");
  const tone = (letters.match(TONES) ?? []).join("");
  return nfc(letters.replace(TONES, "")).replace(FINAL_Y, "$1i") + tone;
}
