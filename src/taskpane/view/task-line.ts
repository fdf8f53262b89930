import type { Checked } from "../../actions/checked";
import { areaAddress } from "../../domain/address";
import type { Appendix, Task } from "../../domain/appendix/appendix";
import type { Standing } from "../../domain/standing/standing";
import { bodyName, plainLine } from "./shown-words";
import { standingView } from "./standing-view";
import type { TaskLine } from "./view";
import type { ViewSource } from "./view-source";

/** A task on one line. */
export function taskLine(task: Task, { checked, locale }: ViewSource): TaskLine {
  const standing = standingFor(task, checked);
  const row = firstRow(task);
  const names = task.leads.map((lead) => bodyName(lead, checked.options.directory));
  return {
    key: task.key,
    row,
    address: rowAddress(row, checked.recorded),
    content: plainLine(task.cells.content.text),
    leads: [...new Set(names)].join(", "),
    due: standing.dueEffective ?? task.deadline.dueEffective,
    approximate: task.deadline.approximate,
    standing: standingView(task, standing, locale),
    status: task.status.text,
    completedOn: task.status.completedOn,
    ...(task.status.completedText === "" ? {} : { completedText: task.status.completedText }),
  };
}

/** Where a task stands; a key that was not judged is a mistake of ours and throws. */
export function standingFor({ key }: Task, { standings }: Checked): Standing {
  const standing = standings.get(key);
  if (standing === undefined) throw new Error(`No standing for the task ${key}`);
  return standing;
}

/** The row in which a task begins. */
export function firstRow(task: Task): number {
  return task.rows[0] ?? task.cells.content.row;
}

/** A row of the table, our own columns left out: "A10:H10". */
export function rowAddress(row: number, { firstColumn, lastColumn }: Appendix): string {
  return areaAddress({ top: row, left: firstColumn, bottom: row, right: lastColumn });
}
