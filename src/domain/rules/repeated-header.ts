import { defineRule } from "./rule";

export const repeatedHeader = defineRule({
  id: "repeated-header",
  severity: "info",
  description: {
    vi: "Dòng tiêu đề của bảng lặp lại ở giữa bảng.",
    en: "The header of the table stands again inside the table.",
  },
  why: {
    vi: "Dòng tiêu đề ở giữa bảng làm sai khi lọc, sắp xếp và đếm nhiệm vụ.",
    en: "A header inside the table spoils filtering, sorting and counting.",
  },
  messages: {
    repeated: {
      vi: "Dòng {row} lặp lại dòng tiêu đề và được đọc là đầu trang in, không phải nhiệm vụ; ô trong trang giữ nguyên.",
      en: "Row {row} repeats the header and is read as the top of a printed page, not as a task; the cells stay as they are.",
    },
  },
  *check({ mends }) {
    for (const mend of mends) {
      if (mend.kind === "repeated-header") {
        yield { messageId: "repeated", row: mend.row, values: { row: mend.row } };
      }
    }
  },
});
