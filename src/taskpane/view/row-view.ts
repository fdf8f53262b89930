import type { Section } from "../../domain/appendix/appendix";
import { taskCard } from "./task-card";
import type { RowView } from "./view";
import type { ViewSource } from "./view-source";

/** What stands at a row of the appendix's sheet. */
export function rowView(row: number, source: ViewSource): RowView {
  const { tasks, sections } = source.checked.recorded;
  const task = tasks.find(({ rows }) => rows.includes(row));
  if (task !== undefined) return { kind: "task", card: taskCard(task, source) };
  const section = sections.find((one) => one.row === row);
  if (section === undefined) return { kind: "outside" };
  return { kind: "section", ordinal: section.ordinal || section.title, tasks: tasksOf(section, source) };
}

function tasksOf(section: Section, { checked }: ViewSource): number {
  return checked.recorded.tasks.filter((task) => isWithin(task.section, section)).length;
}

/** Whether a section is another one or stands below it. */
export function isWithin(section: Section | null, outer: Section): boolean {
  for (let at = section; at !== null; at = at.parent) if (at.row === outer.row) return true;
  return false;
}
