import { unzipSync } from "fflate";
import type { Text } from "../i18n/text";
import { ImportError } from "./import-error";
import { LARGEST_UNPACKED, MOST_PARTS } from "./limits";

const DAMAGED: Text = {
  vi: "Tệp bị hỏng hoặc chưa tải xong nên không đọc được. Hãy thử mở và lưu lại bằng Word.",
  en: "The file is damaged or incomplete and cannot be read. Opening and saving it in Word may help.",
};
const TOO_LARGE: Text = {
  vi: "Tệp quá lớn sau khi giải nén, vượt giới hạn an toàn của chương trình; chưa đọc gì.",
  en: "The file is too large once unpacked, over the program's safe limit; nothing was read.",
};

/**
 * The parts of a packed file that are wanted, by name. Throws an ImportError where the package is damaged, or where its parts
 * say that they are larger than is safe: a part that unpacks to more than it says is refused by the unpacking itself.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let parts = 0;
  let size = 0;
  const filter = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    parts += 1;
    if (parts > MOST_PARTS) throw new ImportError("too-large", TOO_LARGE);
    if (!isWanted(file.name)) return false;
    size += file.originalSize;
    if (size > LARGEST_UNPACKED) throw new ImportError("too-large", TOO_LARGE);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError("damaged", DAMAGED, {}, { cause: error });
  }
}

/** A part as text; throws an ImportError where it is not there. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new ImportError("damaged", DAMAGED);
  return textOf(bytes);
}

/** The text of an XML part: UTF-8, or UTF-16 where it begins with that mark. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
