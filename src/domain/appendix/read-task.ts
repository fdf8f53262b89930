import type { Directory } from "../agency/agency";
import { parseMentions } from "../agency/parse-mentions";
import type { Deadline, DeadlineContext } from "../deadline/deadline";
import { readDeadline } from "../deadline/read-deadline";
import { readStatus } from "../standing/read-status";
import type { FieldCell, Task } from "./appendix";
import { assignRoles } from "./assign-roles";
import { isDitto } from "./ditto";
import type { FieldColumns } from "./header-columns";
import { stripMarkup } from "./markup";
import { cellsOf, type TaskDraft } from "./task-draft";

/** Makes a task of what was joined: its agencies, deadline and status read by the rooms that know them. */
export type TaskReader = (draft: TaskDraft, key: string) => Task;

/** Agencies and deadlines repeat from row to row: each different text is read once. */
export function taskReader(columns: FieldColumns, directory: Directory, context: DeadlineContext): TaskReader {
  // "As above" with nothing above it names nobody, and is no agency of an unknown name either.
  const mentions = remember((text: string) => (isDitto(text) ? [] : parseMentions(text, directory)));
  const deadlines = remember((text: string) => readDeadline(text, "General", context));
  return (draft, key) => {
    const cells = cellsOf(draft, columns);
    return {
      key,
      ordinal: draft.ordinal?.text ?? "",
      section: draft.section,
      rows: draft.rows,
      cells,
      ...assignRoles(mentions(stripMarkup(cells.lead.text)), mentions(stripMarkup(cells.coordinators.text))),
      deadline: deadlineOf(cells.deadline, deadlines, context),
      status: readStatus(cells.status, cells.completedOn),
    };
  };
}

function deadlineOf(cell: FieldCell, ofText: (text: string) => Deadline, context: DeadlineContext): Deadline {
  const { value, numberFormat, text } = cell;
  if (value !== null && typeof value !== "string") return readDeadline(value, numberFormat, context);
  return text === "" ? readDeadline(null, numberFormat, context) : ofText(stripMarkup(text));
}

function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
