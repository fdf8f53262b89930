import type { Text } from "../../i18n/text";

/** Words of Nhập phụ lục. */
export const IMPORT = {
  line: {
    vi: "Đưa bảng nhiệm vụ vào một trang tính mới. Tệp gốc và các trang đang có được giữ nguyên; được xem trước khi ghi.",
    en: "Puts the table of tasks on a new sheet. The source and the present sheets stay as they are; you see it before anything is written.",
  },
  fromFile: { vi: "Từ tệp", en: "From a file" },
  kinds: {
    vi: "Word (.docx), .csv, .tsv, Excel đời cũ (.xls)",
    en: "Word (.docx), .csv, .tsv, old Excel (.xls)",
  },
  choose: { vi: "Chọn tệp…", en: "Choose a file…" },
  pasted: { vi: "Từ bảng đã chép", en: "From a copied table" },
  paste: { vi: "Dán vào đây", en: "Paste here" },
  pasteHint: {
    vi: "Chép bảng trong Word, PDF hoặc trang web rồi dán (Ctrl+V).",
    en: "Copy the table in Word, a PDF or a web page, then paste it (Ctrl+V).",
  },
  read: { vi: "Đọc phần đã dán", en: "Read what was pasted" },
  reading: { vi: "Đang đọc…", en: "Reading…" },
  preview: { vi: "Xem trước trang “{sheet}”", en: "Preview of the sheet “{sheet}”" },
  more: { vi: "và {rows} dòng nữa", en: "further rows: {rows}" },
} as const satisfies Readonly<Record<string, Text>>;
