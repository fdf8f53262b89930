import type { IColumnData, IRange, IRowData, IStyleData } from "@univerjs/presets";
import { wholeColumns, wholeRows, type Mutation } from "./mutation";
import type { SheetData } from "./sheet-data";
import type { StyleBook } from "./style-book";

/** A row or a column of the grid, whichever it is. */
interface Line {
  readonly size: number;
  readonly hidden: boolean;
  readonly style: string | null;
}

type Lines = ReadonlyMap<number, Line>;

interface Difference {
  readonly shown: readonly number[];
  readonly hidden: readonly number[];
  readonly sized: Readonly<Record<number, number>>;
  readonly styled: Readonly<Record<number, { readonly s: IStyleData | null }>>;
}

type Looks = Pick<StyleBook, "dataOf">;

/** The mutations for sizes, looks and what is hidden, of rows and columns. Showing comes first: the grid sizes no hidden column. */
export function lineChanges(before: SheetData, after: SheetData, styles: Looks): readonly Mutation[] {
  const subUnitId = after.id;
  const rows = differenceOf(rowsOf(before), rowsOf(after), after.defaultRowHeight, styles);
  const columns = differenceOf(columnsOf(before), columnsOf(after), after.defaultColumnWidth, styles);
  const asRows = (lines: readonly number[]) => wholeRows(lines, after.columnCount);
  const asColumns = (lines: readonly number[]) => wholeColumns(lines, after.rowCount);
  const change = (id: Mutation["id"], ranges: readonly IRange[], more: object = {}): readonly Mutation[] =>
    ranges.length === 0 ? [] : [{ id, params: { subUnitId, ranges, ...more } }];
  const dress = (id: Mutation["id"], key: string, { styled }: Difference): readonly Mutation[] =>
    Object.keys(styled).length === 0 ? [] : [{ id, params: { subUnitId, [key]: styled } }];
  const sizedRows = asRows(Object.keys(rows.sized).map(Number));
  const sizedColumns = asColumns(Object.keys(columns.sized).map(Number));
  return [
    ...dress("sheet.mutation.set-row-data", "rowData", rows),
    ...dress("sheet.mutation.set-col-data", "columnData", columns),
    ...change("sheet.mutation.set-row-visible", asRows(rows.shown)),
    ...change("sheet.mutation.set-worksheet-row-is-auto-height", sizedRows, { autoHeightInfo: 0 }),
    ...change("sheet.mutation.set-worksheet-row-height", sizedRows, { rowHeight: rows.sized }),
    ...change("sheet.mutation.set-row-hidden", asRows(rows.hidden)),
    ...change("sheet.mutation.set-col-visible", asColumns(columns.shown)),
    ...change("sheet.mutation.set-worksheet-col-width", sizedColumns, { colWidth: columns.sized }),
    ...change("sheet.mutation.set-col-hidden", asColumns(columns.hidden)),
  ];
}

function linesOf<L extends IRowData | IColumnData>(lines: Record<number, L>, sizeOf: (line: L) => number): Lines {
  return new Map(
    Object.entries(lines).map(([index, line]) => [
      Number(index),
      { size: sizeOf(line), hidden: Number(line.hd) === 1, style: typeof line.s === "string" ? line.s : null },
    ]),
  );
}

const rowsOf = (sheet: SheetData): Lines => linesOf(sheet.rowData, (row) => row.h ?? sheet.defaultRowHeight);
const columnsOf = (sheet: SheetData): Lines =>
  linesOf(sheet.columnData, (column) => column.w ?? sheet.defaultColumnWidth);

function differenceOf(before: Lines, after: Lines, standard: number, styles: Looks): Difference {
  const plain: Line = { size: standard, hidden: false, style: null };
  const shown: number[] = [];
  const hidden: number[] = [];
  const sized: Record<number, number> = {};
  const styled: Record<number, { readonly s: IStyleData | null }> = {};
  for (const index of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(index) ?? plain, after.get(index) ?? plain];
    if (old.hidden && !fresh.hidden) shown.push(index);
    if (!old.hidden && fresh.hidden) hidden.push(index);
    if (old.size !== fresh.size || (old.hidden && !fresh.hidden)) sized[index] = fresh.size;
    if (old.style !== fresh.style) styled[index] = { s: fresh.style === null ? null : styles.dataOf(fresh.style) };
  }
  return { shown, hidden, sized, styled };
}
