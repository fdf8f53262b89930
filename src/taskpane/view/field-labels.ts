import type { Field } from "../../domain/appendix/appendix";
import type { Text } from "../../i18n/text";

/** What the pane calls the columns of an appendix. */
export const FIELD_LABELS: Readonly<Record<Field, Text>> = {
  ordinal: { vi: "TT", en: "No." },
  content: { vi: "Nội dung", en: "Content" },
  lead: { vi: "Chủ trì", en: "Lead" },
  coordinators: { vi: "Phối hợp", en: "Support" },
  deadline: { vi: "Thời hạn", en: "Deadline" },
  result: { vi: "Kết quả", en: "Result" },
  note: { vi: "Ghi chú", en: "Note" },
  status: { vi: "Tình trạng", en: "Status" },
  completedOn: { vi: "Ngày hoàn thành", en: "Completed on" },
};
