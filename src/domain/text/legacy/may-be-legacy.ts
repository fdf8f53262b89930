import { judgeText } from "./judge-text";

/**
 * Whether a text may be in an encoding from before Unicode (TCVN3, VNI), so that the font of its cell is worth asking for: a
 * word in it reads as Vietnamese only when decoded. Not so of text in Unicode, composed or not, of ASCII, of names such as
 * São Paulo, of signs such as 25°C. Where a sheet has one such text, the fonts of all its cells with text are evidence: a
 * word that reads both ways ("Ghi chó") is told by its font alone. One short pass over the text, most often a single test.
 */
export function mayBeLegacy(text: string): boolean {
  const judgement = judgeText(text, null);
  if (judgement.kind === "old") return true;
  return judgement.kind === "open" && judgement.weights.some(({ decoded, asIs }) => decoded > asIs);
}
