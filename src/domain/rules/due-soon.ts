import { formatDate } from "../calendar/plain-date";
import { standingOf } from "../standing/standing-of";
import { defineRule } from "./rule";

export const dueSoon = defineRule({
  id: "due-soon",
  severity: "info",
  description: { vi: "Nhiệm vụ sắp đến hạn.", en: "The task is due soon." },
  why: {
    vi: "Biết trước nhiệm vụ sắp đến hạn thì còn kịp đôn đốc.",
    en: "A task known to be due soon can still be followed up in time.",
  },
  messages: {
    today: { vi: "Đến hạn trong ngày {due}.", en: "Due on this day, {due}." },
    soon: { vi: "Còn {days} ngày đến hạn {due}.", en: "Days left until the deadline of {due}: {days}." },
    approximate: {
      vi: "Còn {days} ngày đến hạn ước chừng {due} (ước).",
      en: "Days left until the approximate deadline of {due}: {days}.",
    },
  },
  *check({ tasks }, { asOf, settings }) {
    for (const task of tasks) {
      const { kind, daysLeft, dueEffective } = standingOf(task, asOf, settings);
      if (kind !== "due-soon" || daysLeft === null || dueEffective === null) continue;
      const soon = task.deadline.approximate ? "approximate" : "soon";
      const values = { days: daysLeft, due: formatDate(dueEffective) };
      yield { task, field: "deadline", messageId: daysLeft === 0 ? "today" : soon, values };
    }
  },
});
