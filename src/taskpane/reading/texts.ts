import type { Text } from "../../i18n/text";

/** Words of Cách đọc phụ lục; its heading is the frame's. */
export const READING_TEXTS = {
  sheet: { vi: "Trang tính", en: "Sheet" },
  headerRow: { vi: "Dòng tiêu đề", en: "Header row" },
  columns: { vi: "Mỗi cột là gì", en: "What each column is" },
  column: { vi: "Cột {column}: {heading}", en: "Column {column}: {heading}" },
  blank: { vi: "(trống)", en: "(empty)" },
  unused: { vi: "Không dùng", en: "Not used" },
  reading: { vi: "Đang đọc thử…", en: "Trying…" },
  read: { vi: "Đọc được {tasks} nhiệm vụ trong {sections} mục", en: "{tasks} tasks in {sections} sections read" },
  readNoSections: { vi: "Đọc được {tasks} nhiệm vụ", en: "{tasks} tasks read" },
  nothing: { vi: "Với cách này chưa đọc được nhiệm vụ nào.", en: "No task can be read this way." },
  twice: {
    vi: "“{field}” đang được chọn cho hai cột {one} và {other}.",
    en: "“{field}” is chosen for two columns, {one} and {other}.",
  },
  often: {
    vi: "“{field}” đang được chọn cho các cột {columns}.",
    en: "“{field}” is chosen for the columns {columns}.",
  },
  stillRead: {
    vi: "Cột {column} vẫn được đọc là “{field}” theo tiêu đề của cột.",
    en: "Column {column} is still read as “{field}”, as its heading says.",
  },
  noSheet: {
    vi: "Sổ làm việc chưa có trang tính nào để đọc.",
    en: "The workbook has no sheet that could be read yet.",
  },
  use: { vi: "Dùng cách đọc này", en: "Use this reading" },
  again: { vi: "Tự nhận lại", en: "Detect again" },
} as const satisfies Readonly<Record<string, Text>>;
