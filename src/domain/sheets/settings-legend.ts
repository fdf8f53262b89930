import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { LEAD_SIGN, STANDING_WORDS, type StandingWord } from "./standing-words";

/** Each sign as it appears, with an example number of days, and what it means. */
export const LEGEND: readonly (readonly [sign: Text, meaning: Text])[] = [
  entry("overdue", 12, {
    vi: "Đã ghi tình trạng chưa hoàn thành, ngày chốt đã qua hạn hoàn thành.",
    en: "Recorded as not completed, and the as-of date is past the due date.",
  }),
  entry("pastDue", 12, {
    vi: "Ngày chốt đã qua hạn, chưa ghi tình trạng: cần làm rõ, chưa coi là quá hạn.",
    en: "The as-of date is past the due date and no status is recorded: to be made clear, not yet called overdue.",
  }),
  entry("dueSoon", 5, { vi: "Chưa hoàn thành, sắp đến hạn.", en: "Not completed, due soon." }),
  entry("dueToday", 0, { vi: "Chưa hoàn thành, hạn là ngày chốt.", en: "Not completed, due on the as-of date." }),
  entry("inTime", 0, { vi: "Chưa hoàn thành, chưa đến hạn.", en: "Not completed, not yet due." }),
  entry("doneInTime", 0, { vi: "Ngày hoàn thành không sau hạn.", en: "Completed no later than the due date." }),
  entry("doneLate", 3, { vi: "Ngày hoàn thành sau hạn.", en: "Completed after the due date." }),
  entry("done", 0, {
    vi: "Đã hoàn thành, nhiệm vụ không có hạn cụ thể.",
    en: "Completed; the task has no definite due date.",
  }),
  entry("ongoing", 0, { vi: "Nhiệm vụ thường xuyên, không tính quá hạn.", en: "An ongoing task is never overdue." }),
  entry("noDeadline", 0, { vi: "Phụ lục không ghi thời hạn.", en: "The appendix gives no deadline." }),
  entry("stopped", 0, { vi: "Không tính vào tổng số.", en: "Not counted in the total." }),
  entry("carriedOver", 0, { vi: "Không tính vào tổng số.", en: "Not counted in the total." }),
  entry("doneWithoutDate", 0, {
    vi: "Cần ghi ngày để xếp đúng hạn hay quá hạn.",
    en: "The date is needed to tell in time from late.",
  }),
  entry("doneAfterAsOf", 0, {
    vi: "Ngày hoàn thành sau ngày chốt số liệu: kiểm tra lại.",
    en: "Completed after the as-of date: please check.",
  }),
  entry("datedNotDone", 0, {
    vi: "Có ngày hoàn thành nhưng tình trạng chưa phải “Đã hoàn thành”.",
    en: "There is a completion date, but the status does not say completed.",
  }),
  entry("deadlineUnclear", 0, {
    vi: "Chưa rõ ngày đến hạn: ghi ngày vào cột Hạn hoàn thành.",
    en: "The due date is not known: enter it in the column Due date.",
  }),
  entry("statusUnclear", 0, {
    vi: "Từ ghi ở cột Tình trạng không có trong danh mục bên trái.",
    en: "The word in the column Status is not in the list on the left.",
  }),
  [
    { vi: `${LEAD_SIGN} (ở cột Kết quả kiểm tra)`, en: `${LEAD_SIGN} (in the column Findings)` },
    {
      vi: "Chưa có cơ quan chủ trì, hoặc chủ trì là nhóm chưa nêu tên.",
      en: "No lead, or a group without a named agency as lead.",
    },
  ],
  [
    { vi: "* (sau ngày)", en: "* (after a date)" },
    {
      vi: "Hạn rơi vào ngày nghỉ, đã chuyển sang ngày làm việc kế tiếp.",
      en: "The deadline falls on a day off and has moved to the next working day.",
    },
  ],
  [
    { vi: "≈ (trước ngày), (ước)", en: "≈ (before a date), (approx.)" },
    {
      vi: "Phụ lục không ghi ngày cụ thể, ngày này là ước tính.",
      en: "The appendix names no exact day; this one is an estimate.",
    },
  ],
];

function entry(word: StandingWord, days: number, meaning: Text): readonly [Text, Text] {
  return [fill(STANDING_WORDS[word], { days, approximate: "" }), meaning];
}
