import { formatArea, parseArea } from "./address";
import type { Area } from "./area";
import { movedArea } from "./row-move";
import type { RowMove } from "./row-move";

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
// "a text" is left alone | Sheet1!$A$1:B2 | 'Phụ lục'!5:7 | A1. Columns, A:C, do not move with rows.
const REFERENCE = new RegExp(
  String.raw`"[^"]*"|(?<![\p{L}\p{N}_.$!:\[\]'])(${SHEET})?(${CELL}(?::${CELL})?|${ROWS})(?![\p{L}\p{N}_.(!])`,
  "gu",
);

const nameOf = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);

/** The dollar signs of a reference's corners, which a move leaves where they are. */
function withSigns(reference: string, area: Area): string {
  const [from = "", to = from] = reference.split(":");
  const signed = (corner: string, row: number, column: string): string => {
    const [, first = "", second = ""] = /^(\$?)[A-Za-z]*(\$?)/u.exec(corner) ?? [];
    return column === "" ? `${first}${row}` : `${first}${column}${second}${row}`;
  };
  const columns = [from, to].map((corner) => /[A-Za-z]+/u.exec(corner)?.[0] ?? "");
  const [left = "", right = left] = columns;
  const first = signed(from, area.top, left);
  return reference.includes(":") ? `${first}:${signed(to, area.bottom, right)}` : first;
}

/**
 * A formula after rows moved on one sheet: its references to that sheet follow, those to rows that went become #REF!.
 * `home` is the sheet on which references without a name lie, `null` where they lie nowhere. Names compare without case.
 */
export function moveReferences(
  formula: string,
  move: RowMove & { readonly sheet: string },
  home: string | null,
): string {
  const wanted = move.sheet.toLowerCase();
  return formula.replace(REFERENCE, (all: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return all;
    const sheet = prefix === undefined ? home : nameOf(prefix);
    const area = parseArea(reference);
    if (sheet?.toLowerCase() !== wanted || area === null) return all;
    const after = movedArea(area, move);
    if (after === null) return "#REF!";
    return formatArea(after) === formatArea(area) ? all : (prefix ?? "") + withSigns(reference, after);
  });
}
