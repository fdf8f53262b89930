import type { Text } from "../../i18n/text";
import type { TaskGroup } from "../view/view";

/** Words of the 2×2, the rates and what they leave out. */
export const FIGURE_TEXTS = {
  table: { vi: "Tình hình thực hiện nhiệm vụ", en: "Progress of the tasks" },
  inTime: { vi: "Đúng hạn, trong hạn", en: "In time" },
  late: { vi: "Quá hạn", en: "Late, overdue" },
  sum: { vi: "Cộng", en: "Total" },
  done: { vi: "Đã hoàn thành", en: "Done" },
  open: { vi: "Chưa hoàn thành", en: "Not done" },
  unrecorded: { vi: "trong đó chưa ghi tình trạng: {count}", en: "of which no status recorded: {count}" },
  doneRate: { vi: "Tỷ lệ hoàn thành", en: "Completion rate" },
  doneOf: { vi: "{part}/{whole} nhiệm vụ", en: "{part}/{whole} tasks" },
  overdueRate: { vi: "Tỷ lệ quá hạn", en: "Overdue rate" },
  overdueOf: { vi: "{part}/{whole} xong hoặc quá hạn", en: "{part}/{whole} done or overdue" },
  noRate: { vi: "chưa tính được", en: "not known yet" },
  dateUnknown: {
    vi: "Đã hoàn thành nhưng chưa rõ thời điểm: {count}, chỉ tính vào cột Cộng.",
    en: "Done with no clear date: {count}, counted under Total only.",
  },
  noDeadline: {
    vi: "Chưa có thời hạn: {count}, được tính vào cột Đúng hạn, trong hạn.",
    en: "No date: {count}, counted under In time.",
  },
  stopped: {
    vi: "Dừng thực hiện hoặc chuyển kỳ sau: {count}, không tính vào bảng này.",
    en: "Stopped or carried over: {count}, not counted in this table.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The inner cells of the 2×2 as a screen reader hears them; each filters the list below. */
export const CELL_TEXTS = {
  "done-in-time": { vi: "Đã hoàn thành, đúng hạn: {count}", en: "Done, in time: {count}" },
  "done-late": { vi: "Đã hoàn thành, quá hạn: {count}", en: "Done, late: {count}" },
  "in-time": { vi: "Chưa hoàn thành, trong hạn: {count}", en: "Not done, in time: {count}" },
  overdue: { vi: "Chưa hoàn thành, quá hạn: {count}", en: "Not done, overdue: {count}" },
} as const satisfies Readonly<Record<string, Text>>;

/** Headings of the lists of tasks. */
export const GROUP_TEXTS: Readonly<Record<TaskGroup["id"], Text>> = {
  overdue: { vi: "Quá hạn, theo số ngày", en: "Overdue, by days" },
  "past-due": { vi: "Đã qua hạn, chưa ghi tình trạng", en: "Past the deadline, no status yet" },
  "due-soon": { vi: "Sắp đến hạn trong {days} ngày", en: "Due within {days} days" },
  "no-lead": { vi: "Chưa rõ đầu mối chủ trì", en: "No named lead" },
  "done-in-time": { vi: "Hoàn thành đúng hạn", en: "Done in time" },
  "done-late": { vi: "Hoàn thành quá hạn", en: "Done late" },
  "in-time": { vi: "Trong hạn", en: "In time" },
};

/** Words of a task's line and of the lists. */
export const LIST_TEXTS = {
  days: { vi: "{days} ngày", en: "{days} days" },
  oneDay: { vi: "1 ngày", en: "1 day" },
  left: { vi: "còn {days} ngày", en: "{days} days left" },
  oneLeft: { vi: "còn 1 ngày", en: "1 day left" },
  today: { vi: "hạn hôm nay", en: "due today" },
  due: { vi: "hạn {date}", en: "due {date}" },
  dueAbout: { vi: "hạn {date} (ước)", en: "due {date} (approximate)" },
  more: { vi: "Xem thêm {count}", en: "Show {count} more" },
  only: { vi: "Đang lọc theo ô đã chọn trong bảng.", en: "Filtered by the cell chosen in the table." },
  clear: { vi: "Bỏ lọc", en: "Clear filter" },
} as const satisfies Readonly<Record<string, Text>>;

/** What stands instead of the 2×2 while nothing is recorded. */
export const UNRECORDED_TEXTS = {
  noColumns: { vi: "Chưa có cột ghi tình trạng", en: "No status column yet" },
  noColumnsWhy: {
    vi: "Phụ lục không có cột này nên chưa thể nói nhiệm vụ nào đã xong hay còn chậm.",
    en: "The appendix has none, so nothing can be said yet about what is done or late.",
  },
  add: { vi: "Thêm cột theo dõi…", en: "Add tracking columns…" },
  where: { vi: "Cột {status} và {completedOn}", en: "Columns {status} and {completedOn}" },
  blank: { vi: "Chưa ghi tình trạng nào", en: "No status recorded yet" },
  blankWhy: {
    vi: "Cột Tình trạng còn trống nên chưa thể nói nhiệm vụ nào đã xong hay còn chậm. Chọn một nhiệm vụ dưới đây để ghi.",
    en: "The status column is empty, so nothing can be said yet about what is done or late. Choose a task below to record its status.",
  },
} as const satisfies Readonly<Record<string, Text>>;
