import type { Text } from "../../i18n/text";
import type { Tab } from "../session/pane-state";

export const TITLE: Text = { vi: "Rà soát phụ lục", en: "Appendix Review" };

export const HEADER = {
  change: { vi: "Đổi…", en: "Change…" },
  changeName: { vi: "Đổi… (cách đọc phụ lục)", en: "Change… (how the appendix is read)" },
  asOf: { vi: "Chốt số liệu", en: "As of" },
  asOfName: { vi: "Ngày chốt số liệu: {date}. Đổi", en: "Data as of {date}. Change" },
  counts: { vi: "{tasks} nhiệm vụ · {sections} mục", en: "{tasks} tasks · {sections} sections" },
  countsNoSections: { vi: "{tasks} nhiệm vụ", en: "{tasks} tasks" },
  tabs: { vi: "Các phần của bảng", en: "Parts of the pane" },
} as const satisfies Readonly<Record<string, Text>>;

export const TAB_NAMES: Readonly<Record<Tab, Text>> = {
  check: { vi: "Kiểm tra", en: "Check" },
  track: { vi: "Theo dõi", en: "Track" },
  report: { vi: "Báo cáo", en: "Reports" },
  settings: { vi: "Cài đặt", en: "Settings" },
};

export const AS_OF = {
  label: { vi: "Ngày chốt số liệu", en: "As-of date" },
  hint: { vi: "Ngày/tháng/năm, ví dụ 02/7/2024", en: "Day/month/year, such as 02/7/2024" },
  unread: {
    vi: "Chưa hiểu ngày này. Cách ghi: 29/4/2024.",
    en: "This date is not understood. Write it as 29/4/2024.",
  },
  use: { vi: "Dùng ngày này", en: "Use this date" },
  today: { vi: "Theo ngày hôm nay", en: "Follow today's date" },
  todayNow: { vi: "Đang theo ngày hôm nay.", en: "Following today's date." },
  calendar: { vi: "Lịch", en: "Calendar" },
} as const satisfies Readonly<Record<string, Text>>;

export const BAR = {
  undo: { vi: "Hoàn tác…", en: "Undo…" },
  nothing: { vi: "Chọn một dòng trong phụ lục", en: "Select a row of the appendix" },
  section: { vi: "Mục {ordinal} · {tasks} nhiệm vụ", en: "Section {ordinal} · {tasks} tasks" },
  sectionUnnumbered: { vi: "Mục · {tasks} nhiệm vụ", en: "Section · {tasks} tasks" },
  writing: { vi: "{title}: {percent}%", en: "{title}: {percent}%" },
} as const satisfies Readonly<Record<string, Text>>;

export const MESSAGE = {
  close: { vi: "Đóng thông báo", en: "Close the message" },
  details: { vi: "Chi tiết để chép", en: "Details to copy" },
  copied: { vi: "Đã chép chi tiết.", en: "Details copied." },
} as const satisfies Readonly<Record<string, Text>>;

export const TOAST_UNDO: Text = { vi: "Hoàn tác", en: "Undo" };

export const PAGES = {
  back: { vi: "Trở lại", en: "Back" },
  reading: { vi: "Cách đọc phụ lục", en: "How the appendix is read" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  import: { vi: "Nhập phụ lục", en: "Import an appendix" },
} as const satisfies Readonly<Record<string, Text>>;

export const BROKEN = {
  title: { vi: "Phần này chưa hiển thị được", en: "This part could not be shown" },
  body: {
    vi: "Việc hiển thị không ghi gì vào sổ làm việc.",
    en: "Showing it writes nothing to the workbook.",
  },
  retry: { vi: "Thử lại", en: "Try again" },
} as const satisfies Readonly<Record<string, Text>>;

export const LOADING: Text = { vi: "Đang đọc…", en: "Reading…" };
