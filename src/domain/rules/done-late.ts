import { formatDate } from "../calendar/plain-date";
import { standingOf } from "../standing/standing-of";
import { defineRule } from "./rule";

export const doneLate = defineRule({
  id: "done-late",
  severity: "info",
  description: { vi: "Nhiệm vụ hoàn thành sau thời hạn.", en: "The task was completed after its deadline." },
  why: {
    vi: "Báo cáo tách riêng nhiệm vụ hoàn thành đúng hạn và hoàn thành quá hạn.",
    en: "Reports count tasks completed in time and completed late apart.",
  },
  messages: {
    late: {
      vi: "Hoàn thành ngày {completed}, sau hạn {days} ngày (hạn {due}).",
      en: "Completed on {completed}, days after the deadline: {days} (due {due}).",
    },
    approximate: {
      vi: "Hoàn thành ngày {completed}, sau hạn ước chừng {days} ngày (hạn {due}, ước).",
      en: "Completed on {completed}, days after an approximate deadline: {days} (due about {due}).",
    },
  },
  *check({ tasks }, { asOf, settings }) {
    for (const task of tasks) {
      const { kind, daysLate, dueEffective } = standingOf(task, asOf, settings);
      const { completedOn } = task.status;
      if (kind !== "done-late" || daysLate === null || dueEffective === null || completedOn === null) continue;
      const values = { days: daysLate, due: formatDate(dueEffective), completed: formatDate(completedOn) };
      yield { task, field: "completedOn", messageId: task.deadline.approximate ? "approximate" : "late", values };
    }
  },
});
