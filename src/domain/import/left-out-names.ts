import type { Text } from "../../i18n/text";
import type { LeftOutKind } from "./source-document";

/** What each kind of thing outside cells and lines is called. */
export const LEFT_OUT_NAMES: Readonly<Record<LeftOutKind, Text>> = {
  picture: { vi: "Hình, đối tượng nhúng", en: "Picture or embedded object" },
  "text-box": { vi: "Hộp văn bản", en: "Text box" },
  footnote: { vi: "Chú thích cuối trang", en: "Footnote" },
  comment: { vi: "Nhận xét (comment)", en: "Comment" },
  "page-header": { vi: "Đầu trang, chân trang", en: "Page header or footer" },
  deleted: { vi: "Chữ đã xóa (theo dõi thay đổi)", en: "Deleted text (tracked change)" },
  hidden: { vi: "Chữ ẩn", en: "Hidden text" },
  symbol: { vi: "Ký hiệu chưa nhận ra", en: "Symbol that is not known" },
};
