import type { Severity } from "../../domain/rules/rule";
import type { Text } from "../../i18n/text";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  error: { vi: "Cần xử lý", en: "To act on" },
  warning: { vi: "Cần làm rõ", en: "To clarify" },
  info: { vi: "Gợi ý", en: "Suggestions" },
};

export const LAST_CHECK = {
  checking: { vi: "Đang kiểm tra…", en: "Checking…" },
  today: { vi: "Kiểm tra lúc {time}", en: "Checked at {time}" },
  yesterday: { vi: "Kiểm tra hôm qua, {time}", en: "Checked yesterday, {time}" },
  earlier: { vi: "Kiểm tra ngày {date}, {time}", en: "Checked on {date}, {time}" },
  fresh: { vi: "{count} mục mới", en: "{count} new" },
  again: { vi: "Kiểm tra lại", en: "Check again" },
} as const satisfies Readonly<Record<string, Text>>;

export const FILTERS = {
  tally: { vi: "Lọc theo mức độ", en: "Filter by severity" },
  search: { vi: "Tìm", en: "Search" },
  searchName: { vi: "Tìm trong kết quả", en: "Search findings" },
  clearSearch: { vi: "Xóa chữ đang tìm", en: "Clear the search" },
  agencies: { vi: "Lọc theo cơ quan", en: "Filter by agency" },
  agenciesChosen: { vi: "Lọc theo cơ quan, đang chọn {count}", en: "Filter by agency, chosen: {count}" },
  noAgencies: { vi: "Chưa có cơ quan nào có mục cần xem", en: "No agency has findings" },
  shown: { vi: "{shown} trên {total} mục", en: "{shown} of {total} findings" },
  clear: { vi: "Bỏ lọc", en: "Clear filter" },
  nothing: { vi: "Không có mục nào khớp.", en: "No finding matches." },
} as const satisfies Readonly<Record<string, Text>>;

export const MARKS = {
  mark: { vi: "Đánh dấu…", en: "Mark…" },
  unmark: { vi: "Gỡ đánh dấu", en: "Remove marks" },
} as const satisfies Readonly<Record<string, Text>>;

export const FINDING = {
  why: { vi: "Vì sao:", en: "Why:" },
  fresh: { vi: "Mới", en: "New" },
  cell: { vi: "Ô", en: "Cell" },
  now: { vi: "Hiện nay", en: "Now" },
  after: { vi: "Sau khi sửa", en: "After the fix" },
  tableName: { vi: "Hiện nay và sau khi sửa", en: "Now and after the fix" },
  empty: { vi: "(trống)", en: "(empty)" },
  showAll: { vi: "Xem đủ chữ", en: "Show all text" },
  showLess: { vi: "Thu gọn", en: "Show less" },
  fixCell: { vi: "Sửa ô này", en: "Fix this cell" },
  fixRow: { vi: "Sửa dòng này", en: "Fix this row" },
  fixCells: { vi: "Sửa các ô này", en: "Fix these cells" },
  fixAllCells: { vi: "Sửa cả {count} ô…", en: "Fix all cells ({count})…" },
  fixAllRows: { vi: "Sửa cả {count} dòng…", en: "Fix all rows ({count})…" },
  fixRows: { vi: "Sửa và bỏ dòng thừa", en: "Fix and remove the spare rows" },
  removeRows: { vi: "Bỏ dòng này", en: "Remove this row" },
  fixEverything: { vi: "Sửa tất cả theo đề xuất ({count})…", en: "Fix all as proposed ({count})…" },
  removed: { vi: "Dòng {row}: dòng này được bỏ", en: "Row {row}: this row is removed" },
  removedName: { vi: "Dòng được bỏ", en: "Rows removed" },
  choose: { vi: "Chọn một cách sửa", en: "Choose a fix" },
  unfixed: { vi: "Chưa đề xuất sửa tự động:", en: "No fix is proposed:" },
  showCell: { vi: "Tới ô {cell}", en: "Go to {cell}" },
  fixListed: { vi: "Sửa {count} mục đang hiện…", en: "Fix the findings listed ({count})…" },
  status: { vi: "Ghi tình trạng…", en: "Record status…" },
  more: { vi: "Xem thêm {count}", en: "Show {count} more" },
} as const satisfies Readonly<Record<string, Text>>;

export const SET_ASIDE = {
  open: { vi: "Tạm gác…", en: "Set aside…" },
  reason: { vi: "Lý do tạm gác", en: "Reason for setting it aside" },
  other: { vi: "Lý do khác", en: "Other reason" },
  otherName: { vi: "Ghi lý do", en: "Write the reason" },
  missing: { vi: "Cần ghi lý do.", en: "A reason is needed." },
  confirm: { vi: "Tạm gác", en: "Set aside" },
  cancel: { vi: "Thôi", en: "Cancel" },
  heading: { vi: "Đã tạm gác, có ghi lý do", en: "Set aside, with reasons" },
  putBack: { vi: "Đưa lại vào danh sách", en: "Put back on the list" },
  putBackName: { vi: "Đưa lại vào danh sách: {sentence}", en: "Put back on the list: {sentence}" },
  quoted: { vi: "“{reason}”", en: "“{reason}”" },
} as const satisfies Readonly<Record<string, Text>>;

/** Kept in the workbook in the language in which they were chosen. */
export const COMMON_REASONS: readonly Text[] = [
  { vi: "Đúng theo bản gốc", en: "As in the original" },
  { vi: "Đã thống nhất với cơ quan", en: "Agreed with the agency" },
  { vi: "Sẽ xử lý sau", en: "To be handled later" },
];

export const CLEAN = {
  heading: { vi: "Không có lỗi", en: "No problems" },
  line: {
    vi: "Đã xem {tasks} nhiệm vụ theo {rules} quy tắc, tính đến ngày {date}.",
    en: "{tasks} tasks seen under {rules} rules, as of {date}.",
  },
  report: { vi: "Lập báo cáo", en: "Build reports" },
} as const satisfies Readonly<Record<string, Text>>;
