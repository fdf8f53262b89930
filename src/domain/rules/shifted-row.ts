import { cellAddress } from "../address";
import { excerpt } from "./excerpt";
import { defineRule } from "./rule";
import { taskAt } from "./task-at";

export const shiftedRow = defineRule({
  id: "shifted-row",
  severity: "warning",
  description: {
    vi: "Các ô của một dòng nằm lệch một cột.",
    en: "The cells of a row stand one column off.",
  },
  why: {
    vi: "Ô lệch cột thì thời hạn, kết quả và ghi chú nằm dưới tên cột khác.",
    en: "Shifted, the deadline, result and note stand under other headings.",
  },
  messages: {
    shifted: {
      vi: "Từ ô {cell}, các ô của dòng {row} lệch phải một cột và được đọc lại đúng cột; ô trong trang giữ nguyên.",
      en: "From {cell} on, the cells of row {row} stand one column too far right and are read in their right columns; the cells stay as they are.",
    },
    deadline: {
      vi: "Từ ô {cell}, các ô của dòng {row} lệch phải một cột; thời gian hoàn thành được đọc là “{deadline}”, ô trong trang giữ nguyên.",
      en: "From {cell} on, the cells of row {row} stand one column too far right; the deadline is read as “{deadline}”, the cells stay as they are.",
    },
    left: {
      vi: "Từ ô {cell}, các ô của dòng {row} lệch trái một cột và được đọc lại đúng cột; ô trong trang giữ nguyên.",
      en: "From {cell} on, the cells of row {row} stand one column too far left and are read in their right columns; the cells stay as they are.",
    },
    leftDeadline: {
      vi: "Từ ô {cell}, các ô của dòng {row} lệch trái một cột; thời gian hoàn thành được đọc là “{deadline}”, ô trong trang giữ nguyên.",
      en: "From {cell} on, the cells of row {row} stand one column too far left; the deadline is read as “{deadline}”, the cells stay as they are.",
    },
  },
  *check(appendix) {
    const at = taskAt(appendix);
    for (const mend of appendix.mends) {
      if (mend.kind !== "shifted-row") continue;
      const { row, column } = mend;
      const task = at.get(row);
      const values = { row, cell: cellAddress(row, column) };
      const deadline = mend.fields.includes("deadline") ? excerpt(task?.cells.deadline.text ?? "") : "";
      const place = task ? { task, row, column } : { row, column };
      const left = mend.towards === "left";
      if (deadline === "") yield { messageId: left ? "left" : "shifted", ...place, values };
      else yield { messageId: left ? "leftDeadline" : "deadline", ...place, values: { ...values, deadline } };
    }
  },
});
