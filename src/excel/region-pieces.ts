import type { CellsWritten, Change, Look } from "../actions/journal";
import { areaAddress } from "../domain/address";
import type { Area } from "../domain/grid";
import type { Region } from "../domain/sheets/sheet-model";
import { linkPieces } from "./cell-links";
import { formatPieces, valuePieces } from "./cell-pieces";
import { sameLooks } from "./cell-looks";
import { cellsPlan, regionArea, type CellsPlan } from "./cells-plan";
import { lookPieces } from "./look-pieces";
import type { Target } from "./plan-targets";
import { rectanglesOf } from "./rectangles";
import { writesInto } from "./refuse-conflicts";
import { mergePieces } from "./merge-pieces";
import type { Piece } from "./send-pieces";
import { heightPieces, widthPieces, type RowSize } from "./sizes";
import type { RegionSnapshot } from "./take-snapshot";
import { validationPieces, validationState } from "./validation-pieces";

/** A region that is written: its pieces in order, and the changes that undo it, to be undone last first. */
export interface RegionWork {
  readonly area: Area;
  /** The region alone, without the cells of an earlier run around it. */
  readonly own: Area;
  readonly pieces: readonly Piece[];
  readonly changes: readonly Change[];
  /** What the cells are to hold afterwards. */
  readonly values: CellsPlan["values"];
}

/** A region on a sheet that was just made: nothing is there before, and deleting the sheet undoes it. */
export function newRegion(worksheet: Excel.Worksheet, sheet: string, region: Region, blank: Look): RegionWork {
  const area = regionArea(region);
  const now = sameLooks(area, blank);
  const plan = cellsPlan(region, area, { now, blank, emptied: null, keepEdges: false });
  return {
    area,
    own: area,
    changes: [],
    values: plan.values,
    pieces: [
      ...cellPieces(worksheet, sheet, area, plan, new Set(), []),
      ...mergePieces(worksheet, [], region.merges),
      ...validationPieces(worksheet, [], region.validations.map(validationState)),
      ...widthPieces(worksheet, sheet, wantedWidths(region)),
      ...heightPieces(worksheet, sheet, wantedHeights(region)),
    ],
  };
}

/** A region on a sheet that is there already. */
export function regionOver(
  worksheet: Excel.Worksheet,
  { sheet, kind, facts }: Target,
  found: RegionSnapshot,
  blank: Look,
): RegionWork {
  const { region, area, emptied } = found;
  const own = kind === "ours";
  const plan = cellsPlan(region, area, { now: found.looks, blank, emptied, keepEdges: !own });
  const touched = touchedAreas(plan);
  const { gone, made } = mergeChanges(found, own);
  const links = Object.keys(found.links).filter((address) => own || address in plan.links);
  const states = region.validations.map(validationState);
  const widths = wantedWidths(region).filter((wanted) => widens(wanted, found, own ? null : (facts?.block ?? null)));
  const heights = (own ? ownHeights(region, found) : wantedHeights(region)).filter((wanted) =>
    heightens(wanted, found, own),
  );
  const cells: CellsWritten = {
    kind: "cells-written",
    area,
    touched,
    before: found.inputs,
    looks: found.looks,
    links: found.links,
    after: null,
  };
  return {
    area,
    own: regionArea(region),
    values: plan.values,
    pieces: [
      ...mergePieces(worksheet, gone, []),
      ...cellPieces(worksheet, sheet, area, plan, hiddenCuts(found.rows), links),
      ...mergePieces(worksheet, [], made),
      ...validationPieces(
        worksheet,
        found.validations.map((one) => areaAddress(one.area)),
        states,
      ),
      ...widthPieces(worksheet, sheet, widths),
      ...heightPieces(worksheet, sheet, heights),
    ],
    changes: [
      ...found.validations.map(({ area: validated, states: before }): Change => {
        return { kind: "validations-replaced", area: areaAddress(validated), before };
      }),
      {
        kind: "columns-resized",
        before: found.columns.filter(({ column }) => widths.some((one) => one.column === column)),
      },
      { kind: "rows-resized", before: rowsBefore(found.rows, heights) },
      { kind: "cells-unmerged", areas: gone },
      cells,
      { kind: "cells-merged", areas: made },
    ],
  };
}

