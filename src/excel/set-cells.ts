import type { CellsSet, CellState, Input, JournalEntry, SetCell } from "../actions/journal";
import { WorkbookError } from "../actions/workbook-error";
import { cellAddress } from "../domain/address";
import type { CellChange } from "../domain/fixes/cell-change";
import { fill } from "../i18n/say";
import type { AnswerOf } from "./ask-in-slices";
import { formatPieces, valuePieces } from "./cell-pieces";
import { cutsIn, stateAt, type RowState } from "./cell-states";
import type { FontAt } from "./font-at";
import type { CellsSight } from "./look-at-cells";
import { NOT_WRITTEN } from "./not-written";
import { addressChunks, rectanglesOf } from "./rectangles";
import { signsOf } from "./row-signs";
import { STATEMENT, type Piece } from "./send-pieces";
import { arrived, typedInput } from "./typed-input";

/** Single cells that are set on one sheet: the pieces, and the entry that undoes them. */
export interface CellsWork {
  readonly sight: CellsSight;
  readonly pieces: readonly Piece[];
  readonly entry: JournalEntry & CellsSet;
}

/** What a cell is to hold, in which number format and font; `null` leaves each as it is. */
export interface CellWriting {
  readonly row: number;
  readonly column: number;
  readonly input: Input | null;
  readonly numberFormat: string | null;
  readonly font: string | null;
}

/** Works out how the cells are written: text keeps the cell's own number format and stays text by Excel's apostrophe. */
export function cellsWork(worksheet: Excel.Worksheet, sight: CellsSight): CellsWork {
  const { facts, cells, patches, fontAt } = sight;
  const set = cells.map(({ row, column, font }): SetCell => {
    const before = stateAt(patches, row, column);
    return { row, column, before: font === undefined ? before : withFont(before, fontAt(row, column)), after: null };
  });
  const writings = cells.map((cell) => {
    const { row, column, font } = cell;
    const written = writingOf(cell, stateAt(patches, row, column).numberFormat);
    return { ...written, font: font === undefined || font === fontAt(row, column) ? null : font };
  });
  return {
    sight,
    pieces: writingPieces(worksheet, facts.name, writings, cutsIn(patches)),
    entry: { kind: "cells-set", sheet: facts.name, sheetId: facts.id, cells: set, signs: [] },
  };
}

/** The font of a cell with letters of several is left out: there is no word for it. */
function withFont(state: CellState, font: string | null): CellState {
  return font === null ? state : { ...state, font };
}

/** A number in a cell of text would become text; every other cell keeps its format unless it is told one. */
function writingOf({ row, column, after, numberFormat }: CellChange, own: string): Omit<CellWriting, "font"> {
  const wanted = numberFormat ?? (typeof after === "number" && own === "@" ? "General" : own);
  // A line break of two letters would stand in the cell as two.
  const value = typeof after === "string" ? after.replace(/\r\n?/gu, "\n") : after;
  const input = typedInput({ value, style: "" }, wanted);
  return { row, column, input, numberFormat: wanted === own ? null : wanted };
}

/** Number formats first, or a text would be taken for a number; fonts last. Nothing but the cells themselves is named. */
export function writingPieces(
  worksheet: Excel.Worksheet,
  sheet: string,
  writings: readonly CellWriting[],
  cuts: ReadonlySet<number>,
): readonly Piece[] {
  const places = new Map(writings.map((writing) => [`${writing.row}:${writing.column}`, writing]));
  const rows = new Map<number, number[]>();
  for (const { row, column } of writings) rows.set(row, [...(rows.get(row) ?? []), column]);
  for (const columns of rows.values()) columns.sort((a, b) => a - b);
  const contents = rectanglesOf(rows).flatMap((area) => {
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
  return [...contents, ...fontPieces(worksheet, sheet, writings)];
}

/** Cells that get the same font together. */
function fontPieces(worksheet: Excel.Worksheet, sheet: string, writings: readonly CellWriting[]): readonly Piece[] {
  const fonts = new Map<string, Map<number, number[]>>();
  for (const { row, column, font } of writings) {
    if (font === null) continue;
    const rows = fonts.get(font) ?? new Map<number, number[]>();
    fonts.set(font, rows);
    rows.set(
      row,
      [...(rows.get(row) ?? []), column].sort((a, b) => a - b),
    );
  }
  return [...fonts].flatMap(([font, rows]) =>
    addressChunks(rectanglesOf(rows), sheet).map((address) => ({
      bytes: STATEMENT * 4 + address.length,
      queue: () => {
        worksheet.getRanges(address).format.font.name = font;
      },
    })),
  );
}

/**
 * Compares what stands in the cells now with what was wanted; throws a WorkbookError, or gives the entry with it. A font is only
 * noted as Excel gives it back.
 */
export function cellsResult(
  { sight, entry }: CellsWork,
  now: AnswerOf<readonly RowState[]>,
  fontNow: FontAt,
): JournalEntry & CellsSet {
  const { facts, slices, cells: changes } = sight;
  const patches = slices.map((slice) => ({ area: slice.area, rows: now(slice) }));
  const lettered = new Set(changes.flatMap(({ row, column, font }) => (font === undefined ? [] : `${row}:${column}`)));
  const cells = entry.cells.map((cell): SetCell => {
    const { row, column } = cell;
    const after = stateAt(patches, row, column);
    return { ...cell, after: lettered.has(`${row}:${column}`) ? withFont(after, fontNow(row, column)) : after };
  });
  for (const { row, column, after } of changes) {
    if (arrived(after, stateAt(patches, row, column).input)) continue;
    const place = { sheet: facts.name, address: cellAddress(row, column) };
    throw new WorkbookError("not-written", fill(NOT_WRITTEN, { sheet: place.sheet, cell: place.address }), { place });
  }
  return { ...entry, cells, signs: signsOf(patches, cells) };
}
