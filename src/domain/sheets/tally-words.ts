import type { Text } from "../../i18n/text";

export const TALLY_TITLE: Text = {
  vi: "Biểu tổng hợp tình hình thực hiện nhiệm vụ",
  en: "Summary of task completion",
};
export const AS_OF_LINE: Text = { vi: "(Tính đến ngày {date})", en: "(As of {date})" };
export const UNIT_LINE: Text = { vi: "Đơn vị tính: nhiệm vụ", en: "Unit: tasks" };

/** Headings, those of the two groups among them. */
export const TALLY_HEADINGS = {
  number: { vi: "TT", en: "No." },
  lead: { vi: "Cơ quan, đơn vị chủ trì", en: "Lead agency" },
  total: { vi: "Tổng số nhiệm vụ", en: "Tasks" },
  done: { vi: "Đã hoàn thành", en: "Completed" },
  open: { vi: "Chưa hoàn thành", en: "Not completed" },
  sum: { vi: "Tổng số", en: "Total" },
  doneInTime: { vi: "Đúng hạn", en: "In time" },
  doneLate: { vi: "Quá hạn", en: "Late" },
  inTime: { vi: "Trong hạn", en: "In time" },
  dueSoon: { vi: "Trong đó sắp đến hạn", en: "Of which due soon" },
  overdue: { vi: "Quá hạn", en: "Overdue" },
  rate: { vi: "Tỷ lệ hoàn thành (%)", en: "Completion rate (%)" },
  note: { vi: "Ghi chú", en: "Note" },
} as const satisfies Readonly<Record<string, Text>>;

export const TALLY_FOOT = {
  assignments: { vi: "Cộng (lượt giao)", en: "Sum (assignments)" },
  tasks: { vi: "Tổng số nhiệm vụ", en: "Distinct tasks" },
} as const satisfies Readonly<Record<string, Text>>;

/** Lines of ours in the column "Ghi chú"; whatever else stands there is an official's. */
export const TALLY_REMARKS = {
  dateUnknown: { vi: "(*) {count} nhiệm vụ", en: "(*) tasks: {count}" },
  unrecorded: { vi: "Trong đó chưa ghi rõ tình trạng: {count}", en: "Of which no clear status: {count}" },
  coordinatesOnly: { vi: "Chỉ phối hợp", en: "Coordinates only" },
} as const satisfies Readonly<Record<string, Text>>;

/** The sentences below the table. */
export const TALLY_NOTES = {
  several: {
    vi: "Ghi chú: Một nhiệm vụ do nhiều cơ quan chủ trì được tính cho từng cơ quan, nên cộng theo lượt giao lớn hơn tổng số nhiệm vụ. Nhiệm vụ thường xuyên và nhiệm vụ chưa có thời hạn được tính vào cột (8).",
    en: "Note: A task with several leads counts for each of them, so the sum of assignments exceeds the number of tasks. Ongoing tasks and tasks without a deadline count in column (8).",
  },
  noDeadline: {
    vi: "Ghi chú: Nhiệm vụ thường xuyên và nhiệm vụ chưa có thời hạn được tính vào cột (8).",
    en: "Note: Ongoing tasks and tasks without a deadline count in column (8).",
  },
  dateUnknown: {
    vi: "(*) Đã hoàn thành nhưng chưa rõ ngày hoàn thành: tính vào cột (4), chưa xếp vào cột (5) hay (6).",
    en: "(*) Completed, but the completion date is not known: counted in column (4), not yet in (5) or (6).",
  },
  unrecorded: {
    vi: "Cột (10) gồm cả nhiệm vụ đã qua hạn mà chưa ghi rõ tình trạng; số này ghi ở cột (12), cần làm rõ trước khi kết luận.",
    en: "Column (10) includes tasks past their date with no clear status; column (12) says how many, to be made clear before any conclusion.",
  },
  nothingRecorded: {
    vi: "Phụ lục chưa ghi tình trạng của nhiệm vụ nào: biểu này mới cho biết thời hạn, chưa nói lên kết quả thực hiện, nên chưa tính tỷ lệ.",
    en: "No status is recorded for any task: this table tells of deadlines only, not of results, so no rate is given.",
  },
  stopped: {
    vi: "Số nhiệm vụ dừng thực hiện hoặc chuyển kỳ sau, không tính vào biểu: {count}.",
    en: "Tasks stopped or carried over, not counted in the table: {count}.",
  },
  noLead: {
    vi: "Số nhiệm vụ chưa ghi cơ quan chủ trì, chỉ tính vào dòng Tổng số nhiệm vụ: {count}.",
    en: "Tasks without a lead, counted in the row Distinct tasks only: {count}.",
  },
} as const satisfies Readonly<Record<string, Text>>;
