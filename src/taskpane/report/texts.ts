import type { Text } from "../../i18n/text";

/** Words of choosing what to build. */
export const CHOICE_TEXTS = {
  choose: { vi: "Chọn trang cần lập", en: "Choose the sheets" },
  tally: { vi: "Biểu tổng hợp theo cơ quan", en: "Tally by agency" },
  tallyMore: { vi: "{tasks} nhiệm vụ, {assignments} lượt giao", en: "{tasks} tasks, {assignments} assignments" },
  overdue: { vi: "Danh mục nhiệm vụ quá hạn", en: "Overdue list" },
  overdueMore: { vi: "{tasks} nhiệm vụ", en: "{tasks} tasks" },
  agencies: { vi: "Phiếu theo cơ quan", en: "Agency sheets" },
  agenciesMore: { vi: "{count} cơ quan", en: "{count} agencies" },
  someAgencies: { vi: "{count} trên {all} cơ quan", en: "{count} of {all} agencies" },
  unassigned: { vi: "{tasks} nhiệm vụ chưa rõ đầu mối", en: "{tasks} tasks without a named lead" },
  brief: { vi: "Tóm tắt phục vụ họp", en: "Meeting brief" },
  briefMore: { vi: "1 trang A4", en: "1 A4 page" },
  pick: { vi: "Chọn…", en: "Choose…" },
  pickName: { vi: "Chọn cơ quan", en: "Choose agencies" },
  all: { vi: "Chọn tất cả", en: "Select all" },
} as const satisfies Readonly<Record<string, Text>>;

/** Words of what building will change. */
export const PLAN_TEXTS = {
  heading: { vi: "Những gì sẽ thay đổi", en: "What will change" },
  fresh: { vi: "Tạo mới", en: "New" },
  refreshed: { vi: "Làm mới", en: "Refreshed" },
  alone: { vi: "Giữ nguyên", en: "Left alone" },
  none: { vi: "Không có trang nào.", en: "No sheet." },
  agencySheets: { vi: "{count} phiếu theo cơ quan", en: "agency sheets: {count}" },
  keepsDifficulties: {
    vi: "Giữ nguyên cột “Vướng mắc, kiến nghị” đã ghi tay.",
    en: "The hand-written column “Vướng mắc, kiến nghị” is kept.",
  },
  keepsTyped: {
    vi: "Giữ nguyên những gì đã ghi tay.",
    en: "What was written by hand is kept.",
  },
  appendix: { vi: "{sheet}: không ô nào bị sửa.", en: "{sheet}: no cell is changed." },
  others: {
    vi: "Trang không chọn ({sheets}) chỉ được làm mới khi tình trạng trong phụ lục đã khác lần lập trước.",
    en: "Sheets that are not chosen ({sheets}) are refreshed only where statuses in the appendix differ from the last run.",
  },
  besides: {
    vi: "Kèm theo là trang Thiết lập và một trang ẩn, để lần lập sau nhận ra phần đã ghi tay.",
    en: "The settings sheet and a hidden sheet go with them, so that the next run knows what was written by hand.",
  },
  build: { vi: "Lập {count} trang", en: "Build {count} sheets" },
  buildOne: { vi: "Lập 1 trang", en: "Build 1 sheet" },
  asOf: { vi: "Tính đến {date}", en: "As of {date}" },
  nothing: { vi: "Chọn ít nhất một trang.", en: "Choose at least one sheet." },
} as const satisfies Readonly<Record<string, Text>>;

/** Words of building and of its end. */
export const BUILD_TEXTS = {
  running: { vi: "Đang lập báo cáo", en: "Building the reports" },
  share: { vi: "{done}/{all} trang", en: "{done}/{all} sheets" },
  canStop: {
    vi: "Dừng lúc nào cũng được: trang đã lập được giữ lại và vẫn hoàn tác được.",
    en: "Stop at any time: finished sheets are kept and can be undone.",
  },
  building: { vi: "đang lập", en: "building" },
  waiting: { vi: "chưa lập", en: "not built yet" },
  built: { vi: "đã lập", en: "built" },
  open: { vi: "Mở", en: "Open" },
  openSheet: { vi: "Mở trang {sheet}", en: "Open the sheet {sheet}" },
  openTally: { vi: "Mở trang Tổng hợp", en: "Open the tally" },
  stop: { vi: "Dừng", en: "Stop" },
  stopping: { vi: "Đang dừng…", en: "Stopping…" },
  done: { vi: "Đã lập {count} trang", en: "{count} sheets built" },
  doneOne: { vi: "Đã lập 1 trang", en: "1 sheet built" },
  stopped: {
    vi: "Đã dừng. {done} trang đã lập, {left} trang chưa lập.",
    en: "Stopped. {done} sheets built, {left} not.",
  },
  failed: {
    vi: "Chưa lập được hết. {done} trang đã lập, {left} trang chưa lập.",
    en: "Only partly built. {done} sheets built, {left} not.",
  },
  goOn: { vi: "Lập tiếp", en: "Go on" },
  again: { vi: "Lập trang khác…", en: "Build other sheets…" },
} as const satisfies Readonly<Record<string, Text>>;
