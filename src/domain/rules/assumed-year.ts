import { formatDate, partsOf } from "../calendar/plain-date";
import { excerpt } from "./excerpt";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";

// Quý III | Tháng 6 | 15/6: a year may simply be added behind
const TAKES_YEAR = /^(?:quý (?:[ivx]{1,3}|\d)|tháng \d{1,2}|\d{1,2}\/\d{1,2})$/iu;

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
  *check({ tasks }) {
    for (const task of onceACell(tasks, "deadline")) {
      const { text, kind, due, assumed } = task.deadline;
      if (assumed.includes("anchor") && due !== null) {
        yield { task, field: "deadline", messageId: "anchor", values: { text: excerpt(text), due: formatDate(due) } };
      }
      // "Thường xuyên" and "hằng quý" are not meant for one year, so that none is missing in them.
      if (!assumed.includes("year") || kind === "ongoing" || kind === "recurring" || due === null) continue;
      const { year } = partsOf(due);
      const at = { task, field: "deadline", values: { text: excerpt(text), year: String(year) } } as const;
      if (!TAKES_YEAR.test(text)) yield { ...at, messageId: "assumed" };
      else yield { ...at, messageId: "assumed", suggestion: `${text}/${String(year)}` };
    }
  },
});
