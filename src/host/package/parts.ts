import { zip } from "@cj-tech-master/excelts/archive";
import { HostError } from "../host-error";
import { readZip } from "./read-zip";

/** The parts of an OPC package by their path, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Beyond these a file is refused before it can fill the memory: a zip of 10 MB can unpack to 10 GB. */
export const MAX_FILE = 100 * 1024 * 1024;
export const MAX_UNPACKED = 512 * 1024 * 1024;
export const MAX_PARTS = 10_000;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
/** MS-CFB: what an encrypted workbook is wrapped in, and what .xls files are. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** "EncryptedPackage" as a compound file spells the names of its streams: UTF-16, little-endian (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_PACKAGE = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refuseOther(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (holds(bytes, ENCRYPTED_PACKAGE)) throw new HostError("encrypted", "the workbook is encrypted with a password");
    throw new HostError("not-a-workbook", "an older binary file (.xls, .doc), not an .xlsx workbook");
  }
  if (!startsWith(bytes, ZIP)) throw new HostError("not-a-workbook", "the file is no .xlsx workbook");
  if (bytes.length > MAX_FILE)
    throw new HostError("too-large", `the file has ${bytes.length} bytes, more than ${MAX_FILE}`);
}

/** Unpacks a file. Errors: HostError "not-a-workbook", "encrypted", "too-large", "corrupt". */
export async function readParts(bytes: Uint8Array): Promise<Parts> {
  refuseOther(bytes);
  const files = await readZip(bytes, { unpacked: MAX_UNPACKED, files: MAX_PARTS });
  return new Map([...files].map(([path, data]) => [path.replaceAll("\\", "/").replace(/^\/+/u, ""), data]));
}

/** Packs the parts; the list of types comes first, as Office writes it. `level` 0 packs without compressing. */
export async function writeParts(parts: Parts, level: number, modified: Date): Promise<Uint8Array> {
  const archive = zip({ level, noSort: true, modTime: modified, timestamps: "dos" });
  const first = "[Content_Types].xml";
  for (const path of [first, ...[...parts.keys()].filter((key) => key !== first)]) {
    const data = parts.get(path);
    if (data !== undefined) archive.add(path, data);
  }
  return archive.bytes();
}

const decoder = new TextDecoder("utf-8", { fatal: false });
const encoder = new TextEncoder();

/** The text of an XML part, in UTF-8 or UTF-16 with a byte order mark. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decoder.decode(bytes);
}
export const encoded = (text: string): Uint8Array => encoder.encode(text);
