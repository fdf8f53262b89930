// What code page 1252 shows for the bytes 0x80 to 0x9F; five of them stay control characters.
const CODE_PAGE_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(CODE_PAGE_1252, (character, index) => [character, 0x80 + index] as const),
);
// Ã´ | á»Ÿ: the first byte of a letter of Vietnamese, and another
const TWO_BYTES = /[\u00C3-\u00C6\u00E1\u00E2][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]/u;
// What such a text can hold beyond ASCII: letters of Vietnamese, and the marks and signs of its prose.
const LETTER = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u0300-\u0323]/gu;
const SIGN = /[\x00-\x7F\u00A0-\u00BF×÷\u2000-\u206F\uFEFF]/gu;

/**
 * Text in UTF-8 that was read byte by byte as Western European ("Sá»Ÿ NÃ´ng nghiá»‡p"): what it says, where every byte is in
 * order and the letters are those of Vietnamese, which no text has by chance; else `null`.
 */
export function decodeUtf8(text: string): string | null {
  if (!TWO_BYTES.test(text)) return null;
  const read = lettersOf(text);
  if (read === null) return null;
  const others = read.replace(LETTER, "");
  return others.length < read.length && others.replace(SIGN, "") === "" ? read : null;
}

function lettersOf(text: string): string | null {
  let [read, at] = ["", 0];
  while (at < text.length) {
    const first = byteOf(text.charAt(at));
    if (first === null) return null;
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 0;
    if (length === 0) return null;
    let point = length === 1 ? first : first & (0x7f >> length);
    for (let next = at + 1; next < at + length; next += 1) {
      const byte = byteOf(text.charAt(next));
      if (byte === null || byte < 0x80 || byte > 0xbf) return null;
      point = point * 64 + (byte & 0x3f);
    }
    if (length === 3 && (point < 0x800 || (point >= 0xd800 && point < 0xe000))) return null;
    read += String.fromCharCode(point);
    at += length;
  }
  return read;
}

function byteOf(character: string): number | null {
  const known = BYTES.get(character);
  if (known !== undefined) return known;
  const point = character === "" ? 0x100 : character.charCodeAt(0);
  return point <= 0xff ? point : null;
}
