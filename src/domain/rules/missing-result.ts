import type { Task } from "../appendix/appendix";
import { defineRule } from "./rule";
import { openingTasks, wholeOf } from "./sub-tasks";

export const missingResult = defineRule({
  id: "missing-result",
  severity: "warning",
  description: { vi: "Nhiệm vụ chưa ghi kết quả phải đạt.", en: "The expected result of a task is not written." },
  why: {
    vi: "Có kết quả phải đạt thì mới có căn cứ xác nhận nhiệm vụ đã hoàn thành.",
    en: "Only an expected result gives grounds for saying that a task is completed.",
  },
  messages: {
    missing: {
      vi: "Nhiệm vụ {task} chưa ghi kết quả phải đạt.",
      en: "The expected result of task {task} is not written.",
    },
    column: {
      vi: "Cột kết quả chưa ghi nội dung ở nhiệm vụ nào.",
      en: "The result column is empty in every task.",
    },
  },
  *check({ sections, tasks, columns, headerRows }) {
    if (columns.result === undefined || tasks.length === 0) return;
    const wholes = new Set([...wholeOf(tasks).values(), ...openingTasks({ sections, tasks })]);
    // A row without a number is often the heading of a group, whose results stand below.
    const isHeading = (task: Task): boolean =>
      wholes.has(task) || (columns.ordinal !== undefined && task.ordinal === "");
    const missing = tasks.filter((task) => isMissing(task) && !isHeading(task));
    if (missing.length > 1 && tasks.every(isMissing)) {
      yield { messageId: "column", row: headerRows[0] ?? 1, field: "result" };
      return;
    }
    for (const task of missing) yield { messageId: "missing", task, field: "result", values: { task: task.key } };
  },
});

function isMissing({ cells: { result } }: Task): boolean {
  return result.text.trim() === "" && !result.inherited;
}
