import type { TableLine } from "./table-lines";
import type { Piece } from "./sheet-rows";

/** Whether a line shows that the table goes on: a repeated header, or a row of more than one field. */
export function resumes(line: TableLine): boolean {
  if (line.kind === "header" || line.kind === "title") return true;
  return line.kind === "body" && line.body.own.size >= 2;
}

/** A number made ready for a task that was never written. */
export function isBareNumber(line: TableLine): boolean {
  return line.kind === "body" && line.body.ordinal !== null && piecesOf(line).length === 1;
}

/** How many of the last lines are titles right above a row, without a gap: they are its headings, other lines are not. */
export function titlesAbove(lines: readonly TableLine[], row: number): number {
  let count = 0;
  for (const line of [...lines].reverse()) {
    if (line.kind !== "body" || isBareNumber(line) || line.row !== row - 1 - count) break;
    count += 1;
  }
  return count;
}

/** All that a line holds; nothing for a repeated header, whose words the header has, and for a title, which is a heading. */
export function piecesOf(line: TableLine): readonly Piece[] {
  if (line.kind === "header" || line.kind === "title") return [];
  if (line.kind !== "body") return line.pieces;
  return [...[...line.body.own.values()].flat(), ...line.body.others, ...line.body.stray];
}
