import { formatDate } from "../calendar/plain-date";
import { standingOf } from "../standing/standing-of";
import { defineRule } from "./rule";

export const overdue = defineRule({
  id: "overdue",
  severity: "error",
  description: {
    vi: "Nhiệm vụ đã quá hạn, tình trạng đã ghi là chưa hoàn thành.",
    en: "The task is past its deadline and recorded as not completed.",
  },
  why: {
    vi: "Nhiệm vụ quá hạn cần được đôn đốc, báo cáo lý do hoặc xin điều chỉnh thời hạn.",
    en: "An overdue task has to be followed up, explained, or given a new deadline.",
  },
  messages: {
    late: { vi: "Quá hạn {days} ngày (hạn {due}).", en: "Overdue, days late: {days} (due {due})." },
    approximate: {
      vi: "Quá hạn {days} ngày theo hạn ước chừng {due} (ước).",
      en: "Overdue by an approximate deadline, days late: {days} (due about {due}).",
    },
    milestone: {
      vi: "Quá mốc {due} {days} ngày, chưa ghi hoàn thành; mốc cuối cùng là {last}.",
      en: "Past the milestone of {due} and not recorded as completed, days late: {days}; the last milestone is {last}.",
    },
  },
  *check({ tasks }, { asOf, settings }) {
    for (const task of tasks) {
      const { kind, daysLate, dueEffective } = standingOf(task, asOf, settings);
      if (kind !== "overdue" || daysLate === null || dueEffective === null) continue;
      const values = { days: daysLate, due: formatDate(dueEffective) };
      const last = task.deadline.milestones.at(-1)?.dueEffective;
      if (last !== undefined && last > dueEffective) {
        yield { task, field: "deadline", messageId: "milestone", values: { ...values, last: formatDate(last) } };
      } else {
        yield { task, field: "deadline", messageId: task.deadline.approximate ? "approximate" : "late", values };
      }
    }
  },
});
