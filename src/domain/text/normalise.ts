const D_LOOK_ALIKES: Readonly<Record<string, string>> = { Ð: "Đ", Ɖ: "Đ", ð: "đ", ɖ: "đ" };
const D_LOOK_ALIKE = /[ÐƉðɖ]/gu;

// Excel writes a carriage return inside a cell as the seven characters _x000D_.
const LINE_BREAK = /(?:_x000D_)?\r?\n|_x000D_|[\r\v\f\u2028\u2029]/giu;
const BLANKS = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
const BLANK_AT_LINE_END = /(?<=\n) | (?=\n)/gu;
// The soft hyphen is not among them: in text of a TCVN3 font it is the letter ư.
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;

// á + circumflex, ă typed as a + tone + breve: the one order of marks that NFC cannot compose.
const TONE_BEFORE_SHAPE = /([aeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/giu;
const HAS_LOOSE_MARK = /[\u0300-\u036F]/u;

/** The text in Unicode's composed form. */
export function nfc(text: string): string {
  return text.normalize("NFC");
}

/**
 * The text as a person would type it anew: composed, Đ/đ look-alikes and full-width forms unified, invisible characters
 * and Excel's _x000D_ gone, blanks collapsed, line breaks kept, nothing at either end.
 */
export function clean(text: string): string {
  return marksInOrder(nfc(text))
    .replace(D_LOOK_ALIKE, (letter) => D_LOOK_ALIKES[letter] ?? letter)
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(LINE_BREAK, "\n")
    .replace(INVISIBLE, "")
    .replace(BLANKS, " ")
    .replace(BLANK_AT_LINE_END, "")
    .trim();
}

/** `clean`, on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\n+/gu, " ");
}

function marksInOrder(text: string): string {
  if (!HAS_LOOSE_MARK.test(text)) return text;
  return nfc(text.normalize("NFD").replace(TONE_BEFORE_SHAPE, "$1$3$2"));
}
