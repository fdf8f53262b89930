import type { Task } from "../domain/appendix/appendix";
import { shownOf } from "../domain/sheets/record-sheet";
import { roleOf, sheetAgencies } from "../domain/sheets/sheet-agencies";
import type { Checked } from "./checked";

/**
 * Sheets that stand, were not chosen, and show a status that the appendix no longer has. Once the record says the new one,
 * the old one on such a sheet would look as if an official had typed it there: so they are written anew as well.
 */
export function staleSheets(
  { recorded, options, written, ours }: Checked,
  chosen: ReadonlySet<string>,
): readonly string[] {
  const differs = (task: Task, fields: readonly ("status" | "completedOn" | "note")[]): boolean => {
    const before = written.get(task.key);
    const now = shownOf(task);
    return before !== undefined && fields.some((field) => before[field] !== now[field]);
  };
  const waits = (id: string): boolean => ours.has(id) && !chosen.has(id);
  const moved = recorded.tasks.filter((task) => differs(task, ["status", "completedOn"]));
  const noted = waits("overdue") && recorded.tasks.some((task) => differs(task, ["note"]));
  if (moved.length === 0) return noted ? ["overdue"] : [];
  const agencies = sheetAgencies(recorded, options.directory)
    .filter(({ sheetId }) => waits(sheetId))
    .filter((agency) => moved.some((task) => roleOf(agency, task) !== null))
    .map(({ sheetId }) => sheetId);
  return [...(noted ? ["overdue"] : []), ...agencies];
}
