import type { Plan, Step } from "../../actions/plan";
import type { Asked, Request } from "../../actions/request";
import { areaAddress, columnLetters } from "../../domain/address";
import type { CellChange } from "../../domain/fixes/cell-change";
import type { RemovedRow } from "../../domain/fixes/fix";
import type { Locale, Text } from "../../i18n/text";
import { shownDate } from "../frame/dates";
import { fillBoth } from "./bilingual";
import { DETAIL } from "./texts";

/** What a plan is done to, in a few words for the history. */
export function detailOf({ steps }: Plan, request: Asked): Text {
  if (request.kind === "status") return statusDetail(steps, request);
  const sheets = printedSheets(steps).length;
  if (request.kind === "build") return fillBoth(DETAIL.sheets, { count: sheets });
  const cells = cellsOf(steps);
  const rows = removedRowsOf(steps).length;
  if (rows > 0) return fillBoth(cells.length === 0 ? DETAIL.rows : DETAIL.cellsAndRows, { count: cells.length, rows });
  if (cells.length > 0) {
    return cells.every(({ row }) => row === cells[0]?.row) && cells.length > 1
      ? same(areaOf(cells))
      : fillBoth(DETAIL.cells, { count: cells.length });
  }
  const region = steps.find((step) => step.kind === "write-region");
  if (region !== undefined) {
    const { left, cells: rows } = region.region;
    const right = left + Math.max(1, ...rows.map((row) => row.length)) - 1;
    return fillBoth(DETAIL.columns, { columns: `${columnLetters(left)}:${columnLetters(right)}` });
  }
  const [first] = steps;
  return first === undefined ? same("") : fillBoth(DETAIL.sheet, { sheet: sheetOf(first) });
}

/** Steps that make or refresh a sheet that is printed, not one that only settings or records stand on. */
export function printedSheets(
  steps: readonly Step[],
): readonly { readonly index: number; readonly id: string; readonly name: string }[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== "create-sheet" && step.kind !== "refresh-sheet") return [];
    const { id } = step.model;
    return NO_PRINT.has(id) ? [] : [{ index, id, name: sheetOf(step) }];
  });
}
const NO_PRINT: ReadonlySet<string> = new Set(["settings", "record", "holidays", "directory"]);

/** Names of the sheets that a plan makes or writes anew. */
export function sheetsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) =>
    step.kind === "create-sheet" || step.kind === "refresh-sheet" ? [sheetOf(step)] : [],
  );
}

/** Every cell that a plan sets. */
export function cellsOf(steps: readonly Step[]): readonly CellChange[] {
  return steps.flatMap((step) => (step.kind === "set-cells" ? step.cells : []));
}

/** Every row that a plan removes. */
export function removedRowsOf(steps: readonly Step[]): readonly RemovedRow[] {
  return steps.flatMap((step) => (step.kind === "remove-rows" ? step.rows : []));
}

function statusDetail(steps: readonly Step[], { status, completedOn }: Extract<Request, { kind: "status" }>): Text {
  const address = areaOf(cellsOf(steps));
  if (status === "" && completedOn === null) return fillBoth(DETAIL.cleared, { address });
  if (completedOn === null) return fillBoth(DETAIL.statusOnly, { status, address });
  const day = (locale: Locale): string => shownDate(completedOn, locale);
  return fillBoth(DETAIL.status, { status, address, day: { vi: day("vi"), en: day("en") } });
}

function areaOf(cells: readonly CellChange[]): string {
  if (cells.length === 0) return "";
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return areaAddress({ top, bottom, left: Math.min(...columns), right: Math.max(...columns) });
}

function sheetOf(step: Step): string {
  return step.kind === "create-sheet" || step.kind === "add-sheet" ? step.model.name : step.sheet;
}

function same(text: string): Text {
  return { vi: text, en: text };
}
