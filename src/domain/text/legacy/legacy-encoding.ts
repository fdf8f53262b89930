import { TCVN3, TCVN3_VIA_1258 } from "./tcvn3";
import { VNI } from "./vni";

/** Ways of writing Vietnamese from before Unicode, told apart by what their characters look like now. */
export const LEGACY_ENCODINGS = ["tcvn3", "tcvn3-1258", "vni"] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** By the characters seen (one, or two of VNI), the letter meant. */
export const LETTERS: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: TCVN3,
  "tcvn3-1258": TCVN3_VIA_1258,
  vni: VNI,
};

/** What a font tells of the text that it is made for. */
export interface LegacyFont {
  readonly encoding: "tcvn3" | "vni";
  /** The font draws every letter as a capital. */
  readonly capitals: boolean;
}

/** `null` for a font of Unicode, and where the font is not known. */
export function legacyFontOf(font: string | null): LegacyFont | null {
  // .VnTime | .VnTimeH | .VnArial NarrowH
  if (font !== null && /^\.Vn/iu.test(font)) return { encoding: "tcvn3", capitals: /H$/u.test(font.trim()) };
  // VNI-Times | VNI Times
  if (font !== null && /^VNI[- ]/iu.test(font)) return { encoding: "vni", capitals: false };
  return null;
}
