import { areaAddress } from "../address";
import type { Area } from "../grid";
import { parseOrdinal } from "../appendix/ordinal";
import { landscapePrint } from "../sheets/print-setup";
import type { CellModel, CellStyle, SheetModel } from "../sheets/sheet-model";
import { boxed, centre, flushLeft } from "../sheets/sheet-styles";
import { fold } from "../text/keys";
import { columnPoints } from "./column-points";
import type { AppendixPart } from "./find-appendices";
import { rowPoints, type PlacedCell } from "./row-points";
import type { SourceCell, SourceLine } from "./source-document";

/** A sheet that is the user's from then on. */
export type ImportedSheet = Omit<SheetModel, "id">;

const STYLES = {
  annex: centre(14, { bold: true }),
  title: centre(13, { bold: true }),
  enclosed: centre(13, { italic: true }),
  header: boxed(centre(11, { bold: true })),
  text: boxed(flushLeft(11)),
  centred: boxed(centre(11)),
  section: boxed(flushLeft(11, { bold: true })),
  sectionNumber: boxed(centre(11, { bold: true })),
  blank: {},
} as const;
type StyleName = keyof typeof STYLES;

/** Columns that stay in view are no wider than this share of the table. */
const FROZEN_SHARE = 0.4;
const FROZEN_COLUMNS = 2;

/**
 * An appendix laid out as an office lays one out: title lines over the whole width, a blank row, the table with thin lines,
 * A4 across with the header on each page. Joined cells stay joined. Every text arrives as it was written; only a plain number
 * in the ordinal column arrives as a number.
 */
export function importedSheet(part: AppendixPart, name: string): ImportedSheet {
  const { table, titles } = part;
  const columns = Math.max(1, table.columns);
  const top = titles.length === 0 ? 1 : titles.length + 2;
  const headerBottom = top + Math.max(part.headerRows, 1) - 1;
  const widths = columnPoints(table);
  const sections = sectionRows(part);
  const placed = table.cells.map((cell) => ({ cell, style: styleOf(cell, part, sections) }));
  const cells: (CellModel | null)[][] = [
    ...titles.map((line, at) => [{ value: line.text, style: titleStyle(line, at) }]),
    ...(titles.length === 0 ? [] : [[]]),
    ...Array.from({ length: table.rows }, () => Array.from({ length: columns }, (): CellModel => ({ style: "text" }))),
  ];
  for (const { cell, style } of placed) place(cell, style, valueOf(cell, part), cells, top);
  const titleMerges = columns > 1 ? titles.map((_, at) => ({ top: at + 1, left: 1, bottom: at + 1, right: columns })) : [];
  const joined = table.cells.filter((cell) => cell.rows > 1 || cell.columns > 1).map((cell) => areaOf(cell, top));
  const looks: readonly PlacedCell[] = [
    ...titles.map((line, at) => ({ row: at, column: 0, rows: 1, columns, text: line.text, ...lookOf(titleStyle(line, at)) })),
    ...placed.map(({ cell, style }) => ({ ...cell, row: cell.row + top - 1, ...lookOf(style) })),
  ];
  const size = { rows: cells.length, columns };
  return {
    name,
    title: { vi: "phụ lục nhập vào, giữ nguyên chữ của tệp gốc.", en: "the imported appendix, its text as in the source." },
    region: {
      ...{ top: 1, left: 1, styles: STYLES, cells, validations: [] },
      merges: [...titleMerges, ...joined].map(areaAddress),
      columnWidths: widths,
      rowHeights: rowPoints(looks, widths, size.rows),
    },
    ...{ marks: [], names: [], tabColor: null, hidden: false },
    print: landscapePrint(size, part.headerRows > 0 ? [top, headerBottom] : null, []),
    freeze: part.headerRows > 0 ? { rows: headerBottom, columns: frozenColumns(widths, part) } : null,
  };
}

function place(cell: SourceCell, style: StyleName, value: CellModel["value"], rows: (CellModel | null)[][], top: number): void {
  for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
    const line = rows[top - 1 + row];
    if (line === undefined) continue;
    for (let column = cell.column; column < cell.column + cell.columns; column += 1) line[column] = { style };
  }
  const line = rows[top - 1 + cell.row];
  if (line !== undefined && value !== undefined && value !== "") line[cell.column] = { value, style };
}

// Only a number written without anything else looks the same as a number.
function valueOf({ column, text, row }: SourceCell, { ordinal, headerRows }: AppendixPart): string | number {
  return ordinal === column + 1 && row >= headerRows && /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : text;
}

function styleOf(cell: SourceCell, { ordinal, deadline, headerRows }: AppendixPart, sections: ReadonlySet<number>): StyleName {
  if (cell.row < headerRows) return "header";
  const column = cell.column + 1;
  if (sections.has(cell.row)) return column === ordinal ? "sectionNumber" : "section";
  return column === ordinal || column === deadline ? "centred" : "text";
}

function titleStyle({ text }: SourceLine, at: number): StyleName {
  const words = fold(text);
  if (words.startsWith("(") || /^(?:so:|so :)|, ngay /u.test(words)) return "enclosed";
  return at === 0 || words.startsWith("phu luc") ? "annex" : "title";
}

/** Rows of a heading: a Roman number or a capital letter and one text, or one text over most of the width. */
function sectionRows({ table, ordinal, headerRows }: AppendixPart): ReadonlySet<number> {
  const said = new Map<number, SourceCell[]>();
  for (const cell of table.cells) {
    if (cell.text === "" || cell.row < headerRows) continue;
    said.set(cell.row, [...(said.get(cell.row) ?? []), cell]);
  }
  const isHeading = (cells: readonly SourceCell[]): boolean => {
    const [first] = cells;
    if (first === undefined || cells.length > 2) return false;
    if (cells.length === 1) return first.columns * 2 > table.columns;
    const kind = first.column + 1 === ordinal ? parseOrdinal(first.text)?.kind : undefined;
    return kind === "roman" || kind === "letter";
  };
  return new Set([...said].filter(([, cells]) => isHeading(cells)).map(([row]) => row));
}

function lookOf(style: StyleName): Pick<PlacedCell, "size" | "bold"> {
  const { size, bold }: CellStyle = STYLES[style];
  return { size: size ?? 11, bold: bold ?? false };
}

function areaOf(cell: SourceCell, top: number): Area {
  const row = top + cell.row;
  return { top: row, left: cell.column + 1, bottom: row + cell.rows - 1, right: cell.column + cell.columns };
}

function frozenColumns(widths: readonly number[], { ordinal, table }: AppendixPart): number {
  const sum = (some: readonly number[]): number => some.reduce((all, width) => all + width, 0);
  const first = sum(widths.slice(0, FROZEN_COLUMNS));
  return ordinal === 1 && table.columns > FROZEN_COLUMNS + 1 && first <= sum(widths) * FROZEN_SHARE ? FROZEN_COLUMNS : 0;
}
