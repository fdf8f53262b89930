import { formatDate } from "../calendar/plain-date";
import { standingOf } from "../standing/standing-of";
import type { Status } from "../standing/status";
import { excerpt } from "./excerpt";
import { defineRule } from "./rule";

export const pastDue = defineRule({
  id: "past-due",
  severity: "warning",
  description: {
    vi: "Thời hạn đã qua nhưng tình trạng chưa được ghi, hoặc ghi chưa rõ.",
    en: "The deadline has passed and no status is recorded, or the recorded one is not clear.",
  },
  why: {
    vi: "Chưa ghi tình trạng thì chưa biết nhiệm vụ đã xong hay chưa, nên cần được làm rõ trước khi báo cáo.",
    en: "Without a status nobody knows whether the task is done, so it has to be made clear before reporting.",
  },
  messages: {
    unrecorded: {
      vi: "Đã qua hạn {days} ngày, chưa ghi tình trạng (hạn {due}).",
      en: "Past the deadline with no status recorded, days: {days} (due {due}).",
    },
    approximate: {
      vi: "Đã qua hạn ước chừng {days} ngày, chưa ghi tình trạng (hạn {due}, ước).",
      en: "Past an approximate deadline with no status recorded, days: {days} (due about {due}).",
    },
    milestone: {
      vi: "Đã qua mốc {due} {days} ngày, chưa ghi tình trạng; mốc cuối cùng là {last}.",
      en: "Past the milestone of {due} with no status recorded, days: {days}; the last milestone is {last}.",
    },
    unclear: {
      vi: "Đã qua hạn {days} ngày (hạn {due}); tình trạng ghi “{status}” chưa rõ là đã hoàn thành hay chưa.",
      en: "Past the deadline, days: {days} (due {due}); the recorded status “{status}” does not tell whether it is completed.",
    },
    dated: {
      vi: "Đã qua hạn {days} ngày (hạn {due}); cột ngày hoàn thành ghi “{completed}” nhưng tình trạng chưa ghi hoàn thành.",
      en: "Past the deadline, days: {days} (due {due}); the completion column says “{completed}” but the status is not completed.",
    },
  },
  *check({ tasks }, { asOf, settings }) {
    for (const task of tasks) {
      const { kind, daysLate, dueEffective } = standingOf(task, asOf, settings);
      if (kind !== "past-due" || daysLate === null || dueEffective === null) continue;
      const { deadline, status } = task;
      const at = { task, field: "deadline" } as const;
      const values = { days: daysLate, due: formatDate(dueEffective) };
      const completed = completionOf(status);
      const last = deadline.milestones.at(-1)?.dueEffective;
      if (completed !== "") yield { ...at, messageId: "dated", values: { ...values, completed } };
      else if (status.code === "unknown")
        yield { ...at, messageId: "unclear", values: { ...values, status: excerpt(status.text) } };
      else if (last !== undefined && last > dueEffective)
        yield { ...at, messageId: "milestone", values: { ...values, last: formatDate(last) } };
      else yield { ...at, messageId: deadline.approximate ? "approximate" : "unrecorded", values };
    }
  },
});

function completionOf({ completedOn, completedText }: Status): string {
  return completedOn === null ? excerpt(completedText) : formatDate(completedOn);
}
