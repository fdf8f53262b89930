import { isSyllable } from "./syllable";

// Names from other languages of the country, spelled with letters of Vietnamese.
const PLACE = /^(?:[đd]a|[đd]ăk?|đắk)?krông$/iu;
// HĐND | QĐ
const ABBREVIATION = /^(?=.*Đ)[BCDĐGHKLMNPQRSTVX]{2,}$/u;

/** Whether a word can be Vietnamese: a syllable, an abbreviation with Đ in it, a name such as Đakrông. Composed (NFC). */
export function isSpelled(word: string): boolean {
  return isSyllable(word) || ABBREVIATION.test(word) || PLACE.test(word);
}
