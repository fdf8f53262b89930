import type { Text } from "../../i18n/text";
import { ImportError } from "../import-error";

/** A text file's letters, and what it was written in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1258" | "Windows-1252";
}

const UNKNOWN: Text = {
  vi: "Không nhận ra chắc chắn bảng mã của tệp nên chưa đọc, để không sai chữ. Hãy mở tệp bằng Excel, lưu dạng “CSV UTF-8” rồi nhập lại.",
  en: "The file's encoding cannot be told for certain, so it is not read, lest letters come out wrong. Please open it in Excel, save it as “CSV UTF-8” and import that.",
};
// Letters of Vietnamese, signs of ordinary text, and what a word processor types by itself.
export const VIETNAMESE =
  /^[\u0000-\u007f\u00a0\u00ab\u00bb\u00a7\u00b0\u00b1\u00b2\u00b3\u00b7\u00d7àáâãèéêìíòóôõùúýăđĩũơưạ-ỹÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ–—‘’“”„•…‰€™\u20ab]*$/u;
const COMBINING = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * The letters of a text file. Sure by its first bytes, by being whole UTF-8, or by being Vietnamese only in code page 1258.
 * What is left is given letter by letter in code page 1252, as Excel shows it: text of TCVN3 and VNI fonts is recognised from
 * that; `isLegacy` says whether such text is certain of all of it. Throws an ImportError where nothing of this holds.
 */
export function decodeBytes(bytes: Uint8Array, isLegacy: (text: string) => boolean): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decode(bytes, "utf-16le"), encoding: "UTF-16" };
  if (first === 0xfe && second === 0xff) return { text: decode(bytes, "utf-16be"), encoding: "UTF-16" };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { text: decode(bytes, "utf-8"), encoding: "UTF-8" };
  const half = zerosOf(bytes);
  if (half !== null) return { text: decode(bytes, half), encoding: "UTF-16" };
  const utf8 = wholeUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: "UTF-8" };
  const read = decode(bytes, "windows-1258");
  const vietnamese = read.normalize("NFC");
  if (COMBINING.test(read) && VIETNAMESE.test(vietnamese)) return { text: vietnamese, encoding: "Windows-1258" };
  const western = decode(bytes, "windows-1252");
  if (VIETNAMESE.test(western) || isLegacy(western)) return { text: western, encoding: "Windows-1252" };
  throw new ImportError("unknown-encoding", UNKNOWN);
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function wholeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // TypeError: these bytes are no UTF-8, which is what was asked.
    return null;
  }
}

/** UTF-16 without its mark: of Latin letters every second byte is nought. */
function zerosOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const some = bytes.subarray(0, 20_000);
  if (bytes.length % 2 !== 0 || some.length < 4) return null;
  const zeros = [0, 0];
  some.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = some.length / 2 / 4;
  if (odd > many && even * 20 < odd) return "utf-16le";
  return even > many && odd * 20 < even ? "utf-16be" : null;
}
