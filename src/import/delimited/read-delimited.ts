import type { SourceDocument } from "../../domain/import/source-document";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { ImportError } from "../import-error";
import { isLegacyText } from "../is-legacy-text";
import { tableOfRows } from "../table-of-rows";
import { decodeBytes } from "./decode-bytes";
import { parseDelimited } from "./parse-delimited";

const READ_AS: Text = {
  vi: "Tệp chữ được đọc theo bảng mã {encoding}, các cột cách nhau bằng {separator}.",
  en: "The text file was read as {encoding}, its columns separated by {separator}.",
};
const SEPARATOR_NAMES: Readonly<Record<string, Text>> = {
  ",": { vi: "dấu phẩy", en: "commas" },
  ";": { vi: "dấu chấm phẩy", en: "semicolons" },
  "\t": { vi: "dấu tab", en: "tabs" },
  "|": { vi: "dấu gạch đứng", en: "vertical bars" },
};
const NO_COLUMNS: Text = {
  vi: "Không nhận ra chắc chắn dấu ngăn cách các cột (phẩy, chấm phẩy, tab hoặc gạch đứng); chưa đọc gì.",
  en: "What separates the columns (comma, semicolon, tab or vertical bar) cannot be told for certain; nothing was read.",
};
const EMPTY: Text = { vi: "Tệp không có chữ nào.", en: "The file holds no text." };

/** Reads a .csv, .tsv or .txt file. Every field stays the text that was written: no number, no date, no formula. */
export function readDelimited(bytes: Uint8Array): SourceDocument {
  const { text, encoding } = decodeBytes(bytes, isLegacyText);
  if (text.trim() === "") throw new ImportError("empty", EMPTY);
  const delimited = parseDelimited(text);
  if (delimited === null) throw new ImportError("no-columns", NO_COLUMNS);
  const { rows, separator } = delimited;
  const name = SEPARATOR_NAMES[separator] ?? { vi: separator, en: separator };
  const remark = {
    vi: fill(READ_AS, { encoding, separator: name.vi }).vi,
    en: fill(READ_AS, { encoding, separator: name.en }).en,
  };
  return { blocks: [tableOfRows(rows, { rows: 0, cells: 0 })], leftOut: [], remarks: [remark] };
}
