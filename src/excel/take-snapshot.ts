import type { Inputs, Look, Looks, PrintState, ValidationState, ViewState } from "../actions/journal";
import type { Area } from "../domain/grid";
import type { Region } from "../domain/sheets/sheet-model";
import { parseArea } from "../domain/address";
import type { Slice } from "./ask-in-slices";
import { inputsOf } from "./cell-inputs";
import { linksOf, type Links } from "./cell-links";
import { looksOf } from "./cell-looks";
import { writtenArea } from "./cells-plan";
import { formatsOf, type SheetFormats } from "./conditional-formats";
import { mergedAreas } from "./merged-areas";
import type { Target } from "./plan-targets";
import { askForPrint, printState } from "./print-setup";
import { intersection } from "./rectangles";
import { askForView, viewState } from "./sheet-view";
import { askForSizes, sizesFrom, type ColumnSize, type RowSize } from "./sizes";
import { validationsOf } from "./validations";

/** All that was found where a region is going to be written. */
export interface RegionSnapshot {
  readonly region: Region;
  /** The region, and on a sheet of ours the cells of the earlier run too. */
  readonly area: Area;
  /** On a sheet of ours the cells of the earlier run, which are emptied where the region leaves them out. */
  readonly emptied: Area | null;
  readonly inputs: Inputs;
  readonly looks: Looks;
  readonly links: Links;
  readonly rows: readonly RowSize[];
  readonly columns: readonly ColumnSize[];
  /** Merged areas that share a cell with the area; `null` in an Excel that cannot tell. */
  readonly merges: readonly Area[] | null;
  /** Validation rules where the region brings its own, on a sheet of ours of the whole area. */
  readonly validations: readonly { readonly area: Area; readonly states: readonly ValidationState[] }[];
}

/** A sheet that is there already, as it was found. */
export interface SheetSnapshot {
  readonly target: Target;
  /** How an untouched cell looks. */
  readonly blank: Look;
  readonly regions: readonly RegionSnapshot[];
  readonly view: ViewState;
  readonly print: PrintState;
  readonly formats: SheetFormats;
}

/** The last cell of a sheet: if any is untouched, it is. */
const LAST_CELL: Area = { top: 1_048_576, left: 16_384, bottom: 1_048_576, right: 16_384 };
const NO_FORMATS: SheetFormats = { ours: [], position: 0, others: [], otherFormulas: [] };

/** How an untouched cell of each sheet looks. */
export async function blankLooks(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, Look>> {
  const slices = sheets.map((sheet): Slice => ({ sheet, area: LAST_CELL }));
  const looks = await looksOf(context, slices);
  return new Map(slices.flatMap((slice) => looks(slice).list.map((look) => [slice.sheet, look] as const)));
}

/** What the targets are going to change, as it is now; sheets still to be made are left out. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<readonly SheetSnapshot[]> {
  const present = targets.filter(({ kind }) => kind !== "new");
  if (present.length === 0) return [];
  const asked = present.map((target) => {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const regions = target.regions.map((region) => askAbout(sheet, target, region));
    return { target, regions, view: askForView(sheet), print: askForPrint(sheet) };
  });
  const regions = asked.flatMap((one) => one.regions);
  const slices = regions.map(({ slice }) => slice);
  const formats = await formatsOf(
    context,
    present.map(({ sheet, marks }) => ({ sheet, given: (marks ?? []).map(({ formula }) => formula) })),
  );
  const looks = await looksOf(context, slices);
  const inputs = await inputsOf(context, slices);
  const links = await linksOf(
    context,
    regions.filter(({ mayLink }) => mayLink).map(({ slice }) => slice),
  );
  const merges = await mergedAreas(
    context,
    regions.map(({ merged }) => merged),
  );
  const validations = await validationsOf(
    context,
    regions.flatMap(({ validated }) => validated),
  );
  const blanks = await blankLooks(
    context,
    present.map(({ sheet }) => sheet),
  );
  return asked.map(({ target, regions: found, view, print }) => ({
    target,
    blank: blankOf(blanks, target.sheet),
    view: viewState(view),
    print: printState(print),
    formats: formats.get(target.sheet) ?? NO_FORMATS,
    regions: found.map(({ region, slice, merged, emptied, validated, sizes, mayLink }) => ({
      region,
      area: slice.area,
      emptied,
      inputs: inputs(slice),
      looks: looks(slice),
      links: mayLink ? links(slice) : {},
      ...sizesFrom(sizes),
      merges: merges && merges(merged).filter((area) => intersection(area, slice.area) !== null),
      validations: validated.map((one) => ({ area: one.area, states: validations(one) })),
    })),
  }));
}

export function blankOf(blanks: ReadonlyMap<string, Look>, sheet: string): Look {
  const blank = blanks.get(sheet);
  if (!blank) throw new Error(`The look of an untouched cell of ${sheet} is not known.`);
  return blank;
}

function askAbout(worksheet: Excel.Worksheet, { sheet, kind, facts }: Target, region: Region) {
  const emptied = kind === "ours" ? (facts?.block ?? null) : null;
  const area = writtenArea(region, emptied);
  const validated = kind === "ours" ? [area] : region.validations.flatMap((one) => parseArea(one.area) ?? []);
  return {
    region,
    emptied,
    slice: { sheet, area },
    // A merge is found by its first cell alone, which may stand above the area or to its left.
    merged: { sheet, area: { ...area, top: 1, left: 1 } },
    validated: validated.map((one): Slice => ({ sheet, area: one })),
    sizes: askForSizes(worksheet, area),
    mayLink: kind === "ours" || region.cells.some((row) => row.some((cell) => cell?.link !== undefined)),
  };
}
