import type { Text } from "../../i18n/text";

export const STATES = {
  emptyTitle: { vi: "Trang tính trống", en: "The sheet is empty" },
  emptyBody: {
    vi: "Dán hoặc mở phụ lục, bảng này sẽ tự nhận ra.",
    en: "Paste or open an appendix; it will be found by itself.",
  },
  noAppendixTitle: { vi: "Chưa thấy phụ lục ở trang này", en: "No appendix on this sheet" },
  noAppendixAnywhere: { vi: "Chưa thấy phụ lục", en: "No appendix was found" },
  noAppendixBody: {
    vi: "Phụ lục là bảng có dòng tiêu đề, trong đó có cột nội dung và ít nhất một cột chủ trì hoặc thời hạn.",
    en: "An appendix is a table with a header row, a column for the content and at least one for the lead or the deadline.",
  },
  candidates: { vi: "Có thể là một trong các bảng này", en: "It may be one of these tables" },
  candidate: {
    vi: "{area} · {tasks} nhiệm vụ, nhận ra {columns} cột",
    en: "{area} · {tasks} tasks, {columns} columns recognised",
  },
  use: { vi: "Dùng", en: "Use" },
  useTable: { vi: "Dùng bảng {area} của trang {sheet}", en: "Use the table {area} of the sheet {sheet}" },
  elsewhere: { vi: "Bảng nằm chỗ khác?", en: "Is the table elsewhere?" },
  choose: { vi: "Tự chọn trang và cột…", en: "Choose sheet and columns…" },
  twoTitle: { vi: "Có hai phụ lục trong sổ làm việc", en: "Two appendices in this workbook" },
  severalTitle: { vi: "Có {count} phụ lục trong sổ làm việc", en: "Appendices in this workbook: {count}" },
  severalBody: {
    vi: "Chọn bảng cần làm việc; lúc nào cũng đổi được ở “Đổi…”.",
    en: "Choose one; “Change…” switches at any time.",
  },
  goneTitle: { vi: "Không còn trang “{sheet}”", en: "Sheet “{sheet}” is gone" },
  goneBody: { vi: "Trang có thể đã đổi tên hoặc bị xóa.", en: "It may have been renamed or deleted." },
  chooseSheet: { vi: "Chọn trang…", en: "Choose sheet…" },
  headerTitle: { vi: "Dòng tiêu đề đã thay đổi", en: "The header row has changed" },
  headerBody: {
    vi: "Cần xem lại cách đọc trước khi kiểm tra tiếp.",
    en: "Please review the reading before the next check.",
  },
  review: { vi: "Xem cách đọc", en: "Review" },
  tooOldTitle: { vi: "Bản Excel này chưa chạy được Rà soát phụ lục", en: "This Excel cannot run Appendix Review" },
  tooOldBody: {
    vi: "Cần Excel 2021 hoặc Microsoft 365; cũng dùng được trên trình duyệt.",
    en: "Excel 2021 or Microsoft 365 is needed; Excel on the web works too.",
  },
  waiting: { vi: "Đang đọc sổ làm việc", en: "Reading the workbook" },
} as const satisfies Readonly<Record<string, Text>>;

export const FIRST = {
  heading: { vi: "Đã nhận ra phụ lục", en: "Appendix found" },
  line: { vi: "Mời đối chiếu trước khi kiểm tra.", en: "Please compare before the check." },
  headerRow: { vi: "Dòng tiêu đề", en: "Header row" },
  sections: { vi: "Mục", en: "Sections" },
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  year: { vi: "Năm", en: "Year" },
  otherTables: { vi: "Bảng khác", en: "Other tables" },
  repeated: { vi: "{rows}, lặp lại ở {repeated}", en: "{rows}, repeated in {repeated}" },
  splitTasks: { vi: "{tasks}, có {split} nằm trên nhiều dòng", en: "{tasks}, {split} of them on several rows" },
  noSections: { vi: "Không chia mục", en: "None" },
  noYear: { vi: "Chưa rõ", en: "Not clear" },
  otherTable: { vi: "bắt đầu ở dòng {rows}, chọn ở “Đổi…”", en: "from row {rows}; choose with “Change…”" },
  columns: { vi: "Cột đã nhận ra", en: "Columns recognised" },
  change: { vi: "Đổi…", en: "Change…" },
  changeName: { vi: "Đổi… (các cột)", en: "Change… (the columns)" },
  columnName: { vi: "Cột {letter}", en: "Column {letter}" },
  emptyColumn: { vi: "Cột trống, không dùng", en: "Empty column, not used" },
  noHeading: { vi: "(không có tiêu đề)", en: "(no heading)" },
  unusedColumn: { vi: "Không dùng", en: "Not used" },
  check: { vi: "Kiểm tra", en: "Check" },
  readsOnly: { vi: "Chỉ đọc, không sửa ô nào.", en: "Reads only, changes no cell." },
} as const satisfies Readonly<Record<string, Text>>;
