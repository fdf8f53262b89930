import { decodeTexts } from "../domain/text/legacy/decode-texts";
import { VIETNAMESE } from "./delimited/decode-bytes";

/** Whether a text, read in code page 1252, is one of TCVN3 or VNI fonts throughout: once decoded, all of it is Vietnamese. */
export function isLegacyText(text: string): boolean {
  const decoded = decodeTexts(text.split(/\r?\n/u));
  return decoded.some(({ encoding }) => encoding !== null) && decoded.every((one) => VIETNAMESE.test(one.text));
}
