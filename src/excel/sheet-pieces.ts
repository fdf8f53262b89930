import type { Change, FormatsReplaced, JournalEntry, Look, NameSet } from "../actions/journal";
import { areaAddress, cellAddress, quoteSheet } from "../domain/address";
import type { Area } from "../domain/grid";
import type { Mark } from "../domain/sheets/sheet-model";
import { conditionalPieces, markState } from "./conditional-format-pieces";
import type { SheetFormats } from "./conditional-formats";
import { namePieces } from "./names";
import type { Target } from "./plan-targets";
import { printPieces, wantedPrint } from "./print-setup";
import { hull, intersection } from "./rectangles";
import { newRegion, regionOver, type RegionWork } from "./region-pieces";
import type { Piece } from "./send-pieces";
import { BLOCK_NAME, LABEL_NAME, labelFormula } from "./sheet-label";
import { viewPieces, wantedView } from "./sheet-view";
import type { SheetSnapshot } from "./take-snapshot";

/** All that is written on one sheet: the pieces in order, and the entries that undo them, to be undone last first. */
export interface SheetWork {
  readonly sheet: string;
  readonly pieces: readonly Piece[];
  readonly entries: readonly JournalEntry[];
  readonly regions: readonly RegionWork[];
}

/** A sheet that was just made; cells of ours are remembered on a sheet of ours alone. */
export function newSheetWork(worksheet: Excel.Worksheet, target: Target, blank: Look): SheetWork {
  const { sheet, model, label } = target;
  const regions = target.regions.map((region) => newRegion(worksheet, sheet, region, blank));
  return {
    sheet,
    regions,
    entries: [],
    pieces: [
      ...regions.flatMap(({ pieces }) => pieces),
      ...(label === null ? [] : namePieces(worksheet, blockName(sheet, null, null, regions))),
      ...conditionalPieces(worksheet, [], (target.marks ?? []).map(markState), 0),
      ...(target.print ? printPieces(worksheet, null, wantedPrint(target.print, null)) : []),
      ...(model ? viewPieces(worksheet, null, wantedView(model)) : []),
    ],
  };
}

/** A sheet that is there already. */
export function sheetWork(worksheet: Excel.Worksheet, found: SheetSnapshot): SheetWork {
  const { target, blank, view, print, formats } = found;
  const { sheet, model, facts } = target;
  const regions = found.regions.map((region) => regionOver(worksheet, target, region, blank));
  const names = [
    ...blockName(sheet, target.kind === "user" ? (facts?.block ?? null) : null, facts?.blockFormula ?? null, regions),
    ...labelName(target),
  ];
  const after = target.print && wantedPrint(target.print, target.kind === "ours" ? null : print);
  const onSheet = { sheet, sheetId: facts?.id ?? "" };
  const changes: readonly Change[] = [
    ...names,
    ...(model ? [{ kind: "view-changed", before: view } as const] : []),
    ...(after ? [{ kind: "print-changed", before: print } as const] : []),
    ...(target.marks ? [formatsReplaced(formats, target.marks)] : []),
    ...regions.flatMap((region) => region.changes),
  ];
  return {
    sheet,
    regions,
    entries: changes.map((change) => ({ ...onSheet, ...change })),
    pieces: [
      ...regions.flatMap(({ pieces }) => pieces),
      ...namePieces(worksheet, names),
      ...(target.marks
        ? conditionalPieces(worksheet, formats.ours, target.marks.map(markState), formats.position)
        : []),
      ...(after ? printPieces(worksheet, print, after) : []),
      // Whether one of our sheets is shown is by now the user's choice.
      ...(model ? viewPieces(worksheet, view, { ...wantedView(model), visibility: view.visibility }) : []),
    ],
  };
}

function formatsReplaced({ position, ours }: SheetFormats, marks: readonly Mark[]): FormatsReplaced {
  const before = ours.map(({ id: _, ...state }) => state);
  return { kind: "formats-replaced", position, before, after: marks.map(({ formula }) => formula) };
}

/** The hidden name that remembers which cells of the sheet are ours. */
function blockName(
  sheet: string,
  block: Area | null,
  formula: string | null,
  regions: readonly RegionWork[],
): readonly NameSet[] {
  const areas = regions.map(({ own }) => own);
  const first = areas[0];
  if (first === undefined) return [];
  const whole = areas.reduce(hull, block !== null && intersection(block, first) ? block : first);
  const after = `=${quoteSheet(sheet)}!${absolute(whole)}`;
  return [nameSet(BLOCK_NAME, formula, after)];
}

function labelName({ sheet, label, facts }: Target): readonly NameSet[] {
  return label !== null && facts
    ? [nameSet(LABEL_NAME, facts.labelFormula, labelFormula({ id: label, name: sheet }))]
    : [];
}

function nameSet(name: string, formula: string | null, after: string): NameSet {
  return {
    kind: "name-set",
    scope: "sheet",
    name,
    before: formula === null ? null : { formula, visible: false },
    after,
  };
}

/** "$H$5:$L$23" */
function absolute({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)/u, "$$$1$$");
  return areaAddress({ top, left, bottom, right }) === cellAddress(top, left)
    ? corner(top, left)
    : `${corner(top, left)}:${corner(bottom, right)}`;
}
