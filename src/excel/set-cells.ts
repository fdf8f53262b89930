import type { CellsSet, Input, JournalEntry, SetCell } from "../actions/journal";
import { WorkbookError } from "../actions/workbook-error";
import { cellAddress } from "../domain/address";
import type { CellChange } from "../domain/fixes/cell-change";
import { fill } from "../i18n/say";
import type { AnswerOf } from "./ask-in-slices";
import { formatPieces, valuePieces } from "./cell-pieces";
import { cutsIn, stateAt, type RowState } from "./cell-states";
import type { CellsSight } from "./look-at-cells";
import { NOT_WRITTEN } from "./not-written";
import { rectanglesOf } from "./rectangles";
import { signsOf } from "./row-signs";
import type { Piece } from "./send-pieces";
import { arrived, typedInput } from "./typed-input";

/** Single cells that are set on one sheet: the pieces, and the entry that undoes them. */
export interface CellsWork {
  readonly sight: CellsSight;
  readonly pieces: readonly Piece[];
  readonly entry: JournalEntry & CellsSet;
}

/** What a cell is to hold and in which number format; `null` leaves either as it is. */
export interface CellWriting {
  readonly row: number;
  readonly column: number;
  readonly input: Input | null;
  readonly numberFormat: string | null;
}

/** Works out how the cells are written: text keeps the cell's own number format and stays text by Excel's apostrophe. */
export function cellsWork(worksheet: Excel.Worksheet, sight: CellsSight): CellsWork {
  const { facts, cells, patches } = sight;
  const set = cells.map(({ row, column }): SetCell => {
    return { row, column, before: stateAt(patches, row, column), after: null };
  });
  const writings = cells.map((cell) => writingOf(cell, stateAt(patches, cell.row, cell.column).numberFormat));
  return {
    sight,
    pieces: writingPieces(worksheet, writings, cutsIn(patches)),
    entry: { kind: "cells-set", sheet: facts.name, sheetId: facts.id, cells: set, signs: [] },
  };
}

/** A number in a cell of text would become text; every other cell keeps its format unless it is told one. */
function writingOf({ row, column, after, numberFormat }: CellChange, own: string): CellWriting {
  const wanted = numberFormat ?? (typeof after === "number" && own === "@" ? "General" : own);
  // A line break of two letters would stand in the cell as two.
  const value = typeof after === "string" ? after.replace(/\r\n?/gu, "\n") : after;
  const input = typedInput({ value, style: "" }, wanted);
  return { row, column, input, numberFormat: wanted === own ? null : wanted };
}

/** Number formats first, or a text would be taken for a number. Nothing but the cells themselves is named. */
export function writingPieces(
  worksheet: Excel.Worksheet,
  writings: readonly CellWriting[],
  cuts: ReadonlySet<number>,
): readonly Piece[] {
  const places = new Map(writings.map((writing) => [`${writing.row}:${writing.column}`, writing]));
  const rows = new Map<number, number[]>();
  for (const { row, column } of writings) rows.set(row, [...(rows.get(row) ?? []), column]);
  for (const columns of rows.values()) columns.sort((a, b) => a - b);
  return rectanglesOf(rows).flatMap((area) => {
    const cells = Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (__, c) => places.get(`${area.top + r}:${area.left + c}`)),
    );
    return [
      ...formatPieces(
        worksheet,
        area,
        cells.map((row) => row.map((cell) => cell?.numberFormat ?? null)),
      ),
      ...valuePieces(
        worksheet,
        area,
        cells.map((row) => row.map((cell) => cell?.input ?? null)),
        cuts,
      ),
    ];
  });
}

/** Compares what stands in the cells now with what was wanted; throws a WorkbookError, or gives the entry with it. */
export function cellsResult({ sight, entry }: CellsWork, now: AnswerOf<readonly RowState[]>): JournalEntry & CellsSet {
  const { facts, slices, cells: changes } = sight;
  const patches = slices.map((slice) => ({ area: slice.area, rows: now(slice) }));
  const cells = entry.cells.map((cell): SetCell => ({ ...cell, after: stateAt(patches, cell.row, cell.column) }));
  for (const { row, column, after } of changes) {
    if (arrived(after, stateAt(patches, row, column).input)) continue;
    const place = { sheet: facts.name, address: cellAddress(row, column) };
    throw new WorkbookError("not-written", fill(NOT_WRITTEN, { sheet: place.sheet, cell: place.address }), { place });
  }
  return { ...entry, cells, signs: signsOf(patches, cells) };
}
