import type { Input, Inputs, RemovedRun, RowSign, RowsRemoved } from "../actions/journal";
import type { Area } from "../domain/grid";
import { startOf } from "./row-signs";

/** What stands on a sheet now: the contents of its used cells. */
export interface SheetRows {
  readonly area: Area;
  readonly inputs: Inputs;
}

/** Where a run of rows that went is put back, by the numbers of now; `null` where that cannot be told. */
export interface RunPlace {
  readonly run: RemovedRun;
  /** "gone": it is put in before this row; "blank": an undo that was broken off has made room; "back": it stands there again. */
  readonly found: { readonly row: number; readonly state: "gone" | "blank" | "back" } | null;
}

/** How far from a run its neighbours may be: there may be blank rows between. */
const NEAR_ROWS = 10;

/** The nearest rows with text above and below a place between rows; `row` is the first row below it. */
export function neighboursOf(
  rows: SheetRows,
  row: number,
): { readonly above: RowSign | null; readonly below: RowSign | null } {
  const signs = (step: (distance: number) => number): RowSign | null => {
    for (let distance = 0; distance < NEAR_ROWS; distance += 1) {
      const sign = signOf(rows, step(distance));
      if (sign.cells.length > 0) return sign;
    }
    return null;
  };
  return { above: signs((distance) => row - 1 - distance), below: signs((distance) => row + distance) };
}

/** The rows of an entry whose neighbours are known: each between them, where it was expected or else in the one place that fits. */
export function placeRuns({ runs, bottom, after }: RowsRemoved, rows: SheetRows): readonly RunPlace[] {
  if (after === null) return placeByNumber(runs, bottom, rows);
  let gone = 0;
  let present = 0;
  let drift = 0;
  return runs.map((run): RunPlace => {
    const count = run.inputs.length;
    const place = run.area.top - gone;
    gone += count;
    const expected = place + present + drift;
    const state = stateAt(run, place, expected, rows);
    const row = state === null ? onlyPlace(run, place, rows) : expected;
    const found = row === null ? null : stateAt(run, place, row, rows);
    if (row === null || found === null) return { run, found: null };
    drift += row - expected;
    if (found !== "gone") present += count;
    return { run, found: { row, state: found } };
  });
}

/**
 * For rows that were just about to go: they go from the bottom up, so the last ones are gone or none. How many follows from
 * where the sheet ends; where that went too, from what stands in their places.
 */
function placeByNumber(runs: readonly RemovedRun[], bottom: number | null, rows: SheetRows): readonly RunPlace[] {
  const missing = bottom === null ? null : bottom - rows.area.bottom;
  const counts = runs.map((_, at) => runs.slice(at).reduce((sum, { inputs }) => sum + inputs.length, 0));
  const first = missing === 0 ? runs.length : counts.findIndex((count) => count === missing);
  const byContent = runs.findIndex((run) => !isBack(run, run.area.top, rows));
  const from = missing !== null && first >= 0 ? first : byContent < 0 ? runs.length : byContent;
  let gone = 0;
  return runs.map((run, at): RunPlace => {
    if (at < from) return { run, found: { row: run.area.top, state: "back" } };
    const row = run.area.top - gone;
    gone += run.inputs.length;
    return { run, found: { row, state: "gone" } };
  });
}

/** `place` is where the run was expected once all were gone: its neighbours' numbers are those of then. */
function stateAt(run: RemovedRun, place: number, row: number, rows: SheetRows): "gone" | "blank" | "back" | null {
  const { above = null, below = null } = run.neighbours ?? {};
  if ((above === null && below === null) || row < 1) return null;
  const count = run.inputs.length;
  const shift = row - place;
  if (above !== null && !isSameSign(above, above.row + shift, rows)) return null;
  const fits = (more: number): boolean => below === null || isSameSign(below, below.row + shift + more, rows);
  if (fits(count) && isBack(run, row, rows)) return "back";
  if (below !== null && fits(count) && isBlank(row, count, rows)) return "blank";
  return fits(0) ? "gone" : null;
}

/** The one row at which the neighbours fit. */
function onlyPlace(run: RemovedRun, place: number, rows: SheetRows): number | null {
  const found: number[] = [];
  for (let row = 1; row <= rows.area.bottom + 1 && found.length < 2; row += 1) {
    if (stateAt(run, place, row, rows) !== null) found.push(row);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isBack({ area, inputs }: RemovedRun, row: number, rows: SheetRows): boolean {
  return inputs.every((cells, r) => cells.every((input, c) => inputAt(rows, row + r, area.left + c) === input));
}

function isBlank(row: number, count: number, rows: SheetRows): boolean {
  for (let at = row; at < row + count; at += 1) {
    if ((rows.inputs[at - rows.area.top] ?? []).some((input) => input !== "")) return false;
  }
  return true;
}

function inputAt({ area, inputs }: SheetRows, row: number, column: number): Input {
  return inputs[row - area.top]?.[column - area.left] ?? "";
}

function signOf({ area, inputs }: SheetRows, row: number): RowSign {
  return {
    row,
    cells: (inputs[row - area.top] ?? []).flatMap((input, c) =>
      input === "" || (typeof input === "string" && input.startsWith("="))
        ? []
        : [{ column: area.left + c, start: startOf(input) }],
    ),
  };
}

/** A text of some length to which somebody has added something still begins as it did. */
function isSameStart(before: Input, now: Input): boolean {
  if (before === now) return true;
  return typeof before === "string" && typeof now === "string" && before.length >= TELLING && now.startsWith(before);
}
const TELLING = 10;

/** Most of the letters of a row are what they were: somebody may have edited a cell of it. */
function isSameSign({ cells }: RowSign, row: number, rows: SheetRows): boolean {
  const length = (some: RowSign["cells"]): number => some.reduce((sum, { start }) => sum + String(start).length, 0);
  const same = cells.filter(({ column, start }) => isSameStart(start, startOf(inputAt(rows, row, column))));
  return 2 * length(same) > length(cells);
}
