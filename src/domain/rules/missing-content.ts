import { defineRule } from "./rule";

export const missingContent = defineRule({
  id: "missing-content",
  severity: "error",
  description: { vi: "Nhiệm vụ chưa ghi nội dung.", en: "The content of a task is not written." },
  why: {
    vi: "Không có nội dung thì cơ quan chủ trì không biết phải làm việc gì.",
    en: "Without it the lead agency cannot know what is to be done.",
  },
  messages: {
    missing: { vi: "Nhiệm vụ {task} chưa ghi nội dung.", en: "The content of task {task} is not written." },
  },
  *check({ tasks, columns }) {
    if (columns.content === undefined) return;
    for (const task of tasks) {
      const { text, inherited } = task.cells.content;
      if (text.trim() === "" && !inherited) {
        yield { messageId: "missing", task, field: "content", values: { task: task.key } };
      }
    }
  },
});
