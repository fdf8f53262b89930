import type { SourceDocument } from "../../domain/import/source-document";
import type { Text } from "../../i18n/text";
import { ImportError } from "../import-error";
import { LONGEST_PASTE } from "../limits";
import { hasTable, readHtml } from "./read-html";
import { readLines } from "./read-lines";

const TOO_LONG: Text = {
  vi: "Phần dán quá dài, vượt giới hạn của chương trình; chưa đọc gì. Hãy lưu thành tệp rồi chọn tệp.",
  en: "What was pasted is too long, over the program's limit; nothing was read. Please save it as a file and choose the file.",
};

/** Reads what was pasted: the HTML of the clipboard where it holds a table (from Word, Excel, a browser), else its text. */
export function readPasted(html: string, text: string): SourceDocument {
  if (html.length + text.length > LONGEST_PASTE) throw new ImportError("too-large", TOO_LONG);
  return hasTable(html) ? readHtml(html) : readLines(text);
}
