import { formatDate } from "../calendar/plain-date";
import { defineRule } from "./rule";

export const completionInFuture = defineRule({
  id: "completion-in-future",
  severity: "warning",
  description: {
    vi: "Ngày hoàn thành sau ngày chốt số liệu.",
    en: "The completion date is after the as-of date.",
  },
  why: {
    vi: "Số liệu chốt đến một ngày không tính việc hoàn thành sau ngày đó; cũng có thể ngày được ghi nhầm.",
    en: "Figures as of a day do not count a completion after it; the date may also be a slip.",
  },
  messages: {
    later: {
      vi: "Ngày hoàn thành {completed} sau ngày chốt số liệu {asOf}.",
      en: "The completion date {completed} is after the as-of date {asOf}.",
    },
  },
  *check({ tasks }, { asOf }) {
    for (const task of tasks) {
      const { completedOn } = task.status;
      if (completedOn === null || completedOn <= asOf) continue;
      const values = { completed: formatDate(completedOn), asOf: formatDate(asOf) };
      yield { task, field: "completedOn", messageId: "later", values };
    }
  },
});
