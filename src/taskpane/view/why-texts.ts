import type { Text } from "../../i18n/text";

/** Why a finding is one, told of the very finding. {day} is one of the words for days off. */
export const WHY = {
  overdueHoliday: {
    vi: "“{phrase}” là hết ngày {due}, ngày nghỉ lễ, nên hạn chuyển sang {counts}. Đến {asOf} chưa ghi hoàn thành.",
    en: "“{phrase}” ends on {due}, a public holiday, so it is due on {counts}. By {asOf} no completion is recorded.",
  },
  overdueWeekend: {
    vi: "“{phrase}” là hết ngày {due}, {day}, nên hạn chuyển sang {counts}. Đến {asOf} chưa ghi hoàn thành.",
    en: "“{phrase}” ends on {due}, a {day}, so it is due on {counts}. By {asOf} no completion is recorded.",
  },
  overdue: {
    vi: "“{phrase}” là hết ngày {counts}. Đến {asOf} chưa ghi hoàn thành.",
    en: "“{phrase}” ends on {counts}. By {asOf} no completion is recorded.",
  },
  pastDueHoliday: {
    vi: "“{phrase}” là hết ngày {due}, ngày nghỉ lễ, nên hạn chuyển sang {counts}. Đến {asOf} chưa rõ đã hoàn thành hay chưa.",
    en: "“{phrase}” ends on {due}, a public holiday, so it is due on {counts}. By {asOf} it is not known whether it is done.",
  },
  pastDueWeekend: {
    vi: "“{phrase}” là hết ngày {due}, {day}, nên hạn chuyển sang {counts}. Đến {asOf} chưa rõ đã hoàn thành hay chưa.",
    en: "“{phrase}” ends on {due}, a {day}, so it is due on {counts}. By {asOf} it is not known whether it is done.",
  },
  pastDue: {
    vi: "“{phrase}” là hết ngày {counts}. Đến {asOf} chưa rõ đã hoàn thành hay chưa.",
    en: "“{phrase}” ends on {counts}. By {asOf} it is not known whether it is done.",
  },
  shiftedDeadline: {
    vi: "{cell} ghi “{text}”, thời hạn lại ở {deadline}. Để nguyên thì nhiệm vụ không có hạn.",
    en: "{cell} holds “{text}”; the deadline sits in {deadline}. As it stands the task has no deadline.",
  },
  shiftedEmpty: {
    vi: "{cell} để trống, thời hạn lại ở {deadline}. Để nguyên thì nhiệm vụ không có hạn.",
    en: "{cell} is empty; the deadline sits in {deadline}. As it stands the task has no deadline.",
  },
  noLead: {
    vi: "“{text}” là một nhóm, chưa chỉ rõ cơ quan nào chịu trách nhiệm.",
    en: "“{text}” is a group; no single agency is named.",
  },
} as const satisfies Readonly<Record<string, Text>>;
