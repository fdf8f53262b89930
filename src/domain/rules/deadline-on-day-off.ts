import { formatDate, weekday, type PlainDate } from "../calendar/plain-date";
import type { Deadline, Milestone } from "../deadline/deadline";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";

export const deadlineOnDayOff = defineRule({
  id: "deadline-on-day-off",
  severity: "info",
  description: {
    vi: "Thời hạn rơi vào ngày nghỉ.",
    en: "The deadline falls on a day off.",
  },
  why: {
    vi: "Hạn rơi vào ngày nghỉ thì tính đến hết ngày làm việc kế tiếp (vận dụng khoản 5 Điều 148 Bộ luật Dân sự 2015), nên cả hai ngày đều được nêu.",
    en: "A deadline on a day off runs to the end of the next working day (after Civil Code 2015, art. 148.5), so both days are named.",
  },
  messages: {
    saturday: {
      vi: "Hạn {due} là thứ Bảy: tính đến hết ngày làm việc kế tiếp, {effective}.",
      en: "The deadline of {due} is a Saturday: it counts to the end of the next working day, {effective}.",
    },
    sunday: {
      vi: "Hạn {due} là Chủ nhật: tính đến hết ngày làm việc kế tiếp, {effective}.",
      en: "The deadline of {due} is a Sunday: it counts to the end of the next working day, {effective}.",
    },
    holiday: {
      vi: "Hạn {due} là ngày nghỉ ({holiday}): tính đến hết ngày làm việc kế tiếp, {effective}.",
      en: "The deadline of {due} is a day off ({holiday}): it counts to the end of the next working day, {effective}.",
    },
    table: {
      vi: "Hạn {effective} được tính theo bảng ngày nghỉ của chương trình: cần đối chiếu với lịch nghỉ chính thức.",
      en: "The deadline of {effective} was counted with the program's table of days off: it has to be compared with the official one.",
    },
    kept: {
      vi: "Ngày cuối cùng còn trong hạn, {due}, là ngày nghỉ và không được tính lùi sang ngày làm việc kế tiếp.",
      en: "The last day in time, {due}, is a day off and is not moved to the next working day.",
    },
  },
  *check({ tasks }, { daysOff }) {
    for (const task of onceACell(tasks, "deadline")) {
      const at = { task, field: "deadline" } as const;
      for (const { due, dueEffective } of datesOf(task.deadline)) {
        if (!daysOff.isDayOff(due)) continue;
        const values = { due: formatDate(due), effective: formatDate(dueEffective) };
        const holiday = daysOff.holidayName(due);
        if (dueEffective === due) yield { ...at, messageId: "kept", values };
        else if (holiday !== null) yield { ...at, messageId: "holiday", values: { ...values, holiday } };
        else yield { ...at, messageId: weekendDay(due), values };
      }
      const { assumed, dueEffective } = task.deadline;
      if (assumed.includes("holiday-table") && dueEffective !== null) {
        yield { ...at, messageId: "table", values: { effective: formatDate(dueEffective) } };
      }
    }
  },
});

/** The dates that somebody has to keep; each time of a recurring task would be too many to tell of. */
function datesOf({ kind, due, dueEffective, milestones }: Deadline): readonly Milestone[] {
  if (kind === "ongoing" || kind === "recurring") return [];
  if (milestones.length > 0) return milestones;
  return due === null ? [] : [{ due, dueEffective: dueEffective ?? due }];
}

function weekendDay(date: PlainDate): "saturday" | "sunday" {
  return weekday(date) === 6 ? "saturday" : "sunday";
}
