import { agrees, legacyFontOf, type LegacyEncoding } from "./legacy-encoding";
import { decodeUtf8 } from "./utf8";
import { weigh, type Weight } from "./weigh";

/**
 * What one text tells by itself: an old encoding; Unicode; either, where it reads both ways or hardly; or nothing, where no
 * character could be a letter of an old encoding.
 */
export type Judgement =
  | { readonly kind: "old"; readonly encoding: LegacyEncoding | "utf-8" }
  | { readonly kind: "unicode" }
  | { readonly kind: "open"; readonly weights: readonly Weight[] }
  | { readonly kind: "plain" };

// Letters that only Unicode has, and the marks of shape (not of tone) that only decomposed text has.
const UNICODE_ONLY = /[\u1EA0-\u1EF9\u0302\u0306\u031B]/u;
// Characters that are letters in one of the old encodings.
const OLD_LETTER = /[\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C0-\u00FE\u0102-\u0111\u01A0-\u01B0\u0300-\u0323₫]/u;

/**
 * Judges one text by the words that an encoding would change: at least two of them, four in five of which read once changed
 * and at most two in five as they are. One word is enough where the font is made for the encoding, or where no word of
 * Unicode looks like it ("N¨m", "tÕ"). What reads both ways, or in two encodings, is left open.
 */
export function judgeText(text: string, font: string | null): Judgement {
  if (UNICODE_ONLY.test(text)) return { kind: "unicode" };
  if (!OLD_LETTER.test(text)) return { kind: "plain" };
  if (decodeUtf8(text) !== null) return { kind: "old", encoding: "utf-8" };
  const weights = weigh(text);
  const told = legacyFontOf(font)?.encoding;
  const [best] = weights
    .filter((one) => (isSure(one) && !isRivalled(one, weights)) || (agrees(one.encoding, told) && suffices(one)))
    .sort(
      (one, other) =>
        share(other) - share(one) || Number(agrees(other.encoding, told)) - Number(agrees(one.encoding, told)),
    );
  if (best) return { kind: "old", encoding: best.encoding };
  if (weights.length === 0) return { kind: "plain" };
  return weights.every(({ decoded, words, asIs }) => asIs === words && decoded < words)
    ? { kind: "unicode" }
    : { kind: "open", weights };
}

function isSure(weight: Weight): boolean {
  const { words, decoded, asIs, certain } = weight;
  if (decoded < words * 0.8) return false;
  return certain ? asIs < decoded : decoded >= 2 && decoded - asIs >= words * 0.4;
}

/** Whether the text reads in an encoding of the other kind too: "Chuû trì" as Chủ trì, and as two words that nobody knows. */
function isRivalled({ encoding, certain }: Weight, weights: readonly Weight[]): boolean {
  return !certain && weights.some((other) => (other.encoding === "vni") !== (encoding === "vni") && decodesAll(other));
}

function decodesAll({ words, decoded, asIs }: Weight): boolean {
  return decoded === words && asIs < words;
}

function suffices({ words, decoded, asIs }: Weight): boolean {
  return decoded > asIs && decoded >= words * 0.6;
}

function share({ words, decoded }: Weight): number {
  return decoded / words;
}
