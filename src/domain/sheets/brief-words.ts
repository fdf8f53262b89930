import type { Text } from "../../i18n/text";

export const BRIEF_TITLE: Text = { vi: "Báo cáo phục vụ họp", en: "Meeting brief" };
export const BRIEF_SUBTITLE: Text = { vi: "{decision} (tính đến ngày {date})", en: "{decision} (as of {date})" };

export const BRIEF_FIGURES = {
  total: { vi: "Tổng số nhiệm vụ", en: "Tasks" },
  done: { vi: "Đã hoàn thành", en: "Completed" },
  open: { vi: "Chưa hoàn thành", en: "Not completed" },
  rate: { vi: "Tỷ lệ", en: "Rate" },
  sum: { vi: "Tổng số", en: "Total" },
  inTime: { vi: "Đúng hạn", en: "In time" },
  late: { vi: "Quá hạn", en: "Late" },
  within: { vi: "Trong hạn", en: "Within time" },
  doneRate: { vi: "Hoàn thành trên tổng số", en: "Completed of all" },
  lateRate: { vi: "Quá hạn (**)", en: "Late (**)" },
} as const satisfies Readonly<Record<string, Text>>;

export const BRIEF_NOTES = {
  rate: { vi: "(**) Quá hạn/(đã hoàn thành + quá hạn).", en: "(**) Late/(completed + late)." },
  assignments: {
    vi: "Theo lượt giao: {count} lượt; một nhiệm vụ nhiều cơ quan chủ trì tính cho từng cơ quan.",
    en: "By assignment: {count}; a task with several leads counts for each of them.",
  },
  dateUnknown: {
    vi: "Đã hoàn thành gồm {count} nhiệm vụ chưa rõ thời điểm, chưa xếp đúng hạn hay quá hạn.",
    en: "Completed includes tasks whose date is not clear, counted neither in time nor late: {count}.",
  },
  unrecorded: {
    vi: "Quá hạn gồm {count} nhiệm vụ đã qua hạn, chưa ghi rõ tình trạng (◇).",
    en: "Late includes tasks past due with no clear status (◇): {count}.",
  },
  stopped: {
    vi: "Không tính {count} nhiệm vụ dừng hoặc chuyển kỳ sau.",
    en: "Stopped or carried over, not counted: {count}.",
  },
  nothingRecorded: {
    vi: "Chưa ghi tình trạng nhiệm vụ nào, nên chưa có tỷ lệ.",
    en: "No status is recorded yet, so there is no rate.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const BRIEF_LISTS = {
  overdue: { vi: "1. Nhiệm vụ quá hạn ({count})", en: "1. Overdue tasks ({count})" },
  mixed: {
    vi: "1. Nhiệm vụ quá hạn ({count}, trong đó chưa ghi rõ tình trạng: {unrecorded})",
    en: "1. Overdue tasks ({count}, of which no clear status: {unrecorded})",
  },
  pastDue: {
    vi: "1. Nhiệm vụ đã qua hạn, chưa ghi rõ tình trạng ({count})",
    en: "1. Tasks past due with no clear status ({count})",
  },
  dueSoon: {
    vi: "2. Nhiệm vụ đến hạn trong {days} ngày tới ({count})",
    en: "2. Tasks due in the next days, {days} ({count})",
  },
  noLead: { vi: "3. Nhiệm vụ chưa rõ cơ quan đầu mối ({count})", en: "3. Tasks without a named lead ({count})" },
  agencies: { vi: "4. Theo cơ quan chủ trì và tháng đến hạn", en: "4. By lead agency and month due" },
  signs: { vi: "5. Tình hình theo cơ quan chủ trì", en: "5. Standing by lead agency" },
  noneOverdue: { vi: "Không có nhiệm vụ quá hạn.", en: "No task is overdue." },
  noneDueSoon: {
    vi: "Từ {from} đến {to} không có nhiệm vụ đến hạn.",
    en: "From {from} to {to} no task is due.",
  },
  next: {
    vi: "Từ {from} đến {to} không có nhiệm vụ đến hạn. Hạn gần nhất tiếp theo: {date} ({count} nhiệm vụ chưa hoàn thành).",
    en: "From {from} to {to} no task is due. The next date: {date} (tasks not completed: {count}).",
  },
  noneWithoutLead: { vi: "Nhiệm vụ nào cũng có cơ quan chủ trì.", en: "Every task has a named lead." },
  more: {
    vi: "… và {count} nhiệm vụ khác: xem Danh mục nhiệm vụ quá hạn.",
    en: "… and further tasks ({count}): see the list of overdue tasks.",
  },
  moreElsewhere: {
    vi: "… và {count} nhiệm vụ khác: xem phụ lục.",
    en: "… and further tasks ({count}): see the appendix.",
  },
  otherAgencies: { vi: "Các cơ quan khác ({count})", en: "Other bodies ({count})" },
  otherDates: {
    vi: "Ngoài bảng tháng: {count} lượt có hạn năm khác, thường xuyên hoặc chưa rõ hạn.",
    en: "Not in the months: assignments due in other years, ongoing or without a clear date: {count}.",
  },
  legend: {
    vi: "HT: đã hoàn thành; TH: trong hạn; QH: quá hạn. ▲ quá hạn; ◇ đã qua hạn, chưa ghi rõ tình trạng; ● sắp đến hạn; ○ trong hạn; ✓ đã hoàn thành. Ô đen: tháng chốt số liệu.",
    en: "HT: completed; TH: within time; QH: late. ▲ overdue; ◇ past due, no clear status; ● due soon; ○ within time; ✓ completed. Black cell: month of the as-of date.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const BRIEF_HEADINGS = {
  number: { vi: "TT", en: "No." },
  key: { vi: "Số", en: "No." },
  content: { vi: "Nội dung nhiệm vụ", en: "Task" },
  lead: { vi: "Cơ quan chủ trì", en: "Lead agency" },
  phrase: { vi: "Thời hạn giao", en: "Deadline as given" },
  days: { vi: "Số ngày", en: "Days" },
  reason: { vi: "Lý do, đề xuất", en: "Reason, proposal" },
  due: { vi: "Hạn hoàn thành", en: "Due date" },
  written: { vi: "Phụ lục ghi", en: "As written" },
  total: { vi: "Tổng", en: "All" },
  done: { vi: "HT", en: "HT" },
  open: { vi: "TH", en: "TH" },
  overdue: { vi: "QH", en: "QH" },
  months: { vi: "Số nhiệm vụ đến hạn theo tháng, năm {year}", en: "Tasks due by month, {year}" },
} as const satisfies Readonly<Record<string, Text>>;
