import type { Inputs, Looks, RowsAround, ValidationState } from "../actions/journal";
import type { RemovedRow } from "../domain/fixes/fix";
import type { Area } from "../domain/grid";
import { parseArea } from "../domain/address";
import { attachedTo, type AttachedThings } from "./attached-things";
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
import { formatFormulas, validationFormulas, type RuleFormula } from "./rule-formulas";
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
  /** Formulas of the user's rules for cells, on any sheet. */
  readonly rules: readonly RuleFormula[];
  /** The names of all sheets, in the order of the tabs. */
  readonly tabs: readonly string[];
  readonly attached: AttachedThings;
}

/** Neighbouring rows that go together. */
export interface RunSight {
  readonly area: Area;
  /** Points from the top of the sheet to the first of the rows. */
  readonly offset: number;
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
/** So many patches of cells are asked what may be typed there; a sheet with more rules of its own is not searched further. */
const MOST_PATCHES = 4000;

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
    sheets.map(({ name }) => ({ sheet: name, given: [] })),
  );
  const attached = await attachedTo(context, names);
  const own = new Set(sheets.flatMap(({ name, ours }) => (ours === null ? [] : [name])));
  // What we write on sheets of ours names no cells.
  const searched = whole.filter(({ sheet }) => !own.has(sheet));
  const rules = [
    ...formatFormulas(formats),
    ...validationFormulas(searched, await validationsOf(context, searched, MOST_PATCHES)),
  ];
  const around = await rowsAround(context, names);
  const formulas = whole.flatMap((slice) => formulasOf(slice, inputs(slice)));
  return asked.map(
    ({ facts, removed, slices, heights, tops: offsets, last, autoFilter, filtered, tables }, at): RowsSight => {
      const found = around.get(facts.name);
      const top = tops[at];
      const hung = attached.get(facts.name);
      if (found === undefined || top === undefined || hung === undefined)
        throw new Error(`Nothing was asked about ${facts.name}.`);
      return {
        facts,
        removed,
        formulas,
        rules,
        tabs: sheets.map(({ name }) => name),
        attached: hung,
        merges: merges === null ? [] : merges(top),
        others: (formats.get(facts.name)?.others ?? []).flatMap((address) => parseArea(address) ?? []),
        tables: tables.flatMap(({ address }) => parseArea(withoutSheet(address)) ?? []),
        filter: filtered.isNullObject ? null : { area: areaFromIndexes(filtered), hides: autoFilter.isDataFiltered },
        around: found,
        runs: slices.map((slice, index): RunSight => ({
          area: slice.area,
          offset: offsets[index]?.top ?? 0,
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
    },
  );
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
  const tops = runs.map(([top]) => rangeOf(worksheet, { top, left: 1, bottom: top, right: 1 }).load("top"));
  return { facts, removed, runs, tops, used, autoFilter, filtered, tables, last, heights };
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
