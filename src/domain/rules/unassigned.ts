import type { Section } from "../appendix/appendix";
import { isDitto } from "../appendix/ditto";
import { excerpt } from "./excerpt";
import { defineRule } from "./rule";
import { wholeOf } from "./sub-tasks";

export const unassigned = defineRule({
  id: "unassigned",
  severity: "error",
  description: { vi: "Nhiệm vụ chưa giao cơ quan chủ trì.", en: "No lead agency is named for a task." },
  why: {
    vi: "Chưa có cơ quan chủ trì thì chưa có đơn vị chịu trách nhiệm về kết quả và thời hạn.",
    en: "Without a lead nobody answers for the result and the deadline.",
  },
  messages: {
    blank: {
      vi: "Nhiệm vụ {task} chưa ghi cơ quan chủ trì.",
      en: "No lead agency is written for task {task}.",
    },
    unclear: {
      vi: "Ô cơ quan chủ trì ở dòng {row} để trống và dòng này không có số thứ tự; chưa rõ có cùng cơ quan chủ trì với nhiệm vụ {task} hay không.",
      en: "The lead cell in row {row} is empty and the row has no number; it is not clear whether it has the same lead as task {task}.",
    },
    heading: {
      vi: "Nhiệm vụ {task} chưa ghi cơ quan chủ trì; mục ở dòng {row} có ghi “{text}”, chưa rõ có áp dụng cho nhiệm vụ này hay không.",
      en: "No lead agency is written for task {task}; the section in row {row} names “{text}”, and it is not clear whether that holds for this task.",
    },
    noName: {
      vi: "Ô cơ quan chủ trì của nhiệm vụ {task} ghi “{text}”, chưa nêu cơ quan chủ trì.",
      en: "The lead cell of task {task} says “{text}” and names no lead agency.",
    },
  },
  *check({ tasks, columns }) {
    if (columns.lead === undefined) return;
    const parts = wholeOf(tasks);
    const wholes = new Set(parts.values());
    for (const [index, task] of tasks.entries()) {
      const { text, inherited } = task.cells.lead;
      if (task.leads.length > 0 || inherited) continue;
      // "As above" with nothing above is told by another rule.
      if (isDitto(text)) continue;
      if (text.trim() !== "") {
        yield { messageId: "noName", task, field: "lead", values: { task: task.key, text: excerpt(text) } };
        continue;
      }
      // The lead of the whole answers for its parts; a mere heading of parts needs none.
      if (wholes.has(task) || (parts.get(task)?.leads.length ?? 0) > 0) continue;
      const heading = ledSection(task.section);
      if (heading) {
        const values = { task: task.key, row: heading.row, text: excerpt(heading.lead ?? "") };
        yield { messageId: "heading", task, field: "lead", severity: "warning", values };
        continue;
      }
      const above = tasks[index - 1];
      if (task.ordinal === "" && above?.section?.row === task.section?.row && above) {
        const row = task.rows[0] ?? task.cells.lead.row;
        yield { messageId: "unclear", task, field: "lead", severity: "warning", values: { row, task: above.key } };
      } else yield { messageId: "blank", task, field: "lead", values: { task: task.key } };
    }
  },
});

/** The nearest section around a task whose heading names a lead. */
function ledSection(section: Section | null): Section | null {
  return section === null || section.lead !== undefined ? section : ledSection(section.parent);
}
