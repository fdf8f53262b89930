import type { ICellData, IRange } from "@univerjs/presets";
import { writeCells, type CellWrites, type Mutation } from "./mutation";
import { lineChanges } from "./line-changes";
import type { CellMatrix, SheetData } from "./sheet-data";
import type { StyleBook } from "./style-book";

/**
 * What must be done to a sheet of the grid so that it shows `after` instead of `before`. Nothing is done twice: what is
 * the same is left alone, so that the grid keeps its place and its selection.
 */
export function sheetChanges(
  before: SheetData,
  after: SheetData,
  styles: Pick<StyleBook, "dataOf">,
): readonly Mutation[] {
  const subUnitId = after.id;
  const { rowCount, columnCount } = after;
  return [
    ...(before.name === after.name ? [] : [one("sheet.mutation.set-worksheet-name", { subUnitId, name: after.name })]),
    ...(before.tabColor === after.tabColor
      ? []
      : [one("sheet.mutation.set-tab-color", { subUnitId, color: after.tabColor })]),
    ...(before.hidden === after.hidden
      ? []
      : [one("sheet.mutation.set-worksheet-hidden", { subUnitId, hidden: after.hidden })]),
    ...(rowCount === before.rowCount ? [] : [one("sheet.mutation.set-worksheet-row-count", { subUnitId, rowCount })]),
    ...(columnCount === before.columnCount
      ? []
      : [one("sheet.mutation.set-worksheet-column-count", { subUnitId, columnCount })]),
    ...mergeChanges("sheet.mutation.remove-worksheet-merge", subUnitId, before.mergeData, after.mergeData),
    ...writeCells(subUnitId, differingCells(before.cellData, after.cellData), styles),
    ...mergeChanges("sheet.mutation.add-worksheet-merge", subUnitId, after.mergeData, before.mergeData),
    ...lineChanges(before, after, styles),
    ...(sameJson(before.freeze, after.freeze)
      ? []
      : [one("sheet.mutation.set-frozen", { subUnitId, ...after.freeze })]),
    ...(before.showGridlines === after.showGridlines
      ? []
      : [one("sheet.mutation.toggle-gridlines", { subUnitId, showGridlines: after.showGridlines })]),
  ];
}

const one = (id: Mutation["id"], params: Mutation["params"]): Mutation => ({ id, params });
const sameJson = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
const rangeKey = (range: IRange): string =>
  [range.startRow, range.startColumn, range.endRow, range.endColumn].join(",");

/** For the merges that are in `from` and not in `to`. */
function mergeChanges(
  id: Mutation["id"],
  subUnitId: string,
  from: readonly IRange[],
  to: readonly IRange[],
): readonly Mutation[] {
  const known = new Set(to.map(rangeKey));
  const ranges = from.filter((range) => !known.has(rangeKey(range)));
  return ranges.length === 0 ? [] : [one(id, { subUnitId, ranges })];
}

const sameNote = (a: ICellData, b: ICellData): boolean =>
  a.custom === b.custom || (a.custom?.["shown"] === b.custom?.["shown"] && a.custom?.["input"] === b.custom?.["input"]);

const sameCell = (a: ICellData, b: ICellData): boolean => a.v === b.v && a.t === b.t && a.s === b.s && sameNote(a, b);

/** The cells that differ between two states; those that are gone stand as `null`. */
export function differingCells(before: CellMatrix, after: CellMatrix): CellWrites {
  const writes: CellWrites = {};
  const note = (row: number, column: number, cell: ICellData | null): void => {
    (writes[row] ??= {})[column] = cell;
  };
  for (const [row, columns] of Object.entries(after)) {
    const old = before[Number(row)];
    for (const [column, cell] of Object.entries(columns)) {
      const known = old?.[Number(column)];
      if (known === undefined || !sameCell(known, cell)) note(Number(row), Number(column), cell);
    }
  }
  for (const [row, columns] of Object.entries(before)) {
    const fresh = after[Number(row)];
    for (const column of Object.keys(columns)) {
      if (fresh?.[Number(column)] === undefined) note(Number(row), Number(column), null);
    }
  }
  return writes;
}
