import type { Deadline } from "../deadline/deadline";
import { excerpt } from "./excerpt";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";

export const unreadableDeadline = defineRule({
  id: "unreadable-deadline",
  severity: "warning",
  description: {
    vi: "Thời gian hoàn thành ghi bằng cách chương trình chưa đọc được.",
    en: "The deadline is written in a way that the program cannot read.",
  },
  why: {
    vi: "Thời hạn chưa đọc được thì không được đoán; nhiệm vụ chưa được theo dõi theo hạn cho đến khi có người xác định.",
    en: "A deadline that cannot be read must not be guessed; the task is not followed by date until a person settles it.",
  },
  messages: {
    unreadable: {
      vi: "Chưa đọc được thời hạn “{text}”; cần người xác định ngày hoàn thành.",
      en: "The deadline “{text}” could not be read; a person has to settle the date.",
    },
    invalid: {
      vi: "Thời hạn “{text}” không ứng với ngày nào trong lịch.",
      en: "The deadline “{text}” is no date of the calendar.",
    },
    noDay: {
      vi: "Thời hạn “{text}” chưa cho biết ngày nào; cần người xác định ngày hoàn thành.",
      en: "The deadline “{text}” does not tell which day; a person has to settle the date.",
    },
    notTime: {
      vi: "Ô thời gian hoàn thành ghi “{text}”, chưa thấy nói về thời gian.",
      en: "The deadline cell says “{text}”, which does not speak of a time.",
    },
  },
  *check({ tasks }) {
    for (const task of onceACell(tasks, "deadline")) {
      const messageId = messageIdOf(task.deadline);
      if (messageId) yield { task, field: "deadline", messageId, values: { text: excerpt(task.deadline.text) } };
    }
  },
});

/** What is wrong with a deadline; `null` where it can be used, or has no day by its nature ("theo yêu cầu", "thường xuyên"). */
function messageIdOf({ kind, due, milestones }: Deadline): "unreadable" | "invalid" | "notTime" | "noDay" | null {
  switch (kind) {
    case "unreadable":
    case "invalid":
      return kind;
    case "not-time":
      return "notTime";
    case "deadline":
    case "period":
    case "point":
    case "multi":
    case "recurring":
      return due === null && milestones.length === 0 ? "noDay" : null;
    case "term":
    case "event":
    case "ongoing":
    case "none":
      return null;
  }
}
