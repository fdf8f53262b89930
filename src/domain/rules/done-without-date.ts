import { saysOpen } from "../standing/read-status";
import { excerpt } from "./excerpt";
import { defineRule } from "./rule";

// Đã hoàn thành ngày 15/6/2024 | Hoàn thành (15.6.2024)
const DATE_IN_STATUS = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/u;

export const doneWithoutDate = defineRule({
  id: "done-without-date",
  severity: "warning",
  description: {
    vi: "Nhiệm vụ đã hoàn thành nhưng chưa có ngày hoàn thành.",
    en: "The task is completed but has no completion date.",
  },
  why: {
    vi: "Chưa có ngày hoàn thành thì chưa xác định được đúng hạn hay quá hạn.",
    en: "Without a completion date it cannot be told whether the task was in time.",
  },
  messages: {
    blank: {
      vi: "Đã hoàn thành nhưng chưa ghi ngày hoàn thành.",
      en: "Completed, but no completion date is recorded.",
    },
    inStatus: {
      vi: "Tình trạng có ghi ngày {date}, nhưng cột ngày hoàn thành còn trống.",
      en: "The status mentions {date}, but the completion column is empty.",
    },
    unread: {
      vi: "Đã hoàn thành; “{text}” ở cột ngày hoàn thành chưa đọc được là một ngày.",
      en: "Completed; “{text}” in the completion column could not be read as a date.",
    },
    noColumn: {
      vi: "Phụ lục chưa có cột ngày hoàn thành; số nhiệm vụ đã hoàn thành chưa rõ thời điểm: {count}.",
      en: "The appendix has no column for completion dates; completed tasks without one: {count}.",
    },
  },
  *check({ tasks, columns }) {
    const undated = tasks.filter(({ status }) => status.code === "done" && status.completedOn === null);
    if (columns.completedOn === undefined) {
      if (undated.length > 0) yield { field: "status", messageId: "noColumn", values: { count: undated.length } };
      return;
    }
    for (const task of undated) {
      const { text, completedText } = task.status;
      const date = DATE_IN_STATUS.exec(text)?.[0];
      const at = { task, field: "completedOn" } as const;
      // "Chưa" where the date should be is a contradiction, and told of as one.
      if (saysOpen(completedText)) continue;
      if (completedText !== "") yield { ...at, messageId: "unread", values: { text: excerpt(completedText) } };
      else if (date !== undefined) yield { ...at, messageId: "inStatus", values: { date }, suggestion: date };
      else yield { ...at, messageId: "blank" };
    }
  },
});
