import { formatDate, partsOf } from "../calendar/plain-date";
import type { Task } from "../appendix/appendix";
import { dayBeside } from "./day-beside";
import { excerpt } from "./excerpt";
import { onceACell } from "./once-a-cell";
import { defineRule, type RuleContext } from "./rule";

export const assumedYear = defineRule({
  id: "assumed-year",
  severity: "info",
  description: {
    vi: "Thời hạn không ghi năm hoặc ngày bắt đầu tính, được hiểu theo năm của chương trình, ngày của văn bản.",
    en: "The deadline names no year or no first day and is read with the programme's year or the document's date.",
  },
  why: {
    vi: "Điều không được ghi ra thì phải nói rõ đã hiểu thế nào, để người đọc kiểm tra lại.",
    en: "What is not written but was taken from elsewhere has to be said, so that the reader can check it.",
  },
  messages: {
    assumed: {
      vi: "Thời hạn “{text}” không ghi năm: được hiểu là năm {year}.",
      en: "The deadline “{text}” names no year: it is read as {year}.",
    },
    anchor: {
      vi: "Thời hạn “{text}” được tính từ ngày ban hành văn bản: hạn {due}.",
      en: "The deadline “{text}” is counted from the date of the document: due {due}.",
    },
  },
  *check({ tasks }, context) {
    for (const task of onceACell(tasks, "deadline")) {
      const { text, kind, due, assumed } = task.deadline;
      if (assumed.includes("anchor") && due !== null) {
        const values = { text: excerpt(text), due: formatDate(due) };
        yield { task, field: "deadline", messageId: "anchor", values, ...proposed(task, context) };
      }
      // "Thường xuyên" and "hằng quý" are not meant for one year, so that none is missing in them.
      if (!assumed.includes("year") || kind === "ongoing" || kind === "recurring" || due === null) continue;
      const { year } = partsOf(due);
      const values = { text: excerpt(text), year: String(year) };
      yield { task, field: "deadline", messageId: "assumed", values, ...proposed(task, context) };
    }
  },
});

function proposed(task: Task, context: RuleContext) {
  const edits = dayBeside(task, context);
  return edits.length === 0 ? {} : { edits };
}
