import { STATEMENT, type Piece } from "./send-pieces";

/** Takes merges away and makes others; each is one area, "H4:L4". */
export function mergePieces(
  sheet: Excel.Worksheet,
  gone: readonly string[],
  made: readonly string[],
): readonly Piece[] {
  return [
    ...gone.map((address) => ({ bytes: STATEMENT * 2, queue: () => sheet.getRange(address).unmerge() })),
    ...made.map((address) => ({ bytes: STATEMENT * 2, queue: () => sheet.getRange(address).merge(false) })),
  ];
}
