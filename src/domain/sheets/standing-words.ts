import type { Text } from "../../i18n/text";

/**
 * Every result of the column "Đánh giá". The signs are the same in both languages, and everything else (marks, counts)
 * looks at the sign only. {approximate} is APPROXIMATE where the date is one of convention, else nothing.
 */
export const STANDING_WORDS = {
  overdue: { vi: "▲ Quá hạn {days} ngày{approximate}", en: "▲ Overdue, days: {days}{approximate}" },
  pastDue: {
    vi: "◇ Đã qua hạn {days} ngày{approximate}, chưa ghi tình trạng",
    en: "◇ Past due, days: {days}{approximate}, no status recorded",
  },
  dueToday: { vi: "● Đến hạn trong ngày{approximate}", en: "● Due today{approximate}" },
  dueSoon: { vi: "● Còn {days} ngày{approximate}", en: "● Days left: {days}{approximate}" },
  inTime: { vi: "○ Trong hạn{approximate}", en: "○ In time{approximate}" },
  noDeadline: { vi: "◇ Chưa có thời hạn", en: "◇ No deadline" },
  ongoing: { vi: "∞ Thường xuyên", en: "∞ Ongoing" },
  deadlineUnclear: { vi: "? Thời hạn chưa rõ", en: "? Deadline unclear" },
  doneInTime: { vi: "✓ Hoàn thành đúng hạn{approximate}", en: "✓ Done in time{approximate}" },
  doneLate: { vi: "✓ Hoàn thành trễ {days} ngày{approximate}", en: "✓ Done late, days: {days}{approximate}" },
  done: { vi: "✓ Đã hoàn thành", en: "✓ Done" },
  doneWithoutDate: { vi: "? Hoàn thành, chưa ghi ngày", en: "? Done, no date" },
  doneAfterAsOf: { vi: "? Hoàn thành sau ngày chốt", en: "? Done after the as-of date" },
  datedNotDone: { vi: "? Có ngày, chưa ghi hoàn thành", en: "? Dated but not marked done" },
  stopped: { vi: "■ Dừng thực hiện", en: "■ Stopped" },
  carriedOver: { vi: "■ Chuyển kỳ sau", en: "■ Carried over" },
  statusUnclear: { vi: "? Tình trạng chưa rõ", en: "? Status unclear" },
} as const satisfies Readonly<Record<string, Text>>;

export type StandingWord = keyof typeof STANDING_WORDS;

export const APPROXIMATE: Text = { vi: " (ước)", en: " (approx.)" };

/** What stands in "Hạn hoàn thành" where there is no date. An empty cell: the appendix gives no deadline. */
export const DUE_WORDS = {
  ongoing: { vi: "Thường xuyên", en: "Ongoing" },
  unreadable: { vi: "Chưa đọc được", en: "Not understood" },
  noDay: { vi: "Chưa rõ ngày", en: "No date given" },
} as const satisfies Readonly<Record<string, Text>>;

/** Sign before a finding about the lead: none is named, or only a group. */
export const LEAD_SIGN = "□";
