import type { JournalEntry, RemovedRun, RowsAround, RowsRemoved } from "../actions/journal";
import { areaAddress } from "../domain/address";
import type { Slice } from "./ask-in-slices";
import { inputsOf } from "./cell-inputs";
import type { RowsSight } from "./look-at-rows";
import { neighboursOf } from "./place-rows";
import { intersection } from "./rectangles";
import { rowsAround } from "./rows-around";
import { STATEMENT, type Piece } from "./send-pieces";

type Entry = JournalEntry & RowsRemoved;

/** Rows that go on one sheet: the pieces, from the bottom up so that no number changes before its turn, and what undoes them. */
export interface RowsWork {
  readonly pieces: readonly Piece[];
  readonly entry: Entry;
}

/** `before` is what spans the rows of each sheet just before they go. */
export function rowsWork(worksheet: Excel.Worksheet, sight: RowsSight, before: RowsAround): RowsWork {
  const { facts, merges } = sight;
  const runs = sight.runs.map((run): RemovedRun => ({
    ...run,
    merges: merges.filter((merge) => intersection(merge, run.area) !== null).map(areaAddress),
    neighbours: null,
  }));
  const last = facts.used?.bottom ?? null;
  const lastGoes = last !== null && runs.some(({ area }) => last >= area.top && last <= area.bottom);
  return {
    entry: {
      ...{ kind: "rows-removed", sheet: facts.name, sheetId: facts.id, runs, before, after: null },
      bottom: lastGoes ? null : last,
    },
    pieces: [...runs].reverse().map(({ area: { top, bottom } }) => ({
      bytes: STATEMENT * 3,
      queue: () => {
        const range = worksheet.getRange(`${top}:${bottom}`);
        range.delete("Up");
        range.untrack();
      },
    })),
  };
}

/** The entries with what stands around the rows that went, by which an undo finds their places again. */
export async function rowsResults(
  context: Excel.RequestContext,
  works: readonly RowsWork[],
): Promise<readonly Entry[]> {
  if (works.length === 0) return [];
  const asked = works.map(({ entry }) => {
    const gone = entry.runs.reduce((sum, { inputs }) => sum + inputs.length, 0);
    const [first] = entry.runs;
    if (first === undefined) throw new Error("No row was removed.");
    const bottom = Math.max((entry.bottom ?? lastOf(entry)) - gone, 1) + NEAR_ROWS;
    return { entry, slice: { sheet: entry.sheet, area: { ...first.area, top: 1, bottom } } satisfies Slice };
  });
  const inputs = await inputsOf(
    context,
    asked.map(({ slice }) => slice),
  );
  const after = await rowsAround(
    context,
    asked.map(({ slice }) => slice.sheet),
  );
  return asked.map(({ entry, slice }) => {
    const rows = { area: slice.area, inputs: inputs(slice) };
    let gone = 0;
    const runs = entry.runs.map((run): RemovedRun => {
      const neighbours = neighboursOf(rows, run.area.top - gone);
      gone += run.inputs.length;
      return { ...run, neighbours };
    });
    return { ...entry, runs, after: after.get(entry.sheet) ?? null };
  });
}
const NEAR_ROWS = 10;

function lastOf({ runs }: RowsRemoved): number {
  return runs.reduce((last, { area }) => Math.max(last, area.bottom), 1);
}
