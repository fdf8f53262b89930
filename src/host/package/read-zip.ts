import { crc32 } from "@cj-tech-master/excelts/archive";
import { HostError } from "../host-error";

/** One file of a zip, as its directory lists it (PKWARE APPNOTE 4.3.12). */
interface Entry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

export interface ZipLimits {
  /** Bytes of all files together, unpacked. */
  readonly unpacked: number;
  readonly files: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

const corrupt = (why: string): HostError => new HostError("corrupt", `the package cannot be unpacked: ${why}`);
const tooLarge = (what: string): HostError => new HostError("too-large", `the package holds more than ${what}`);

/** The place of the directory's end: in the last bytes, before a comment of at most 64 KB. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw corrupt("it has no directory");
}

function* entriesOf(bytes: Uint8Array, view: DataView, limits: ZipLimits): Generator<Entry> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.files) throw tooLarge(`${limits.files} files`);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw corrupt("its directory is damaged");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    yield {
      path: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, { at, packed, path }: Entry): Uint8Array {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER)
    throw corrupt(`${path} is not where the directory says`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) throw corrupt(`${path} is cut off`);
  return bytes.subarray(start, start + packed);
}

/** Unpacks in pieces and stops as soon as more comes out than the directory announced: a small file can unpack to gigabytes. */
async function inflated(packed: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.unpacked);
  let length = 0;
  const pieces = new Response(new Uint8Array(packed)).body
    ?.pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  for (;;) {
    const piece = await pieces?.read();
    if (piece === undefined || piece.done) break;
    if (length + piece.value.length > whole.length) {
      await pieces?.cancel();
      throw corrupt(`${entry.path} is larger than the directory says`);
    }
    whole.set(piece.value, length);
    length += piece.value.length;
  }
  if (length !== whole.length) throw corrupt(`${entry.path} is shorter than the directory says`);
  return whole;
}

/** The files of a zip by their path. Errors: HostError "corrupt", "encrypted", "too-large". */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ReadonlyMap<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entriesOf(bytes, view, limits)) {
    if (entry.path.endsWith("/")) continue;
    if (entry.encrypted) throw new HostError("encrypted", "the package is locked with a zip password");
    total += entry.unpacked;
    // Sizes of 4 GB and more are written as 0xFFFFFFFF, and so end here as well.
    if (total > limits.unpacked) throw tooLarge(`${limits.unpacked} bytes`);
    const packed = packedBytes(bytes, view, entry);
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw corrupt(`${entry.path} is packed in an unknown way`);
    const data = entry.method === STORED ? packed.slice() : await unpacked(packed, entry);
    if (crc32(data) >>> 0 !== entry.crc) throw corrupt(`${entry.path} is damaged`);
    files.set(entry.path, data);
  }
  return files;
}

async function unpacked(packed: Uint8Array, entry: Entry): Promise<Uint8Array> {
  try {
    return await inflated(packed, entry);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("corrupt", `the package cannot be unpacked: ${entry.path} is damaged`, { cause: error });
  }
}