/** Number formats first, or text would be taken for numbers; links before fonts, which they change. */
function cellPieces(
  worksheet: Excel.Worksheet,
  sheet: string,
  area: Area,
  plan: CellsPlan,
  cuts: ReadonlySet<number>,
  removedLinks: readonly string[],
): readonly Piece[] {
  return [
    ...formatPieces(worksheet, area, plan.formats),
    ...valuePieces(worksheet, area, plan.inputs, cuts),
    ...linkPieces(worksheet, removedLinks, plan.links),
    ...lookPieces(worksheet, sheet, plan.looks),
  ];
}

function touchedAreas({ looks: { area, wanted } }: CellsPlan): readonly Area[] {
  return rectanglesOf(
    new Map(
      wanted.map(
        (row, r) => [area.top + r, row.flatMap((place, c) => (place === null ? [] : [area.left + c]))] as const,
      ),
    ),
  );
}

/** Merges that the region no longer has, and those that it has and are not there. */
function mergeChanges({ region, merges }: RegionSnapshot, own: boolean) {
  const present = (merges ?? []).filter((merge) => own || writesInto(region, merge)).map(areaAddress);
  return {
    gone: present.filter((address) => !region.merges.includes(address)),
    made: region.merges.filter((address) => !present.includes(address)),
  };
}

/** The rows at which a run of hidden or of visible rows begins. */
export function hiddenCuts(rows: readonly RowSize[]): ReadonlySet<number> {
  return new Set(
    rows.filter(({ hidden }, index) => index > 0 && hidden !== rows[index - 1]?.hidden).map(({ row }) => row),
  );
}

function wantedWidths({ left, columnWidths }: Region) {
  return columnWidths.flatMap((width, index) =>
    width === null ? [] : [{ column: left + index, width, standard: false }],
  );
}

function wantedHeights({ top, rowHeights }: Region) {
  return rowHeights.flatMap((height, index) =>
    height === null ? [] : [{ row: top + index, height, standard: false }],
  );
}

/** On a sheet of ours a row that the region says nothing of, or no longer has, goes back to the sheet's own height. */
function ownHeights(region: Region, { rows }: RegionSnapshot) {
  return rows.map(({ row, height }) => {
    const wanted = region.rowHeights[row - region.top] ?? null;
    return wanted === null ? { row, height, standard: true } : { row, height: wanted, standard: false };
  });
}

type Width = ReturnType<typeof wantedWidths>[number];
type Height = ReturnType<typeof wantedHeights>[number];

/** Excel rounds to pixels of three quarters of a point. */
const PIXEL = 0.75;

/** A hidden column would be shown by a width; a column that was ours before is as wide as the user has made it. */
function widens({ column, width }: Width, { columns }: RegionSnapshot, block: Area | null): boolean {
  const found = columns.find((one) => one.column === column);
  const kept = block !== null && column >= block.left && column <= block.right;
  return !kept && found?.hidden !== true && Math.abs((found?.width ?? 0) - width) >= PIXEL;
}

/** A hidden row would be shown by a height; a row of the user's is only ever raised. */
function heightens({ row, height, standard }: Height, { rows }: RegionSnapshot, own: boolean): boolean {
  const found = rows[row - (rows[0]?.row ?? row)];
  if (found === undefined || found.hidden) return false;
  if (!own) return height > found.height;
  return standard ? !found.standard : found.standard || Math.abs(found.height - height) >= PIXEL;
}

function rowsBefore(rows: readonly RowSize[], heights: readonly Height[]) {
  const changed = new Set(heights.map(({ row }) => row));
  return rows.filter(({ row }) => changed.has(row)).map(({ row, height, standard }) => ({ row, height, standard }));
}
