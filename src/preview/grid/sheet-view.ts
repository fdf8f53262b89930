import type { Area } from "../../host/model/area";
import type { Host, SheetChange } from "../../host/host";
import type { LinkPicture, ListPicture } from "../../host/picture";
import { listChanges } from "./list-rules";
import { writeCells, type CellWrites, type Mutation } from "./mutation";
import { sheetChanges } from "./sheet-changes";
import { cellMatrixOf, columnCountFor, rowCountFor, sheetDataOf, type CellMatrix, type SheetData } from "./sheet-data";
import type { StyleBook } from "./style-book";

/** A sheet as the grid shows it now. */
export interface SheetView {
  readonly data: SheetData;
  readonly lists: readonly ListPicture[];
  readonly links: readonly LinkPicture[];
  /** Some conditional format stands on it. */
  readonly isMarked: boolean;
}

export function viewSheet(host: Pick<Host, "paint">, name: string, styles: StyleBook): SheetView {
  const picture = host.paint(name);
  const { lists, links } = picture;
  const isMarked = picture.conditionalFormats.length > 0;
  return { data: sheetDataOf(picture, styles), lists, links, isMarked };
}

/** A view brought up to date, and what the grid must do for it. */
export interface ViewUpdate {
  readonly view: SheetView;
  readonly mutations: readonly Mutation[];
}

/** The whole sheet anew, as a difference: costs as much as the sheet is large. */
export function repaintSheet(
  host: Pick<Host, "paint">,
  name: string,
  styles: StyleBook,
  before: SheetView,
): ViewUpdate {
  const painted = viewSheet(host, name, styles);
  // The grid is never made smaller: a person may have scrolled to where it ends.
  const rowCount = Math.max(before.data.rowCount, painted.data.rowCount);
  const columnCount = Math.max(before.data.columnCount, painted.data.columnCount);
  const view = { ...painted, data: { ...painted.data, rowCount, columnCount } };
  return {
    view,
    mutations: [
      ...sheetChanges(before.data, view.data, styles),
      ...listChanges(view.data.id, before.lists, view.lists),
    ],
  };
}

/** A change of whole rows or columns names more cells than can be painted one by one. */
const MAX_PAINTED = 20_000;

const cellsIn = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Brings a view up to date by what the host says has changed. */
export function updateSheet(
  host: Pick<Host, "paint" | "paintCells">,
  change: SheetChange,
  styles: StyleBook,
  before: SheetView,
): ViewUpdate {
  const areas = [...change.cells, ...change.looks];
  if (change.structure || areas.reduce((sum, area) => sum + cellsIn(area), 0) > MAX_PAINTED) {
    return repaintSheet(host, change.sheet, styles, before);
  }
  const grown = grow(before.data, areas);
  const writes: CellWrites = {};
  const cellData: CellMatrix = { ...before.data.cellData };
  for (const area of areas) {
    const fresh = cellMatrixOf(host.paintCells(change.sheet, area), styles);
    for (let row = area.top - 1; row < area.bottom; row++) {
      const line = { ...cellData[row] };
      const written = (writes[row] ??= {});
      for (let column = area.left - 1; column < area.right; column++) {
        const cell = fresh[row]?.[column];
        written[column] = cell ?? null;
        if (cell === undefined) delete line[column];
        else line[column] = cell;
      }
      cellData[row] = line;
    }
  }
  return {
    view: { ...before, data: { ...grown.data, cellData } },
    mutations: [...grown.mutations, ...writeCells(before.data.id, writes, styles)],
  };
}

/** Makes room where cells were written beyond the rows and columns that the grid has. */
function grow(
  data: SheetData,
  areas: readonly Area[],
): { readonly data: SheetData; readonly mutations: readonly Mutation[] } {
  const bottom = areas.reduce((last, area) => Math.max(last, area.bottom), 0);
  const right = areas.reduce((last, area) => Math.max(last, area.right), 0);
  const used = { top: 1, left: 1, bottom, right };
  const rowCount = bottom > data.rowCount ? rowCountFor(used) : data.rowCount;
  const columnCount = right > data.columnCount ? columnCountFor(used) : data.columnCount;
  const subUnitId = data.id;
  return {
    data: { ...data, rowCount, columnCount },
    mutations: [
      ...(rowCount === data.rowCount
        ? []
        : [{ id: "sheet.mutation.set-worksheet-row-count", params: { subUnitId, rowCount } } as const]),
      ...(columnCount === data.columnCount
        ? []
        : [{ id: "sheet.mutation.set-worksheet-column-count", params: { subUnitId, columnCount } } as const]),
    ],
  };
}
