import { invalidArgument } from "../excel-error";
import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "./area";
import type { Area } from "./area";

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

// Sheet1!A1 | 'Phụ lục'!A1:B2 | 'It''s'!$A$1 | A1
const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/su;

/** Takes the sheet's name off an address; `null` where it has none. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly address: string } {
  const match = WITH_SHEET.exec(reference);
  if (match === null) return { sheet: null, address: reference };
  const [, quoted, plain, address] = match;
  return { sheet: quoted === undefined ? (plain ?? "") : quoted.replaceAll("''", "'"), address: address ?? "" };
}

/** A sheet's name as a reference needs it: quoted wherever Excel might read it as something else. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/u.test(name) &&
    !/^[Rr]\d*(?:[Cc]\d*)?$/u.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const CORNER = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
// A1 | $B$2:C9
const CELLS = new RegExp(`^${CORNER}(?::${CORNER})?$`, "u");
// A:C | $B:$B
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/u;
// 1:3 | $5:$5
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/u;

function ordered(top: number, left: number, bottom: number, right: number): Area | null {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return area.top >= 1 && area.left >= 1 && area.bottom <= MAX_ROWS && area.right <= MAX_COLUMNS ? area : null;
}

/** The area of an A1 address without a sheet's name; `null` where it is none. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns !== null) return ordered(1, columnNumber(columns[1] ?? ""), MAX_ROWS, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(address);
  if (rows !== null) return ordered(Number(rows[1]), 1, Number(rows[2]), MAX_COLUMNS);
  return null;
}

/** Errors: InvalidArgument where the address is none. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw invalidArgument(`"${address}" is no address`);
  return area;
}

/** "A1", "A1:B2", "A:C", "1:3"; with `$` before each part where `absolute`. */
export function formatArea(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const column = (number: number) => sign + columnLetters(number);
  if (isWholeRows(area)) return `${sign}${area.top}:${sign}${area.bottom}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + sign + String(area.top);
  const last = column(area.right) + sign + String(area.bottom);
  return first === last ? first : `${first}:${last}`;
}
