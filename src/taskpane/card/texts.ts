import type { Text } from "../../i18n/text";

export const CARD = {
  oneRow: { vi: "Dòng {row} được đọc là", en: "Row {row} is read as" },
  rows: { vi: "Dòng {rows} và {last} được đọc là", en: "Rows {rows} and {last} are read as" },
  title: { vi: "Nhiệm vụ {key}", en: "Task {key}" },
  agency: { vi: "{name}", en: "{name}" },
  unlisted: { vi: "{name} (chưa có trong danh mục cơ quan)", en: "{name} (not in the list of agencies)" },
  group: { vi: "nhóm “{name}”", en: "group “{name}”" },
  unread: { vi: "Chưa đọc được: “{text}”", en: "Not understood: “{text}”" },
  none: { vi: "(trống)", en: "(empty)" },
  then: { vi: "rồi", en: "then" },
  status: { vi: "Ghi tình trạng…", en: "Record status…" },
  findings: { vi: "{count} mục cần xem", en: "{count} findings" },
  close: { vi: "Thu gọn", en: "Collapse" },
  name: { vi: "Dòng đang chọn được đọc là", en: "How the selected row is read" },
} as const satisfies Readonly<Record<string, Text>>;
