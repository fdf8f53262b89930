import type { CellState } from "../actions/journal";
import type { Area } from "../domain/grid";
import { askInSlices, type AnswerOf, type Question, type Slice } from "./ask-in-slices";
import { rangeOf } from "./excel-ranges";
import { wireBytes } from "./send-pieces";
import { inputFrom } from "./typed-input";

/** A row of a slice: content and number format of its cells, and whether nobody sees it. */
export interface RowState {
  readonly hidden: boolean;
  readonly cells: readonly CellState[];
}

const QUESTION: Question<readonly RowState[]> = {
  cells: 12_000,
  weigh: (rows) =>
    rows.reduce((sum, { cells }) => cells.reduce((all, { input }) => all + 2 * wireBytes(input) + 12, sum + 30), 0),
  ask: (context, { sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    range.load("values,formulas,numberFormat");
    const properties = range.getRowProperties({ rowHidden: true });
    return () => {
      const values: readonly (readonly unknown[])[] = range.values;
      const formulas: readonly (readonly unknown[])[] = range.formulas;
      const formats: readonly (readonly unknown[])[] = range.numberFormat;
      const hidden = properties.value.map(({ rowHidden }) => rowHidden === true);
      range.untrack();
      return values.map((row, r) => ({
        hidden: hidden[r] === true,
        cells: row.map((value, c) => cellState(value, formulas[r]?.[c], formats[r]?.[c])),
      }));
    };
  },
};

function cellState(value: unknown, formula: unknown, format: unknown): CellState {
  return { input: inputFrom(value, formula), numberFormat: typeof format === "string" ? format : "General" };
}

/** What the rows of slices hold. */
export async function rowStatesOf(
  context: Excel.RequestContext,
  slices: readonly Slice[],
): Promise<AnswerOf<readonly RowState[]>> {
  return askInSlices(context, slices, QUESTION, (blocks) => blocks.flat());
}

/** A part of a sheet that was looked at. */
export interface Patch {
  readonly area: Area;
  readonly rows: readonly RowState[];
}
const EMPTY: CellState = { input: "", numberFormat: "General" };

/** The patch that holds a row. A row that was not looked at is a mistake of ours and throws. */
export function patchOf(patches: readonly Patch[], row: number): Patch {
  const found = patches.find(({ area }) => row >= area.top && row <= area.bottom);
  if (found === undefined) throw new Error(`Row ${row} was not looked at.`);
  return found;
}

export function stateAt(patches: readonly Patch[], row: number, column: number): CellState {
  const { area, rows } = patchOf(patches, row);
  return rows[row - area.top]?.cells[column - area.left] ?? EMPTY;
}

/** The rows at which hidden ones begin or end. */
export function cutsIn(patches: readonly Patch[]): ReadonlySet<number> {
  return new Set(
    patches.flatMap(({ area, rows }) =>
      rows.flatMap(({ hidden }, r) => (r > 0 && hidden !== rows[r - 1]?.hidden ? [area.top + r] : [])),
    ),
  );
}
