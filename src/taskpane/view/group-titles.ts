import type { Severity } from "../../domain/rules/rule";
import type { Text } from "../../i18n/text";

/** What a group of findings is called, by rule: short enough for one line of the narrowest pane. */
export const GROUP_TITLES: Readonly<Record<string, Text>> = {
  "missing-column": { vi: "Thiếu cột cần theo dõi", en: "Missing column" },
  "repeated-header": { vi: "Dòng tiêu đề lặp lại", en: "Repeated header row" },
  "split-row": { vi: "Nhiệm vụ bị cắt làm hai dòng", en: "Task split over two rows" },
  "shifted-row": { vi: "Ô bị lệch cột", en: "Cells in the wrong column" },
  "extra-cell": { vi: "Ô nằm ngoài các cột", en: "Cells outside the columns" },
  "ordinal-order": { vi: "Số thứ tự chưa liền mạch", en: "Numbers out of order" },
  "empty-section": { vi: "Mục chưa có nhiệm vụ", en: "Section without tasks" },
  "missing-content": { vi: "Chưa ghi nội dung", en: "No content" },
  "missing-result": { vi: "Chưa ghi kết quả phải đạt", en: "No expected result" },
  "duplicate-task": { vi: "Nhiệm vụ trùng nội dung", en: "Tasks with the same content" },
  "legacy-encoding": { vi: "Chữ ở bảng mã cũ", en: "Text in an old encoding" },
  "repeat-mark": { vi: "Ghi “như trên” chưa rõ", en: "Unclear “as above”" },
  markup: { vi: "Mã HTML còn sót", en: "Leftover HTML" },
  spelling: { vi: "Chữ sai do quét", en: "Scanning errors in words" },
  reference: { vi: "Văn bản được dẫn cần xem lại", en: "References to be looked at" },
  unassigned: { vi: "Chưa giao cơ quan chủ trì", en: "No lead assigned" },
  "no-focal-point": { vi: "Chưa rõ đầu mối chủ trì", en: "No named lead" },
  "joint-leads": { vi: "Nhiều cơ quan cùng chủ trì", en: "Several equal leads" },
  "unknown-agency": { vi: "Tên cơ quan chưa có trong danh mục", en: "Agency not in the list" },
  "abolished-agency": { vi: "Cơ quan đã sắp xếp lại", en: "Agency reorganised" },
  "lead-also-coordinates": { vi: "Vừa chủ trì vừa phối hợp", en: "Lead named as support too" },
  "missing-deadline": { vi: "Chưa ghi thời hạn", en: "No deadline" },
  "unreadable-deadline": { vi: "Thời hạn chưa đọc được", en: "Deadline not understood" },
  "assumed-year": { vi: "Thời hạn không ghi năm", en: "Deadline without a year" },
  "approximate-deadline": { vi: "Thời hạn ước chừng", en: "Approximate deadline" },
  "deadline-out-of-period": { vi: "Thời hạn ngoài kỳ chương trình", en: "Deadline outside the period" },
  "deadline-on-day-off": { vi: "Thời hạn rơi vào ngày nghỉ", en: "Deadline on a day off" },
  "swapped-dates": { vi: "Ngày và tháng có thể đổi chỗ", en: "Day and month may be swapped" },
  overdue: { vi: "Quá hạn, chưa ghi xong", en: "Overdue, not recorded as done" },
  "past-due": { vi: "Đã qua hạn, chưa ghi tình trạng", en: "Past the deadline, no status yet" },
  "due-soon": { vi: "Sắp đến hạn", en: "Due soon" },
  "done-late": { vi: "Hoàn thành quá hạn", en: "Done late" },
  "done-without-date": { vi: "Hoàn thành, chưa ghi ngày", en: "Done, no date" },
  "unknown-status": { vi: "Tình trạng chưa rõ", en: "Status unclear" },
  "completion-in-future": { vi: "Ngày hoàn thành sau ngày chốt", en: "Completed after the as-of date" },
  "status-contradiction": { vi: "Tình trạng và ngày chưa khớp", en: "Status and date disagree" },
};

/** Where what weighs otherwise than the rule in general wants another title: rule and severity. */
const WEIGHED: Readonly<Record<string, Text>> = {
  "spelling info": { vi: "Câu chữ còn nghi vấn", en: "Doubtful wording" },
};

/** The title of the findings of one rule that have the same severity. A rule without one is a mistake of ours and throws. */
export function groupTitle(rule: string, severity: Severity): Text {
  const title = WEIGHED[`${rule} ${severity}`] ?? GROUP_TITLES[rule];
  if (title === undefined) throw new Error(`No title for the rule ${rule}`);
  return title;
}
