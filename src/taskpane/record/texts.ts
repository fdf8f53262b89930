import type { Text } from "../../i18n/text";

/** Words of the editor of a status. */
export const RECORD_TEXTS = {
  editor: { vi: "Ghi tình trạng nhiệm vụ {task}", en: "Record the status of task {task}" },
  status: { vi: "Tình trạng", en: "Status" },
  choose: { vi: "Chọn…", en: "Choose…" },
  blank: { vi: "(để trống)", en: "(leave empty)" },
  completedOn: { vi: "Ngày hoàn thành", en: "Completed on" },
  calendar: { vi: "Chọn ngày trên lịch", en: "Choose a day on the calendar" },
  write: { vi: "Ghi", en: "Record" },
  cancel: { vi: "Thôi", en: "Cancel" },
  writes: { vi: "Ghi vào {address}", en: "Writes {address}" },
  dateUnknown: { vi: "Hoàn thành, chưa rõ thời điểm", en: "Done, date unknown" },
  keeps: { vi: "Đang ghi “{written}”, được giữ nguyên.", en: "It says “{written}” now, which is kept." },
  unreadable: {
    vi: "Chưa hiểu ngày này. Cách ghi: {example}.",
    en: "This date is not understood. Write it as {example}.",
  },
  noYear: {
    vi: "Chưa rõ năm. Nếu là năm {year}, ghi {example}.",
    en: "The year is missing. If it is {year}, write {example}.",
  },
  afterAsOf: {
    vi: "Ngày này sau ngày chốt số liệu {date}.",
    en: "This day is after the as-of date, {date}.",
  },
} as const satisfies Readonly<Record<string, Text>>;
