import type { CellsSet, CellState, SetCell } from "../actions/journal";
import { cellAddress } from "../domain/address";
import type { Text } from "../i18n/text";
import { cutsIn, stateAt, type Patch } from "./cell-states";
import type { FontAt } from "./font-at";
import { isSameRow } from "./row-signs";
import type { Piece } from "./send-pieces";
import { writingPieces, type CellWriting } from "./set-cells";
import { typedAgain } from "./typed-input";
import { CHANGED_SINCE, ROWS_CHANGED, type Kept } from "./undo-places";

/** Which of the cells that were set are put back, and which are left alone. */
export interface SetCellsChoice {
  readonly back: readonly SetCell[];
  readonly kept: readonly Kept[];
  readonly patches: readonly Patch[];
  /** The fonts of the cells whose font was set. */
  readonly fontAt: FontAt;
}

/**
 * Compares the cells with what was set. One that already holds what it held before is put back as well: an undo that was
 * broken off goes on from there. Where another row stands in the place, the same word in it is no sign of ours.
 */
export function chooseSetCells(
  { cells, signs }: CellsSet,
  sheet: string,
  patches: readonly Patch[],
): Omit<SetCellsChoice, "fontAt"> {
  const moved = new Set(signs.filter((sign) => !isSameRow(sign, patches)).map(({ row }) => row));
  const reasonAgainst = ({ row, column, before, after }: SetCell): Text | null => {
    if (moved.has(row)) return ROWS_CHANGED;
    const { input } = stateAt(patches, row, column);
    return after === null || input === after.input || input === before.input ? null : CHANGED_SINCE;
  };
  return {
    back: cells.filter((cell) => reasonAgainst(cell) === null),
    kept: cells.flatMap((cell) => {
      const reason = reasonAgainst(cell);
      return reason === null ? [] : [{ sheet, address: cellAddress(cell.row, cell.column), reason }];
    }),
    patches,
  };
}

/** Puts contents, number formats and fonts back; a number format or a font that somebody chose since is left. */
export function setCellsBackPieces(
  worksheet: Excel.Worksheet,
  sheet: string,
  { back, patches, fontAt }: SetCellsChoice,
): readonly Piece[] {
  const writings = back.map(({ row, column, before, after }): CellWriting => {
    const now = stateAt(patches, row, column);
    const isOurs = after === null || now.numberFormat === after.numberFormat;
    const format = isOurs ? before.numberFormat : now.numberFormat;
    return {
      row,
      column,
      input: now.input === before.input ? null : typedAgain(before.input, format),
      numberFormat: format === now.numberFormat ? null : format,
      font: fontBack(before, after, fontAt(row, column)),
    };
  });
  return writingPieces(worksheet, sheet, writings, cutsIn(patches));
}

function fontBack({ font }: CellState, after: CellState | null, now: string | null): string | null {
  if (font === undefined || font === now) return null;
  return after?.font === undefined || after.font === now ? font : null;
}
