import { LEGACY_ENCODINGS, legacyFontOf, type LegacyEncoding } from "./legacy-encoding";
import { weigh, type Weight } from "./weigh";

/**
 * What one text tells by itself: an old encoding; Unicode; either, where it reads both ways or hardly; or nothing, where no
 * character could be a letter of an old encoding.
 */
export type Judgement =
  | { readonly kind: "old"; readonly encoding: LegacyEncoding }
  | { readonly kind: "unicode" }
  | { readonly kind: "open"; readonly weights: readonly Weight[] }
  | { readonly kind: "plain" };

// Letters that only Unicode has; composed, as every program writes them but those that decompose throughout.
const UNICODE_ONLY = /[\u1EA0-\u1EF9]/u;
// Characters that are letters in one of the old encodings.
const OLD_LETTER = /[\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C0-\u00FE\u0102-\u0111\u01A0-\u01B0\u0300-\u0323₫]/u;

/**
 * Judges one text by the words that an encoding would change: at least two of them, four in five of which read once changed
 * and at most two in five as they are. One word is enough where the font is made for the encoding, or where a sign stands
 * between its letters ("N¨m"). A word that reads both ways is left open.
 */
export function judgeText(text: string, font: string | null): Judgement {
  if (UNICODE_ONLY.test(text)) return { kind: "unicode" };
  if (!OLD_LETTER.test(text)) return { kind: "plain" };
  const weights = LEGACY_ENCODINGS.flatMap((encoding) => weigh(text, encoding) ?? []);
  const told = legacyFontOf(font)?.encoding;
  const [best] = weights
    .filter((weight) => isSure(weight) || (agrees(weight.encoding, told) && suffices(weight)))
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

function suffices({ words, decoded, asIs }: Weight): boolean {
  return decoded > asIs && decoded >= words * 0.6;
}

function share({ words, decoded }: Weight): number {
  return decoded / words;
}

/** Through code page 1258 the font is the same. */
export function agrees(encoding: LegacyEncoding, told: "tcvn3" | "vni" | undefined): boolean {
  return told !== undefined && encoding.startsWith(told);
}
