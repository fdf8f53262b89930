import type { SourceDocument } from "../domain/import/source-document";
import type { Text } from "../i18n/text";
import { ImportError } from "./import-error";
import { kindOf, type FileKind } from "./file-kind";
import { LARGEST_FILE } from "./limits";

/** Where an appendix is brought in from. */
export type Source =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "pasted"; readonly html: string; readonly text: string };

const TOO_LARGE: Text = {
  vi: "Tệp lớn hơn {size} MB, vượt giới hạn của chương trình; chưa đọc gì.",
  en: "The file is larger than {size} MB, over the program's limit; nothing was read.",
};
/** Kinds of files that are not taken in, and what to do instead. */
const REFUSED: Readonly<Record<Extract<FileKind, `no-${string}`>, Text>> = {
  "no-doc": {
    vi: "Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi nhập tệp đó.",
    en: "This is an old Word file (.doc). Please open it in Word, save it as .docx and import that.",
  },
  "no-xlsx": {
    vi: "Đây là sổ Excel (.xlsx): hãy mở thẳng bằng Excel (hoặc lệnh check), không cần nhập.",
    en: "This is an Excel workbook (.xlsx): please open it directly (or with the command check); it need not be imported.",
  },
  "no-pdf": {
    vi: "Tệp PDF không nhập thẳng được. Hãy mở tệp bằng Word rồi lưu .docx, hoặc chép bảng trong tệp và dán vào đây.",
    en: "A PDF cannot be imported directly. Please open it in Word and save it as .docx, or copy its table and paste it here.",
  },
  "no-rtf": {
    vi: "Đây là tệp .rtf. Hãy mở bằng Word, lưu thành .docx rồi nhập tệp đó.",
    en: "This is an .rtf file. Please open it in Word, save it as .docx and import that.",
  },
  "no-encrypted": {
    vi: "Tệp được đặt mật khẩu mở. Hãy mở bằng Word hoặc Excel, bỏ mật khẩu, lưu thành tệp khác rồi nhập.",
    en: "The file needs a password to open. Please open it in Word or Excel, save a copy without the password and import that.",
  },
  "no-known": {
    vi: "Không nhận ra loại tệp này. Nhập được: Word (.docx), .csv, .tsv, Excel đời cũ (.xls), hoặc bảng đã chép.",
    en: "This kind of file is not known. Word (.docx), .csv, .tsv, old Excel (.xls) and copied tables can be imported.",
  },
  "no-empty": { vi: "Tệp trống, không có nội dung nào.", en: "The file is empty." },
};

/**
 * Reads an appendix out of a file or a clipboard; each kind's reader is loaded when it is first needed. What the file is, is
 * told by its first bytes, not by its name. Throws an ImportError with a sentence for whatever cannot be read.
 */
export async function readSource(source: Source): Promise<SourceDocument> {
  if (source.kind === "pasted") {
    return (await import("./pasted/read-pasted")).readPasted(source.html, source.text);
  }
  const { bytes, name } = source;
  if (bytes.length > LARGEST_FILE) throw new ImportError("too-large", TOO_LARGE, { size: LARGEST_FILE / 1024 / 1024 });
  const kind = kindOf(bytes, name);
  switch (kind) {
    case "docx":
      return (await import("./word/read-docx")).readDocx(bytes);
    case "xls":
      return (await import("./xls/read-xls")).readXls(bytes);
    case "html":
      return (await import("./pasted/read-html-file")).readHtmlFile(bytes);
    case "text":
      return (await import("./delimited/read-delimited")).readDelimited(bytes);
    default:
      throw new ImportError(kind, REFUSED[kind]);
  }
}
