import type { Area } from "./grid";

/** columnLetters(1) //=> "A", columnLetters(28) //=> "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** columnNumber("AB") //=> 28 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** cellAddress(31, 5) //=> "E31" */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** areaAddress({ top: 1, left: 1, bottom: 1, right: 7 }) //=> "A1:G1"; a single cell is written "A1". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** parseArea("$A$1:G2") //=> { top: 1, left: 1, bottom: 2, right: 7 }; `null` where it is no address of cells. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** A sheet's name as formulas and links want it: quoteSheet("Sở NN&PTNT") //=> "'Sở NN&PTNT'" */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
