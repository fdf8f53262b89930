import type { Task } from "../appendix/appendix";
import { key } from "../text/keys";
import { defineRule } from "./rule";

/** Shorter texts ("Báo cáo kết quả") are formulas that many tasks share. */
const FEWEST_WORDS = 5;

export const duplicateTask = defineRule({
  id: "duplicate-task",
  severity: "warning",
  description: { vi: "Hai nhiệm vụ có cùng nội dung.", en: "Two tasks have the same content." },
  why: {
    vi: "Một việc ghi hai lần sẽ được đếm và báo cáo hai lần.",
    en: "A task that stands twice is counted and reported twice.",
  },
  messages: {
    same: {
      vi: "Nội dung và cơ quan chủ trì giống nhiệm vụ {task} ở dòng {row}.",
      en: "Content and lead agency are the same as those of task {task} in row {row}.",
    },
    otherLead: {
      vi: "Nội dung giống nhiệm vụ {task} ở dòng {row}, cơ quan chủ trì khác nhau.",
      en: "The content is the same as that of task {task} in row {row}, the lead agency differs.",
    },
  },
  *check({ tasks }) {
    const first = new Map<string, Task>();
    for (const task of tasks) {
      const { text, inherited } = task.cells.content;
      const content = key(text);
      if (inherited || content.split(" ").length < FEWEST_WORDS) continue;
      const earlier = first.get(content);
      if (!earlier) {
        first.set(content, task);
        continue;
      }
      const values = { task: earlier.key, row: earlier.rows[0] ?? earlier.cells.content.row };
      if (leadOf(earlier) === leadOf(task)) yield { messageId: "same", task, field: "content", values };
      else yield { messageId: "otherLead", task, field: "content", severity: "info", values };
    }
  },
});

function leadOf({ cells: { lead } }: Task): string {
  return key(lead.text);
}
