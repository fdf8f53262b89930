/** What a file is, by what it holds; those beginning with "no-" are not taken in. */
export type FileKind =
  | "docx"
  | "xls"
  | "html"
  | "text"
  | "no-doc"
  | "no-xlsx"
  | "no-pdf"
  | "no-rtf"
  | "no-encrypted"
  | "no-known"
  | "no-empty";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Names of the streams of a compound file (MS-CFB), which stand in it in UTF-16. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ["EncryptedPackage", "no-encrypted"],
  ["WordDocument", "no-doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
];
const TEXT_NAME = /\.(?:csv|tsv|tab|txt|prn)$/iu;

/** Tells a file by its first bytes; only plain text, which has no sign of its own, by its name as well. */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return "no-empty";
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return compoundKind(bytes);
  const start = latin(bytes.subarray(0, 4096));
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return packedKind(bytes);
  if (start.startsWith("%PDF")) return "no-pdf";
  if (start.startsWith("{\\rtf")) return "no-rtf";
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|meta|body|table)\b/iu.test(start)) return "html";
  // BIFF2 to BIFF4 begin with their own record.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && /\.xls$/iu.test(name)) return "xls";
  return TEXT_NAME.test(name) ? "text" : "no-known";
}

function compoundKind(bytes: Uint8Array): FileKind {
  const text = latin(bytes);
  const wide = (word: string): string => [...word].map((letter) => `${letter}\u0000`).join("");
  return STREAMS.find(([stream]) => text.includes(wide(stream)))?.[1] ?? "no-known";
}

/** Names of the parts stand uncompressed at the end of a package. */
function packedKind(bytes: Uint8Array): FileKind {
  const text = latin(bytes);
  if (text.includes("word/document.xml")) return "docx";
  return text.includes("xl/workbook.") ? "no-xlsx" : "no-known";
}

/** A letter for a byte, in pieces: a call takes only so many arguments. */
function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return pieces.join("");
}
