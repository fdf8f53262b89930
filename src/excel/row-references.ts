import { parseArea } from "../domain/address";

/** Rows of a sheet that a formula names. */
export interface NamedRows {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  /** True where no number moves along with the cell that holds the formula: B$5, 5:5 as $5:$5. */
  readonly fixed: boolean;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
// "a text" is left alone | Sheet1!$A$1:B2 | Sheet1:Sheet3!A1 | 'Phụ lục'!5:7 | A1. Whole columns, A:C, name no row.
const REFERENCE = new RegExp(
  String.raw`"[^"]*"|(?<![\p{L}\p{N}_.$!:\[\]'])(${SHEET})?(${CELL}(?::${CELL})?|${ROWS})(?![\p{L}\p{N}_.(!])`,
  "gu",
);

/** The rows that a formula names, each reference for itself; those without a sheet lie on `home`. */
export function rowsNamedIn(formula: string, home: string): readonly NamedRows[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, prefix, reference]) => {
    if (reference === undefined) return [];
    const rows = rowsOf(reference);
    return rows === null
      ? []
      : [{ sheet: prefix === undefined ? home : nameOf(prefix), ...rows, fixed: isFixed(reference) }];
  });
}

/**
 * The rows named in texts of a formula with INDIRECT: these do not follow when rows go. A reference put together of several texts
 * or numbers is not seen.
 */
export function rowsInTexts(formula: string, home: string): readonly NamedRows[] {
  if (!/(?<![\p{L}\p{N}_.])INDIRECT\(/iu.test(formula)) return [];
  return [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].flatMap(([, text = ""]) =>
    rowsNamedIn(text.replaceAll('""', '"'), home),
  );
}

/**
 * True where named rows lie on a sheet. A reference through several sheets (Sheet1:Sheet3!A1) lies on all between the two, in the
 * order of the tabs.
 */
export function liesOn({ sheet: named }: NamedRows, sheet: string, tabs: readonly string[]): boolean {
  const [first = "", last] = named.includes("[") ? [named] : named.split(":");
  if (last === undefined) return first.toUpperCase() === sheet.toUpperCase();
  const [from = -1, to = -1, at = -1] = [first, last, sheet].map((one) =>
    tabs.findIndex((tab) => tab.toUpperCase() === one.toUpperCase()),
  );
  return from >= 0 && to >= 0 && at >= Math.min(from, to) && at <= Math.max(from, to);
}

function isFixed(reference: string): boolean {
  return reference.split(":").every((part) => /\$\d+$/u.test(part));
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
