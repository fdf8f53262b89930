import { isDitto } from "../appendix/ditto";
import { excerpt } from "./excerpt";
import { defineRule } from "./rule";

/** A deadline "as above" with nothing above is told as one that cannot be read. */
const MARKED = ["lead", "coordinators", "result"] as const;

export const repeatMark = defineRule({
  id: "repeat-mark",
  severity: "warning",
  description: {
    vi: "Ô ghi “như trên” nhưng phía trên trong cùng mục không có nội dung để lấy theo.",
    en: "A cell says “as above”, but nothing stands above it in the same section.",
  },
  why: {
    vi: "Không rõ ô lấy theo dòng nào thì không biết ai làm và phải đạt kết quả gì.",
    en: "Unless it is clear which row it repeats, nobody can tell who acts and what is expected.",
  },
  messages: {
    nothing: {
      vi: "Ô ghi “{text}” nhưng phía trên trong cùng mục chưa có nội dung để lấy theo.",
      en: "The cell says “{text}”, but nothing stands above it in the same section.",
    },
  },
  *check({ tasks }) {
    for (const task of tasks) {
      for (const field of MARKED) {
        const { text, inherited } = task.cells[field];
        if (!inherited && isDitto(text)) yield { messageId: "nothing", task, field, values: { text: excerpt(text) } };
      }
    }
  },
});
