import { LETTERS, type LegacyEncoding } from "./legacy-encoding";

// A letter beyond ASCII, or a mark: what an encoding that knows it not cannot have written.
const OTHER_LETTER = /[^\x00-\x7F]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** What a text reads in an old encoding, letter by letter. */
export interface Decoded {
  readonly text: string;
  /** Letters beyond ASCII that the encoding does not have, so that the text was not written in it throughout. */
  readonly strangers: number;
}

/** Reads a text in an old encoding, as fonts with small letters draw it; what is no letter of the encoding stays as it is. */
export function decode(text: string, encoding: LegacyEncoding): Decoded {
  const letters = LETTERS[encoding];
  const longest = encoding === "vni" ? 2 : 1;
  let [read, strangers, at] = ["", 0, 0];
  while (at < text.length) {
    const pair = longest === 2 ? letters.get(text.slice(at, at + 2)) : undefined;
    const seen = text.charAt(at);
    const letter = pair ?? letters.get(seen);
    if (letter === undefined && OTHER_LETTER.test(seen) && LETTER.test(seen)) strangers += 1;
    read += letter ?? seen;
    at += pair === undefined ? 1 : 2;
  }
  return { text: read, strangers };
}
