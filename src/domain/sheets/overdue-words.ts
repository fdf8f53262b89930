import type { Text } from "../../i18n/text";

/** What the list is called: nobody is said to be late, nor to have recorded nothing, where it is only not clear. */
export const OVERDUE_TITLES = {
  overdue: { vi: "Danh mục nhiệm vụ quá hạn", en: "Overdue tasks" },
  both: {
    vi: "Danh mục nhiệm vụ quá hạn, nhiệm vụ đã qua hạn chưa ghi rõ tình trạng",
    en: "Overdue tasks, and tasks past due with no clear status",
  },
  pastDue: {
    vi: "Danh mục nhiệm vụ đã qua hạn, chưa ghi rõ tình trạng",
    en: "Tasks past due with no clear status",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const OVERDUE_COUNTS = {
  none: { vi: "(Tính đến ngày {date})", en: "(As of {date})" },
  overdue: {
    vi: "(Tính đến ngày {date}: {count} nhiệm vụ, xếp theo số ngày quá hạn)",
    en: "(As of {date}: tasks listed {count}, by days late)",
  },
  pastDue: {
    vi: "(Tính đến ngày {date}: {count} nhiệm vụ, xếp theo số ngày đã qua hạn)",
    en: "(As of {date}: tasks listed {count}, by days past due)",
  },
  both: {
    vi: "(Tính đến ngày {date}: {count} nhiệm vụ, trong đó {unrecorded} nhiệm vụ chưa ghi rõ tình trạng, xếp theo số ngày qua hạn)",
    en: "(As of {date}: tasks listed {count}, of which no clear status {unrecorded}, by days past due)",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const OVERDUE_HEADINGS = {
  number: { vi: "TT", en: "No." },
  key: { vi: "Số trong phụ lục", en: "No. in the appendix" },
  content: { vi: "Nội dung nhiệm vụ", en: "Task" },
  lead: { vi: "Cơ quan chủ trì", en: "Lead agency" },
  phrase: { vi: "Thời hạn giao", en: "Deadline as given" },
  due: { vi: "Hạn hoàn thành", en: "Due date" },
  days: { vi: "Số ngày quá hạn", en: "Days late" },
  reason: { vi: "Lý do, đề xuất", en: "Reason, proposal" },
  note: { vi: "Ghi chú", en: "Note" },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a task past its date is to be made clear rather than called overdue. */
export const PAST_DUE_REASONS = {
  blank: { vi: "Chưa ghi tình trạng", en: "No status recorded" },
  unclear: { vi: "Tình trạng chưa rõ: “{text}”", en: "Status unclear: “{text}”" },
  dated: { vi: "Có ngày hoàn thành, chưa ghi hoàn thành", en: "Dated but not marked done" },
} as const satisfies Readonly<Record<string, Text>>;

export const NO_OVERDUE: Text = { vi: "Không có nhiệm vụ quá hạn.", en: "No task is overdue." };
export const SIGN_NOTES = {
  overdue: { vi: "▲ Đã ghi tình trạng chưa hoàn thành.", en: "▲ Recorded as not completed." },
  pastDue: {
    vi: "◇ Chưa ghi rõ tình trạng: cần làm rõ, chưa coi là quá hạn.",
    en: "◇ Status not clearly recorded: to be made clear, not yet called overdue.",
  },
} as const satisfies Readonly<Record<string, Text>>;
