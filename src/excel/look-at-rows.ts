import type { Inputs, Looks, RowsAround, ValidationState } from "../actions/journal";
import type { RemovedRow } from "../domain/fixes/fix";
import type { Area } from "../domain/grid";
import { parseArea } from "../domain/address";
import type { Slice } from "./ask-in-slices";
import { inputsOf } from "./cell-inputs";
import { linksOf, type Links } from "./cell-links";
import { looksOf } from "./cell-looks";
import { formatsOf } from "./conditional-formats";
import { areaFromIndexes, rangeOf, withoutSheet } from "./excel-ranges";
import type { SheetFacts } from "./list-sheets";
import { mergedAreas } from "./merged-areas";
import type { Target } from "./plan-targets";
import { runsOf } from "./rectangles";
import { rowsAround } from "./rows-around";
import { validationsOf } from "./validations";

/** Rows of a sheet that are about to go, and all that was found there. */
export interface RowsSight {
  readonly facts: SheetFacts;
  readonly removed: readonly RemovedRow[];
  readonly runs: readonly RunSight[];
  /** Merged areas from the top of the sheet down to the last of the rows. */
  readonly merges: readonly Area[];
  /** Where conditional formats of the user's lie, and Excel tables. */
  readonly others: readonly Area[];
  readonly tables: readonly Area[];
  /** The sheet's own filter, and whether it hides rows. */
  readonly filter: { readonly area: Area; readonly hides: boolean } | null;
  readonly around: RowsAround;
  /** Every formula of the workbook. */
  readonly formulas: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
}

/** Neighbouring rows that go together. */
export interface RunSight {
  readonly area: Area;
  readonly inputs: Inputs;
  readonly looks: Looks;
  readonly links: Links;
  readonly rows: readonly { readonly height: number; readonly standard: boolean; readonly hidden: boolean }[];
  readonly validations: readonly ValidationState[];
}

/** The last row of a sheet: as high as a row is by itself. */
const LAST_ROW = "A1048576";
/** How far to the right looks are kept: some sheets are formatted to their last column. */
const WIDEST = 200;

/** Looks at the rows that the targets remove, before anything is written. */
export async function lookAtRows(
  context: Excel.RequestContext,
  targets: readonly Target[],
  sheets: readonly SheetFacts[],
): Promise<readonly RowsSight[]> {
  const wanted = targets.flatMap(({ facts, removed }) =>
    facts === null || removed.length === 0 ? [] : [{ facts, removed }],
  );
  if (wanted.length === 0) return [];
  const first = wanted.map(({ facts, removed }) => askAbout(context, facts, removed));
  await context.sync();
  const asked = first.map((one) => {
    const right = one.used.isNullObject ? 1 : areaFromIndexes(one.used).right;
    const width = Math.max(one.facts.used?.right ?? 1, Math.min(right, WIDEST));
    const areas = one.runs.map(([top, bottom]): Area => ({ top, left: 1, bottom, right: width }));
    const tables = one.tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return range;
    });
    return { ...one, tables, slices: areas.map((area): Slice => ({ sheet: one.facts.name, area })) };
  });
  const all = asked.flatMap(({ slices }) => slices);
  const whole = sheets.flatMap(({ name, used }): Slice[] => (used === null ? [] : [{ sheet: name, area: used }]));
  const inputs = await inputsOf(context, [...all, ...whole]);
  const looks = await looksOf(context, all);
  const links = await linksOf(context, all);
  const validations = await validationsOf(context, all);
  const tops = asked.map(({ slices }): Slice => upToTop(slices));
  const merges = await mergedAreas(context, tops);
  const names = asked.map(({ facts }) => facts.name);
  const formats = await formatsOf(
    context,
    names.map((sheet) => ({ sheet, given: [] })),
  );
  const around = await rowsAround(context, names);
  const formulas = whole.flatMap((slice) => formulasOf(slice, inputs(slice)));
  return asked.map(({ facts, removed, slices, heights, last, autoFilter, filtered, tables }, at): RowsSight => {
    const found = around.get(facts.name);
    const top = tops[at];
    if (found === undefined || top === undefined) throw new Error(`Nothing was asked about ${facts.name}.`);
    return {
      facts,
      removed,
      formulas,
      merges: merges === null ? [] : merges(top),
      others: (formats.get(facts.name)?.others ?? []).flatMap((address) => parseArea(address) ?? []),
      tables: tables.flatMap(({ address }) => parseArea(withoutSheet(address)) ?? []),
      filter: filtered.isNullObject ? null : { area: areaFromIndexes(filtered), hides: autoFilter.isDataFiltered },
      around: found,
      runs: slices.map((slice, index): RunSight => ({
        area: slice.area,
        inputs: inputs(slice),
        looks: looks(slice),
        links: links(slice),
        validations: validations(slice),
        rows: (heights[index]?.value ?? []).map(({ rowHidden, format }) => ({
          height: format?.rowHeight ?? 0,
          standard: format?.rowHeight === last.rowHeight,
          hidden: rowHidden ?? false,
        })),
      })),
    };
  });
}

function askAbout(context: Excel.RequestContext, facts: SheetFacts, removed: readonly RemovedRow[]) {
  const worksheet = context.workbook.worksheets.getItem(facts.name);
  const numbers = removed.map(({ row }) => row).sort((a, b) => a - b);
  const runs = runsOf(numbers);
  const used = worksheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const { autoFilter, tables } = worksheet;
  autoFilter.load("isDataFiltered");
  const filtered = autoFilter.getRangeOrNullObject();
  filtered.load("rowIndex,columnIndex,rowCount,columnCount");
  tables.load("items/name");
  const last = worksheet.getRange(LAST_ROW).format;
  last.load("rowHeight");
  const heights = runs.map(([top, bottom]) =>
    rangeOf(worksheet, { top, left: 1, bottom, right: 1 }).getRowProperties({
      rowHidden: true,
      format: { rowHeight: true },
    }),
  );
  return { facts, removed, runs, used, autoFilter, filtered, tables, last, heights };
}

/** A merge is found by its first cell alone, which may stand above. */
function upToTop(slices: readonly Slice[]): Slice {
  const last = slices.at(-1);
  if (last === undefined) throw new Error("No row was named.");
  return { ...last, area: { ...last.area, top: 1 } };
}

function formulasOf({ sheet, area: { top, left } }: Slice, inputs: Inputs): RowsSight["formulas"] {
  return inputs.flatMap((row, r) =>
    row.flatMap((input, c) =>
      typeof input === "string" && input.startsWith("=")
        ? [{ sheet, row: top + r, column: left + c, formula: input }]
        : [],
    ),
  );
}
