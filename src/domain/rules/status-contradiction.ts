import { formatDate } from "../calendar/plain-date";
import { saysOpen } from "../standing/read-status";
import { statedTiming } from "../standing/status-phrases";
import { standingOf } from "../standing/standing-of";
import { excerpt } from "./excerpt";
import { defineRule } from "./rule";

export const statusContradiction = defineRule({
  id: "status-contradiction",
  severity: "warning",
  description: {
    vi: "Tình trạng và ngày hoàn thành không khớp nhau.",
    en: "The status and the completion date do not agree.",
  },
  why: {
    vi: "Hai ô nói khác nhau thì chưa biết theo ô nào, nên người ghi cần xem lại.",
    en: "Where two cells disagree nobody can tell which one holds, so whoever recorded them has to look again.",
  },
  messages: {
    datedNotDone: {
      vi: "Có ngày hoàn thành {completed} nhưng tình trạng ghi “{status}”.",
      en: "A completion date is given, {completed}, but the status says “{status}”.",
    },
    datedNoStatus: {
      vi: "Có ngày hoàn thành {completed} nhưng chưa ghi tình trạng.",
      en: "A completion date is given, {completed}, but no status is recorded.",
    },
    doneButNot: {
      vi: "Tình trạng ghi “{status}” nhưng cột ngày hoàn thành ghi “{text}”.",
      en: "The status says “{status}” but the completion column says “{text}”.",
    },
    saysLate: {
      vi: "Tình trạng ghi “{status}” nhưng ngày hoàn thành {completed} không sau hạn {due}.",
      en: "The status says “{status}” but the completion date {completed} is not after the deadline of {due}.",
    },
    saysInTime: {
      vi: "Tình trạng ghi “{status}” nhưng ngày hoàn thành {completed} sau hạn {due}.",
      en: "The status says “{status}” but the completion date {completed} is after the deadline of {due}.",
    },
  },
  *check({ tasks }, { asOf, settings }) {
    for (const task of tasks) {
      const { code, text, completedOn, completedText } = task.status;
      const at = { task, field: "status" } as const;
      const status = excerpt(text);
      // An unknown status is told of by its own rule, and may well mean completed.
      if (code === "unknown") continue;
      if (code !== "done") {
        if (completedOn === null) continue;
        const completed = formatDate(completedOn);
        if (code === null) yield { ...at, messageId: "datedNoStatus", values: { completed } };
        else yield { ...at, messageId: "datedNotDone", values: { completed, status } };
      } else if (completedOn === null) {
        if (saysOpen(completedText))
          yield { ...at, messageId: "doneButNot", values: { status, text: excerpt(completedText) } };
      } else {
        const { kind, dueEffective } = standingOf(task, asOf, settings);
        if (dueEffective === null) continue;
        const values = { status, completed: formatDate(completedOn), due: formatDate(dueEffective) };
        const stated = statedTiming(text);
        if (kind === "done-in-time" && stated === "late") yield { ...at, messageId: "saysLate", values };
        if (kind === "done-late" && stated === "in-time") yield { ...at, messageId: "saysInTime", values };
      }
    }
  },
});
