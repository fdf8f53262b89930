import type { Task } from "../appendix/appendix";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";
import { openingTasks, wholeOf } from "./sub-tasks";

export const missingDeadline = defineRule({
  id: "missing-deadline",
  severity: "warning",
  description: { vi: "Nhiệm vụ chưa ghi thời gian hoàn thành.", en: "No deadline is written for a task." },
  why: {
    vi: "Chưa có thời hạn thì không biết khi nào nhiệm vụ đến hạn, nên không theo dõi, đôn đốc được.",
    en: "Without a deadline nobody knows when the task falls due, so it cannot be followed up.",
  },
  messages: { blank: { vi: "Chưa ghi thời gian hoàn thành.", en: "No deadline is written." } },
  *check({ sections, tasks, columns }) {
    if (columns.deadline === undefined) return;
    const parts = wholeOf(tasks);
    const wholes = new Set([...parts.values(), ...openingTasks({ sections, tasks })]);
    const headings = new Set(tasks.filter((task, index) => isHeading(task, tasks[index + 1])));
    for (const task of onceACell(tasks, "deadline")) {
      // A heading of parts needs no date of its own, and the date of the whole holds for its parts.
      const whole = parts.get(task);
      const covered = wholes.has(task) || headings.has(task) || (whole !== undefined && whole.deadline.kind !== "none");
      if (task.deadline.kind === "none" && !covered) yield { task, field: "deadline", messageId: "blank" };
    }
  },
});

/** A row without a number above numbered ones of the same section: it may be no more than the heading of a group. */
function isHeading(task: Task, next: Task | undefined): boolean {
  return task.ordinal === "" && next !== undefined && next.ordinal !== "" && next.section?.row === task.section?.row;
}
