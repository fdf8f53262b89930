import { parseArea } from "../domain/address";

/** Rows of a sheet that a formula names. */
export interface NamedRows {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
// "a text" is left alone | Sheet1!$A$1:B2 | 'Phụ lục'!5:7 | A1. Whole columns, A:C, name no row.
const REFERENCE = new RegExp(
  String.raw`"[^"]*"|(?<![\p{L}\p{N}_.$!:\[\]'])(${SHEET})?(${CELL}(?::${CELL})?|${ROWS})(?![\p{L}\p{N}_.(!])`,
  "gu",
);

/** The rows that a formula names, each reference for itself; those without a sheet lie on `home`. */
export function rowsNamedIn(formula: string, home: string): readonly NamedRows[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, prefix, reference]) => {
    if (reference === undefined) return [];
    const rows = rowsOf(reference);
    return rows === null ? [] : [{ sheet: prefix === undefined ? home : nameOf(prefix), ...rows }];
  });
}

function rowsOf(reference: string): { readonly top: number; readonly bottom: number } | null {
  const [, from, to] = /^\$?(\d+):\$?(\d+)$/u.exec(reference) ?? [];
  if (from !== undefined && to !== undefined) {
    return { top: Math.min(Number(from), Number(to)), bottom: Math.max(Number(from), Number(to)) };
  }
  const area = parseArea(reference.replaceAll("$", ""));
  return area && { top: area.top, bottom: area.bottom };
}

function nameOf(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
}
