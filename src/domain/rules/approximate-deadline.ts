import { formatDate } from "../calendar/plain-date";
import { nfc } from "../text/normalise";
import { dayBeside } from "./day-beside";
import { edited } from "./edits";
import { excerpt } from "./excerpt";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";

export const approximateDeadline = defineRule({
  id: "approximate-deadline",
  severity: "info",
  description: {
    vi: "Thời hạn chỉ nêu khoảng thời gian ước chừng.",
    en: "The deadline only names an approximate time.",
  },
  why: {
    vi: "Hạn ước chừng không đủ để kết luận quá hạn, nên nơi nào dùng đến cũng ghi rõ là ước.",
    en: "An approximate deadline is not enough to call a task overdue, so it is marked as approximate wherever it is used.",
  },
  messages: {
    about: {
      vi: "Thời hạn “{text}” chỉ ước chừng: tạm tính đến hết ngày {due} (ước).",
      en: "The deadline “{text}” is approximate: it is taken to end on {due}.",
    },
  },
  *check({ tasks }, context) {
    for (const task of onceACell(tasks, "deadline")) {
      const { text, approximate, dueEffective } = task.deadline;
      // Recurring work ("hằng tuần") has no one day to tell of.
      if (!approximate || dueEffective === null) continue;
      const edits = dayBeside(task, context);
      const name = edited(nfc(task.cells.deadline.text), edits);
      yield {
        ...(edits.length === 0 ? {} : { choices: [{ name, edits }] }),
        task,
        field: "deadline",
        messageId: "about",
        values: { text: excerpt(text), due: formatDate(dueEffective) },
      };
    }
  },
});
