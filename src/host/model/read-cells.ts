import { getCellDisplayText } from "@cj-tech-master/excelts";
import type { Cell } from "@cj-tech-master/excelts";
import { cellsOf } from "./area";
import type { Areas } from "./areas";
import { findCell, formulaOf, isCovered, valueOf, valueTypeOf } from "./cell-content";
import { numberFormatOf, styleAt } from "./cell-style";

/** Excel gives `null` and no error above this many cells (docs: "Excel performance"; OfficeDev/office-js #6781). */
const MAX_CELLS = 5_000_000;

function read<V>(
  { sheet, areas }: Areas,
  cell: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] | null {
  const [area] = areas;
  if (area === undefined || cellsOf(area) > MAX_CELLS) return null;
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: V[] = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push(cell(findCell(sheet.inner, row, column), row, column));
    rows.push(cells);
  }
  return rows;
}

/** The text a cell shows; "########" for a width too small is not imitated. */
function shown(cell: Cell | undefined): string {
  if (cell === undefined || isCovered(cell)) return "";
  const value = valueOf(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return getCellDisplayText({ value, numFmt: numberFormatOf(cell.style), text: String(value) });
}

export const readValues = (target: Areas) => read(target, valueOf);
export const readFormulas = (target: Areas) => read(target, (cell) => formulaOf(cell) ?? valueOf(cell));
export const readTexts = (target: Areas) => read(target, shown);
export const readTypes = (target: Areas) => read(target, valueTypeOf);
export const readNumberFormats = (target: Areas) =>
  read(target, (_, row, column) => numberFormatOf(styleAt(target.sheet.inner, row, column)));
