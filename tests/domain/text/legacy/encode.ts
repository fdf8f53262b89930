import { LETTERS, type LegacyEncoding } from "../../../../src/domain/text/legacy/legacy-encoding";

/** Writes a text as an old font needs it. TCVN3 has capitals for seven letters only: the others come out small. */
export function encode(text: string, encoding: LegacyEncoding): string {
  const codes = CODES[encoding];
  return Array.from(
    text.normalize("NFC"),
    (letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter,
  ).join("");
}

/** Text as a font ending in "H" draws it: all in capitals, the codes those of small letters but for the seven capitals. */
export function encodeCapitals(text: string): string {
  return encode(text.toUpperCase(), "tcvn3");
}

/** Text of UTF-8 as a program shows it that takes every byte for a letter of code page 1252. */
export function misreadUtf8(text: string): string {
  return new TextDecoder("windows-1252").decode(new TextEncoder().encode(text.normalize("NFC")));
}

const CODES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: codesOf("tcvn3"),
  "tcvn3-1258": codesOf("tcvn3-1258"),
  vni: codesOf("vni"),
};

/** Of several ways to write a letter the first: the one in which the case of mark and base agree. */
function codesOf(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [seen, letter] of LETTERS[encoding]) if (!codes.has(letter)) codes.set(letter, seen);
  return codes;
}
