import type { JournalEntry, Look, NameSet, PrintState, RowsRemoved, ViewState } from "../actions/journal";
import { areaAddress } from "../domain/address";
import type { Slice } from "./ask-in-slices";
import { inputsOf } from "./cell-inputs";
import { linksOf, type Links } from "./cell-links";
import { formatsOf, type SheetFormats } from "./conditional-formats";
import { findSetCells, type SetCellsBack } from "./find-set-cells";
import { listSheets, type SheetFacts } from "./list-sheets";
import { askForNames, namesFrom, type BookNames } from "./names";
import { refuseProtected } from "./plan-targets";
import { askForPrint, printState } from "./print-setup";
import { askForView, viewState } from "./sheet-view";
import { askForSizes, sizesFrom, type RowSize } from "./sizes";
import { blankLooks } from "./take-snapshot";
import { chooseCells, type CellsChoice } from "./undo-cells";
import { CHANGED_SINCE, placeEntries, type Kept, type Placed } from "./undo-places";
import { formulasIn } from "./undo-references";
import { chooseSheets, isCreated, sheetSlice } from "./undo-sheets";

/** A sheet that an undo changes, as it is now. */
export interface SheetNow {
  readonly view: ViewState;
  readonly print: PrintState;
  readonly names: BookNames;
  readonly formats: SheetFormats;
  readonly blank: Look | null;
}

/** Cells that an undo puts back. */
export interface CellsBack {
  readonly entry: JournalEntry;
  readonly slice: Slice;
  readonly choice: CellsChoice;
  readonly linksNow: Links;
  readonly rows: readonly RowSize[];
}

/** All that an undo has to know before it changes anything. */
export interface UndoSight {
  readonly placed: readonly Placed[];
  readonly cells: readonly CellsBack[];
  readonly setCells: readonly SetCellsBack[];
  readonly gone: readonly SheetFacts[];
  readonly kept: readonly Kept[];
  readonly sheets: ReadonlyMap<string, SheetNow>;
  readonly names: BookNames;
}

/**
 * The rows that went among the entries, on the sheets where they are to come back. Throws a WorkbookError where any sheet of the
 * entries is protected: nothing is put back then.
 */
export async function lookForRemovals(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
): Promise<{ readonly placed: readonly Placed<JournalEntry & RowsRemoved>[]; readonly kept: readonly Kept[] }> {
  const removals = entries.filter(({ kind }) => kind === "rows-removed");
  if (removals.length === 0) return { placed: [], kept: [] };
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = await listSheets(context);
  const { placed } = placeEntries(entries, sheets);
  const makesSheets = placed.some(isCreated);
  refuseProtected(
    placed.map(({ facts }) => facts),
    protection.protected && makesSheets,
  );
  const { placed: found, kept } = placeEntries(removals, sheets);
  return {
    kept,
    placed: found.flatMap(({ entry, facts }) => (entry.kind === "rows-removed" ? [{ entry, facts }] : [])),
  };
}

/** Looks at everything the entries touch and settles what is put back. Throws a WorkbookError where a sheet is protected. */
export async function lookBeforeUndo(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
): Promise<UndoSight> {
  const { workbook } = context;
  const { protection } = workbook;
  protection.load("protected");
  const bookNames = askForNames(workbook);
  const sheets = await listSheets(context);
  const { placed, kept } = placeEntries(entries, sheets);
  const created = placed.filter(isCreated).map((one) => ({ placed: one, slice: sheetSlice(one) }));
  refuseProtected(
    placed.map(({ facts }) => facts),
    protection.protected && created.length > 0,
  );
  const createdIds = new Set(created.map(({ placed: { facts } }) => facts.id));
  const changed = placed.filter(({ facts }) => !createdIds.has(facts.id));
  const formatted = changed.filter(({ entry }) => entry.kind !== "cells-set");
  const names = [...new Set(formatted.map(({ facts }) => facts.name))];
  const asked = names.map((name) => {
    const worksheet = workbook.worksheets.getItem(name);
    return { name, view: askForView(worksheet), print: askForPrint(worksheet), names: askForNames(worksheet) };
  });
  const written = changed.flatMap(({ entry, facts }) =>
    entry.kind === "cells-written"
      ? [
          {
            entry,
            slice: { sheet: facts.name, area: entry.area } satisfies Slice,
            sizes: askForSizes(workbook.worksheets.getItem(facts.name), entry.area),
          },
        ]
      : [],
  );
  const others = created.length === 0 ? [] : sheets.filter(({ id }) => !createdIds.has(id)).flatMap(usedSlice);
  const inputs = await inputsOf(context, [...[...written, ...created].map(({ slice }) => slice), ...others]);
  const links = await linksOf(
    context,
    written.map(({ slice }) => slice),
  );
  const formats = await formatsOf(
    context,
    names.map((sheet) => ({ sheet, given: givenFormulas(changed, sheet) })),
  );
  const blanks = await blankLooks(context, names);
  const setCells = await findSetCells(context, changed);
  const cells = written.map(({ entry, slice, sizes }): CellsBack => {
    const choice = chooseCells(entry, inputs(slice));
    return { entry, slice, choice, linksNow: links(slice), rows: sizesFrom(sizes).rows };
  });
  const standing = others.flatMap((slice) =>
    formulasIn(slice.sheet, slice.area, inputs(slice), (row, column) => isPutBack(cells, slice.sheet, row, column)),
  );
  const { gone, kept: keptSheets, keptIds } = chooseSheets(created, inputs, placed, standing);
  return {
    // What points into a sheet that stays, stays as well.
    placed: placed.filter(({ facts }) => !keptIds.has(facts.id)),
    cells,
    setCells,
    gone,
    kept: [...kept, ...keptSheets, ...cells.flatMap(changedSince), ...setCells.flatMap(({ choice }) => choice.kept)],
    names: namesFrom(bookNames, "Workbook"),
    sheets: new Map(
      asked.map(({ name, view, print, names: own }) => [
        name,
        {
          view: viewState(view),
          print: printState(print),
          names: namesFrom(own, "Worksheet"),
          formats: formats.get(name) ?? { ours: [], position: 0, others: [], otherFormulas: [] },
          blank: blanks.get(name) ?? null,
        },
      ]),
    ),
  };
}

function usedSlice({ name, used }: SheetFacts): readonly Slice[] {
  return used === null ? [] : [{ sheet: name, area: used }];
}

function isPutBack(cells: readonly CellsBack[], sheet: string, row: number, column: number): boolean {
  return cells.some(
    ({ slice, choice }) =>
      slice.sheet === sheet && choice.back[row - slice.area.top]?.[column - slice.area.left] === true,
  );
}

function givenFormulas(placed: readonly Placed[], sheet: string): readonly string[] {
  return placed.flatMap(({ entry, facts }) =>
    facts.name === sheet && entry.kind === "formats-replaced" ? entry.after : [],
  );
}

function changedSince({ slice, choice }: CellsBack): readonly Kept[] {
  return choice.changed.map((area) => ({ sheet: slice.sheet, address: areaAddress(area), reason: CHANGED_SINCE }));
}

/** True where a name still means what was written, or again what it meant before. */
export function isUnchanged({ name, before, after }: NameSet, names: BookNames): boolean {
  const now = names.get(name.toUpperCase())?.formula;
  return now !== undefined && (sameFormula(now, after) || now === before?.formula);
}

/** Excel leaves out the quotation marks of a sheet's name that does not need them. */
function sameFormula(a: string, b: string): boolean {
  return a.replaceAll("'", "") === b.replaceAll("'", "");
}
