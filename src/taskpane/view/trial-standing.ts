import type { FieldCell } from "../../domain/appendix/appendix";
import { toSerial } from "../../domain/calendar/excel-serial";
import { formatDate, type PlainDate } from "../../domain/calendar/plain-date";
import { withRecordedInputs } from "../../domain/sheets/recorded-inputs";
import { DATE_FORMAT } from "../../domain/sheets/sheet-styles";
import { readStatus } from "../../domain/standing/read-status";
import { standingOf } from "../../domain/standing/standing-of";
import { standingView } from "./standing-view";
import type { StandingView } from "./view";
import type { ViewSource } from "./view-source";

/** Where a task would stand with this status, read as the sheet's own cells would be; `null` where there is no such task. */
export function trialStanding(
  key: string,
  status: string,
  completedOn: PlainDate | null,
  { tasks, checked, locale }: ViewSource,
): StandingView | null {
  const task = tasks.get(key);
  if (task === undefined) return null;
  const { status: statusCell, completedOn: dateCell } = task.cells;
  const trial = {
    ...task,
    status: readStatus(
      textCell(statusCell, status),
      completedOn === null ? textCell(dateCell, "") : dayCell(dateCell, completedOn),
    ),
  };
  const { recorded, settingsInputs, asOf, settings } = checked;
  const read = withRecordedInputs({ ...recorded, tasks: [trial] }, new Map(), settingsInputs.words).tasks[0] ?? trial;
  return standingView(read, standingOf(read, asOf, settings), locale);
}

function textCell(cell: FieldCell, text: string): FieldCell {
  return { ...cell, text, value: text === "" ? null : text, numberFormat: "General" };
}

function dayCell(cell: FieldCell, day: PlainDate): FieldCell {
  return { ...cell, text: formatDate(day), value: toSerial(day), numberFormat: DATE_FORMAT };
}
