import { excerpt } from "./excerpt";
import { defineRule } from "./rule";

export const unknownStatus = defineRule({
  id: "unknown-status",
  severity: "warning",
  description: {
    vi: "Tình trạng ghi bằng cách chưa hiểu được chắc chắn.",
    en: "The status is written in a way that cannot be understood for certain.",
  },
  why: {
    vi: "Tình trạng chưa rõ thì không được tự suy ra là đã hoàn thành hay chưa hoàn thành.",
    en: "A status that is not clear must not be taken for completed or for not completed.",
  },
  messages: {
    unclear: {
      vi: "Tình trạng “{text}” chưa rõ là đã hoàn thành hay chưa; có thể chọn một từ trong danh mục.",
      en: "The status “{text}” does not tell whether the task is completed; a word of the list can be chosen.",
    },
  },
  *check({ tasks }) {
    for (const task of tasks) {
      if (task.status.code !== "unknown") continue;
      yield { task, field: "status", messageId: "unclear", values: { text: excerpt(task.status.text) } };
    }
  },
});
