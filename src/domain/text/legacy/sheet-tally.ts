import type { Judgement } from "./judge-text";
import { agrees, legacyFontOf, type LegacyEncoding } from "./legacy-encoding";
import type { Weight } from "./weigh";

/** How many different texts are sure, of one font or of the sheet. */
interface Support {
  readonly old: Record<LegacyEncoding, number>;
  unicode: number;
}

/** What the sure texts of a sheet are, in all and by font. */
export interface SheetTally {
  readonly all: Support;
  readonly byFont: ReadonlyMap<string | null, Support>;
}

const nothing = (): Support => ({ old: { tcvn3: 0, "tcvn3-1258": 0, vni: 0 }, unicode: 0 });

export function tallyOf(judged: ReadonlyMap<string | null, ReadonlyMap<string, Judgement>>): SheetTally {
  const all = nothing();
  const byFont = new Map<string | null, Support>();
  for (const [font, texts] of judged) {
    const own = nothing();
    byFont.set(font, own);
    for (const judgement of texts.values()) {
      for (const support of [all, own]) {
        if (judgement.kind === "unicode" || (judgement.kind === "open" && isUnicodeButFor1258(judgement.weights)))
          support.unicode += 1;
        if (judgement.kind === "old" && judgement.encoding !== "utf-8") support.old[judgement.encoding] += 1;
      }
    }
  }
  return { all, byFont };
}

/** "Văn phòng" could be nothing but Unicode, were it not for code page 1258. */
function isUnicodeButFor1258(weights: readonly Weight[]): boolean {
  return weights.every(
    ({ encoding, words, decoded, asIs }) => asIs === words && (encoding === "tcvn3-1258" || decoded < words),
  );
}

/**
 * The encoding of a text that does not tell by itself: it follows the sure texts of its own font. Where it reads better
 * decoded, a fifth of them being in that encoding is enough; where it reads both ways, or holds a name that reads neither
 * way, nearly all have to be. `null` leaves it as it is.
 */
export function settleOpen(weights: readonly Weight[], font: string | null, tally: SheetTally): LegacyEncoding | null {
  // Fonts may be known of some cells only: a cell of an unknown font follows the whole sheet.
  const own = (font === null ? undefined : tally.byFont.get(font)) ?? tally.all;
  const told = legacyFontOf(font)?.encoding;
  const fitting = weights.flatMap((weight) => {
    const { encoding, decoded, asIs, words, strange } = weight;
    const sure = sureOf(own, encoding);
    const better = decoded > asIs && decoded >= words * 0.6;
    const either = decoded === asIs && (decoded === words || strange > 0);
    const follows = better ? sure * 4 >= own.unicode : either && sure >= 2 && sure > own.unicode * 9;
    return sure > 0 && follows ? [{ encoding, rank: [decoded / words, Number(agrees(encoding, told)), sure] }] : [];
  });
  const [best] = fitting.sort((one, other) => {
    const at = one.rank.findIndex((rank, index) => rank !== other.rank[index]);
    return (other.rank[at] ?? 0) - (one.rank[at] ?? 0);
  });
  return best?.encoding ?? null;
}

/** A text without the letters that code page 1258 shows otherwise is the same in both kinds of TCVN3. */
function sureOf({ old }: Support, encoding: LegacyEncoding): number {
  return encoding === "tcvn3" ? old.tcvn3 + old["tcvn3-1258"] : old[encoding];
}
