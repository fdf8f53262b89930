import type { Text } from "../../i18n/text";

/** What a screen reader is told, and what short confirmations say. */
export const SAID = {
  checked: {
    vi: "Đã kiểm tra. {errors} cần xử lý, {warnings} cần làm rõ, {infos} gợi ý. {fresh} mục mới.",
    en: "Checked. {errors} to act on, {warnings} to clarify, {infos} suggestions. {fresh} new.",
  },
  checkedFirst: {
    vi: "Đã kiểm tra. {errors} cần xử lý, {warnings} cần làm rõ, {infos} gợi ý.",
    en: "Checked. {errors} to act on, {warnings} to clarify, {infos} suggestions.",
  },
  clean: { vi: "Đã kiểm tra. Không có lỗi.", en: "Checked. No problems." },
  left: { vi: "Còn {count} mục.", en: "{count} findings left." },
  shown: { vi: "Đang hiện {shown} trên {total} mục.", en: "Showing {shown} of {total} findings." },
  fixedRow: { vi: "Đã sửa {count} ô ở dòng {row}.", en: "Fixed {count} cells in row {row}." },
  fixed: { vi: "Đã sửa {count} ô.", en: "Fixed {count} cells." },
  removed: { vi: "Đã bỏ {rows} dòng.", en: "Removed {rows} rows." },
  fixedAndRemoved: {
    vi: "Đã sửa {count} ô và bỏ {rows} dòng.",
    en: "Fixed {count} cells and removed {rows} rows.",
  },
  setAside: { vi: "Đã tạm gác {what}.", en: "{what} set aside." },
  putBack: { vi: "Đã đưa {what} lại vào danh sách.", en: "{what} is back on the list." },
  status: { vi: "Đã ghi {task}: {standing}.", en: "{task} recorded: {standing}." },
  done: { vi: "Đã xong: {title}.", en: "Done: {title}." },
  asOf: { vi: "Đã đổi ngày chốt số liệu.", en: "The as-of date is changed." },
  settings: { vi: "Đã lưu thiết lập.", en: "Settings saved." },
  reading: { vi: "Đã đổi cách đọc phụ lục.", en: "The reading of the appendix is changed." },
  nothing: { vi: "Không có gì thay đổi.", en: "Nothing changes." },
  building: { vi: "Đã lập {done} trên {all} trang.", en: "{done} of {all} sheets built." },
  built: { vi: "Đã lập {count} trang.", en: "{count} sheets built." },
  stopped: {
    vi: "Đã dừng. {done} trang đã lập, {left} trang chưa lập.",
    en: "Stopped. {done} sheets built, {left} not.",
  },
  undone: { vi: "Đã hoàn tác. Trả lại {restored} ô.", en: "Undone. {restored} cells restored." },
} as const satisfies Readonly<Record<string, Text>>;

/** What the history says that something was done to. */
export const DETAIL = {
  cells: { vi: "{count} ô", en: "{count} cells" },
  rows: { vi: "Bỏ {rows} dòng", en: "{rows} rows removed" },
  cellsAndRows: { vi: "{count} ô, bỏ {rows} dòng", en: "{count} cells, {rows} rows removed" },
  sheets: { vi: "{count} trang", en: "{count} sheets" },
  columns: { vi: "Cột {columns}", en: "Columns {columns}" },
  status: { vi: "{status}, {day} · {address}", en: "{status}, {day} · {address}" },
  statusOnly: { vi: "{status} · {address}", en: "{status} · {address}" },
  cleared: { vi: "Xóa tình trạng · {address}", en: "Status cleared · {address}" },
  sheet: { vi: "Trang “{sheet}”", en: "Sheet “{sheet}”" },
} as const satisfies Readonly<Record<string, Text>>;

/** What the history calls a thing, where it can be told better than by the kind of thing alone. */
export const TITLES = {
  status: { vi: "Ghi tình trạng {task}", en: "Record status of {task}" },
  fix: { vi: "Sửa {what}", en: "Fix {what}" },
} as const satisfies Readonly<Record<string, Text>>;

/** Words on the buttons of the message bar. */
export const LABELS = {
  retry: { vi: "Thử lại", en: "Try again" },
  show: { vi: "Tới ô", en: "Go to cell" },
  chooseSheet: { vi: "Chọn trang…", en: "Choose sheet…" },
  goOn: { vi: "Lập tiếp", en: "Go on" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  copy: { vi: "Chép chi tiết", en: "Copy details" },
  track: { vi: "Thêm cột theo dõi…", en: "Add tracking columns…" },
} as const satisfies Readonly<Record<string, Text>>;
