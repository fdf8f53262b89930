import type { Plan } from "../../actions/plan";
import type { Place } from "../../actions/workbook";
import { WorkbookError } from "../../actions/workbook-error";
import { cellAddress } from "../../domain/address";
import type { Grid } from "../../domain/grid";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { shownChange } from "../view/shown-change";
import type { FindingView, RowView, TaskLine } from "../view/view";
import { removedLine } from "../view/removed-line";
import { cellsOf, removedRowsOf } from "./detail-of";

const CHANGED: Text = {
  vi: "{cell} đã khác so với lúc kiểm tra; chưa ô nào bị sửa.",
  en: "{cell} differs from the checked value; no cell was changed.",
};

/**
 * A plan worked out on a fresh reading (`grid`) writes what the user had in front of them, or nothing: throws a WorkbookError
 * ("cell-changed") where a cell of the fix, or what it holds or would read, is not as it was shown.
 */
export function refuseUnlikeFix(shown: FindingView, { steps }: Plan, grid: Grid): void {
  const now = cellsOf(steps).map((change) => JSON.stringify(shownChange(change, grid)));
  const before = (shown.fix ?? []).map(({ address, before: was, after }) =>
    JSON.stringify({ address, before: was, after }),
  );
  const goesNow = JSON.stringify(removedRowsOf(steps).map(removedLine));
  const went = JSON.stringify(shown.removed ?? []);
  if (goesNow !== went) throw cellChanged({ sheet: grid.sheet, address: shown.address });
  const differs = before.findIndex((cell, at) => cell !== now[at]);
  if (differs === -1 && before.length === now.length) return;
  throw cellChanged({ sheet: grid.sheet, address: shown.fix?.[differs]?.address ?? shown.address });
}

/** The same of a status: somebody may have recorded one in the sheet since. `now`: what stands at the task's row. */
export function refuseUnlikeTask(shown: TaskLine, now: RowView, { steps }: Plan, sheet: string): void {
  if (now.kind === "task" && recordedOf(now.card) === recordedOf(shown)) return;
  const [cell] = cellsOf(steps);
  throw cellChanged({ sheet, address: cell === undefined ? shown.address : cellAddress(cell.row, cell.column) });
}

function recordedOf({ key, status, completedOn, completedText = "" }: TaskLine): string {
  return JSON.stringify([key, status, completedOn, completedText]);
}

function cellChanged(place: Place): WorkbookError {
  return new WorkbookError("cell-changed", fill(CHANGED, { cell: place.address }), { place });
}
