import { areaAddress } from "../../domain/address";
import { FIELDS, type Field } from "../../domain/appendix/appendix";
import type { CellChange } from "../../domain/fixes/cell-change";
import type { Fix } from "../../domain/fixes/fix";
import { UNFIXED } from "../../domain/fixes/unfixed";
import { messageOf } from "../../domain/rules/message-of";
import type { Finding } from "../../domain/rules/rule";
import { FIELD_LABELS } from "./field-labels";
import { removedLine } from "./removed-line";
import { shownChange } from "./shown-change";
import { plainLine } from "./shown-words";
import { rowAddress } from "./task-line";
import type { FindingView, FixCell, FixOption, SetAsideView } from "./view";
import type { Found, ViewSource } from "./view-source";
import { whyOf } from "./why";

/** Rules whose findings are settled by recording a status. */
const WANT_STATUS: ReadonlySet<string> = new Set([
  "overdue",
  "past-due",
  "done-without-date",
  "unknown-status",
  "status-contradiction",
]);

/** A finding as it is listed and opened. */
export function findingView(found: Found, source: ViewSource): FindingView {
  const { finding, task } = found;
  const fix = source.fixOf(finding);
  return {
    id: found.id,
    rule: finding.rule,
    severity: finding.severity,
    sentence: messageOf(finding)[source.locale],
    content: task === null ? "" : plainLine(task.cells.content.text),
    task: task?.key ?? null,
    row: finding.row,
    address: fix === null || fix.cells.length === 0 ? addressOf(found, source) : addressOfFix(fix),
    field: finding.field,
    fresh: found.fresh,
    fix: fix?.cells.map((change) => fixCell(change, source)) ?? null,
    ...removedLines(fix),
    ...optionsOf(finding, source),
    ...whyUnfixed(finding, source),
    wantsStatus: WANT_STATUS.has(finding.rule),
    why: whyOf(found, source),
  };
}

/** A finding that was set aside. */
export function setAsideView({ found, reason }: ViewSource["setAside"][number], source: ViewSource): SetAsideView {
  const { id, finding, task } = found;
  const sentence = messageOf(finding)[source.locale];
  return { id, task: task?.key ?? null, sentence, reason, address: addressOf(found, source) };
}

/** Its cell, else its row of the table. */
export function addressOf({ finding }: Found, { checked }: ViewSource): string {
  return finding.cell ?? rowAddress(finding.row, checked.appendix);
}

function removedLines(fix: Fix | null): Pick<FindingView, "removed"> {
  const { removedRows = [] } = fix ?? {};
  return removedRows.length === 0 ? {} : { removed: removedRows.map(removedLine) };
}

function optionsOf(finding: Finding, source: ViewSource): Pick<FindingView, "choices"> {
  const choices = source.choicesOf(finding).map(({ name, fix }): FixOption => {
    return { name, fix: fix.cells.map((change) => fixCell(change, source)) };
  });
  return choices.length === 0 ? {} : { choices };
}

function whyUnfixed(finding: Finding, source: ViewSource): Pick<FindingView, "unfixed"> {
  const reason = source.whyUnfixed(finding);
  // "Only a person can decide" is said by what stands in the finding itself.
  return reason === null || reason === "person" || reason === "choice"
    ? {}
    : { unfixed: UNFIXED[reason][source.locale] };
}

/** All that the fix writes: "D25:H25". */
function addressOfFix({ cells }: Fix): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return areaAddress({ top, bottom, left: Math.min(...columns), right: Math.max(...columns) });
}

function fixCell(change: CellChange, source: ViewSource): FixCell {
  const field = fieldOf(change.column, source);
  return {
    ...shownChange(change, source.checked.grid),
    field: field === null ? "" : FIELD_LABELS[field][source.locale],
  };
}

function fieldOf(column: number, { checked }: ViewSource): Field | null {
  return FIELDS.find((field) => checked.appendix.columns[field] === column) ?? null;
}
