import type { CellChange } from "../domain/fixes/cell-change";
import type { Area } from "../domain/grid";
import type { Slice } from "./ask-in-slices";
import { fontsOf } from "./cell-fonts";
import { rowStatesOf, type Patch } from "./cell-states";
import { areaFromIndexes } from "./excel-ranges";
import { fontAtOf, fontSlices, type FontAt } from "./font-at";
import type { SheetFacts } from "./list-sheets";
import { mergedAreas } from "./merged-areas";
import { patchesOf } from "./patches";
import type { Target } from "./plan-targets";
import { hull } from "./rectangles";

/** Cells of a sheet that are about to be set, and what was found there. */
export interface CellsSight {
  readonly facts: SheetFacts;
  readonly cells: readonly CellChange[];
  readonly slices: readonly Slice[];
  readonly patches: readonly Patch[];
  /** Merged areas that may hold one of them; none in an Excel that cannot tell. */
  readonly merges: readonly Area[];
  /** The rows of the sheet's own filter, while it hides some of them. */
  readonly filter: Area | null;
  /** What to ask to know the fonts of the cells whose font is set too, and what they are. */
  readonly lettered: readonly Slice[];
  readonly fontAt: FontAt;
}

/** Looks at the cells that the targets set, before anything is written. */
export async function lookAtCells(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<readonly CellsSight[]> {
  const asked = targets.flatMap(({ sheet, facts, cells }) => {
    if (cells.length === 0) return [];
    if (facts === null) throw new Error(`Cells are set on ${sheet}, which is only being made.`);
    const slices = slicesOf(facts, cells);
    const lettered = fontSlices(
      sheet,
      cells.filter(({ font }) => font !== undefined),
    );
    return [{ facts, cells, slices, lettered, upToA1: upToA1(slices), filter: askForFilter(context, sheet) }];
  });
  if (asked.length === 0) return [];
  const states = await rowStatesOf(
    context,
    asked.flatMap(({ slices }) => slices),
  );
  const merges = await mergedAreas(
    context,
    asked.flatMap((one) => one.upToA1),
  );
  const fonts = await fontsOf(
    context,
    asked.flatMap(({ lettered }) => lettered),
  );
  return asked.map(({ facts, cells, slices, lettered, upToA1: merged, filter: { autoFilter, range } }) => ({
    facts,
    cells,
    slices,
    lettered,
    fontAt: fontAtOf(lettered, fonts),
    patches: slices.map((slice) => ({ area: slice.area, rows: states(slice) })),
    merges: merges === null ? [] : merged.flatMap((slice) => merges(slice)),
    filter: autoFilter.isDataFiltered && !range.isNullObject ? areaFromIndexes(range) : null,
  }));
}

/** What to read of a sheet to know its cells. */
export function slicesOf(
  { name, used }: SheetFacts,
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Slice[] {
  return patchesOf(cells, used).map((area) => ({ sheet: name, area }));
}

/** A merge is found by its first cell alone, which may stand above the cells or to their left. */
function upToA1(slices: readonly Slice[]): readonly Slice[] {
  const [first, ...others] = slices;
  if (first === undefined) return [];
  const area = others.reduce((sum, slice) => hull(sum, slice.area), first.area);
  return [{ sheet: first.sheet, area: { ...area, top: 1, left: 1 } }];
}

function askForFilter(context: Excel.RequestContext, sheet: string) {
  const { autoFilter } = context.workbook.worksheets.getItem(sheet);
  autoFilter.load("isDataFiltered");
  const range = autoFilter.getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { autoFilter, range };
}
