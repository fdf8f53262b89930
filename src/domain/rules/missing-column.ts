import { defineRule } from "./rule";

/** Without the first three a task cannot be followed at all. */
const NEEDED = ["content", "lead", "deadline"] as const;
const USUAL = ["ordinal", "coordinators", "result"] as const;

export const missingColumn = defineRule({
  id: "missing-column",
  severity: "error",
  description: {
    vi: "Phụ lục thiếu một cột mà việc theo dõi cần đến.",
    en: "The appendix lacks a column that following it up needs.",
  },
  why: {
    vi: "Thiếu cột này thì không biết việc gì, ai chủ trì hoặc đến khi nào.",
    en: "Without it nobody can tell what is to be done, who leads it or by when.",
  },
  messages: {
    content: {
      vi: "Chưa tìm thấy cột nội dung nhiệm vụ trong dòng tiêu đề.",
      en: "No column for the content of the task was found in the header.",
    },
    lead: {
      vi: "Chưa tìm thấy cột cơ quan chủ trì trong dòng tiêu đề.",
      en: "No column for the lead agency was found in the header.",
    },
    deadline: {
      vi: "Chưa tìm thấy cột thời gian hoàn thành trong dòng tiêu đề.",
      en: "No column for the deadline was found in the header.",
    },
    ordinal: {
      vi: "Chưa tìm thấy cột số thứ tự trong dòng tiêu đề.",
      en: "No column for the ordinal number was found in the header.",
    },
    coordinators: {
      vi: "Chưa tìm thấy cột cơ quan phối hợp trong dòng tiêu đề.",
      en: "No column for the coordinating agencies was found in the header.",
    },
    result: {
      vi: "Chưa tìm thấy cột kết quả phải đạt trong dòng tiêu đề.",
      en: "No column for the expected result was found in the header.",
    },
  },
  *check({ columns, headerRows }) {
    const [row = 1] = headerRows;
    for (const field of NEEDED) {
      if (columns[field] === undefined) yield { messageId: field, row, field };
    }
    for (const field of USUAL) {
      if (columns[field] === undefined) yield { messageId: field, row, field, severity: "warning" };
    }
  },
});
