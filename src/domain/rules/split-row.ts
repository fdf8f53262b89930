import { defineRule } from "./rule";
import { taskAt } from "./task-at";

export const splitRow = defineRule({
  id: "split-row",
  severity: "info",
  description: {
    vi: "Một nhiệm vụ bị ngắt trang nên nằm trên hai dòng.",
    en: "A task was cut by a page break and stands on two rows.",
  },
  why: {
    vi: "Phần bị cắt đứng riêng thì trông như một nhiệm vụ không có chủ trì và thời hạn.",
    en: "Left apart, the second piece looks like a task without a lead or a deadline.",
  },
  messages: {
    split: {
      vi: "Dòng {row} được đọc là phần tiếp theo của nhiệm vụ {task} ở dòng {first}; ô trong trang giữ nguyên.",
      en: "Row {row} is read as the continuation of task {task} in row {first}; the cells stay as they are.",
    },
    stray: {
      vi: "Dòng {row} được đọc là phần tiếp theo của nhiệm vụ {task} ở dòng {first}, “{ordinal}” ở cột số thứ tự không được đọc là số của nhiệm vụ; ô trong trang giữ nguyên.",
      en: "Row {row} is read as the continuation of task {task} in row {first}, “{ordinal}” in the ordinal column is not read as the number of a task; the cells stay as they are.",
    },
  },
  *check(appendix) {
    const at = taskAt(appendix);
    for (const mend of appendix.mends) {
      if (mend.kind !== "split-row") continue;
      const { row, firstRow: first, strayOrdinal } = mend;
      const task = at.get(first) ?? at.get(row);
      const place = task ? { task, row } : { row };
      const values = { row, first, task: task?.key ?? "?" };
      if (strayOrdinal === null) yield { messageId: "split", ...place, values };
      else {
        const stray = { ...values, ordinal: strayOrdinal };
        yield { messageId: "stray", ...place, field: "ordinal", severity: "warning", values: stray };
      }
    }
  },
});
