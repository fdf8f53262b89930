import { findHeaders, readSheet, repeats, type FoundHeader } from "../appendix/find-header";
import { fold } from "../text/keys";
import { sheetRowsOf } from "../appendix/sheet-rows";
import { isPageNumber } from "../appendix/page-number";
import { aboveTable, splitBetween } from "./lines-around";
import type { SourceBlock, SourceDocument, SourceLine, SourceTable } from "./source-document";
import { rowsOfTable, tableGrid } from "./table-grid";

/** An appendix of a source: its table from the header on, and the lines of its title. */
export interface AppendixPart {
  readonly titles: readonly SourceLine[];
  readonly table: SourceTable;
  /** Rows of the header; 0 where none was recognised. */
  readonly headerRows: number;
  /** Columns of the table by what they are, from 1. */
  readonly ordinal: number | null;
  readonly deadline: number | null;
  /** How many tables of the source it was put together of, and how often its header stood again. */
  readonly pieces: number;
  readonly repeatedHeaders: number;
}

/** What a source was found to hold. */
export interface FoundAppendices {
  readonly appendices: readonly AppendixPart[];
  /** All else, in the order of the source. */
  readonly rest: readonly SourceBlock[];
}

interface GrowingPart extends AppendixPart {
  readonly header: FoundHeader | null;
}

/**
 * The appendices of a source. A table whose header is one of tasks begins one; a table of as many columns that follows it goes
 * on with it where it repeats the header, or where only blank lines and page numbers stand between. Where no header is
 * recognised anywhere, the largest table is taken as it is.
 */
export function findAppendices({ blocks }: SourceDocument): FoundAppendices {
  const parts: GrowingPart[] = [];
  const rest: SourceBlock[] = [];
  const forced = blocks.some((block) => block.kind === "table" && headerOf(block) !== null) ? null : largestOf(blocks);
  let lines: SourceLine[] = [];
  for (const block of blocks) {
    if (block.kind === "line") {
      lines.push(block);
      continue;
    }
    const last = parts.at(-1);
    const header = block === forced ? null : headerOf(block);
    const joined = last === undefined ? null : joinedTo(last, block, header, lines);
    if (joined !== null) {
      parts[parts.length - 1] = joined;
      rest.push(...lines.filter(({ text }) => isPageNumber(text)));
    } else if (header !== null || block === forced) {
      const { before, titles } = last === undefined ? aboveTable(lines) : splitBetween(lines);
      const within = partOf(block, header);
      rest.push(...before, ...within.above);
      parts.push({ ...within.part, titles: [...titles, ...within.part.titles] });
    } else {
      rest.push(...lines, block);
    }
    lines = [];
  }
  rest.push(...lines);
  return { appendices: parts, rest: rest.filter((block) => block.kind === "table" || block.text !== "") };
}

function headerOf(table: SourceTable): FoundHeader | null {
  return findHeaders(readSheet(tableGrid(table)))[0] ?? null;
}

function largestOf(blocks: readonly SourceBlock[]): SourceTable | null {
  const tables = blocks.filter((block): block is SourceTable => block.kind === "table" && block.cells.length > 0);
  return tables.reduce<SourceTable | null>(
    (most, table) => (most === null || table.cells.length > most.cells.length ? table : most),
    null,
  );
}

/** A table that begins an appendix. Rows above its header are titles where they are one cell, else they stand apart. */
function partOf(
  table: SourceTable,
  header: FoundHeader | null,
): { readonly part: GrowingPart; readonly above: readonly SourceBlock[] } {
  const first = header?.index ?? 0;
  const loose = rowsOfTable(table, 0, first);
  const rows = sheetRowsOf(tableGrid(loose));
  const lines = rows.flatMap(({ pieces, row }): readonly SourceLine[] => {
    const font = loose.cells.find((cell) => cell.row === row - 1)?.font ?? null;
    const [piece] = pieces;
    if (piece === undefined || pieces.length > 1) return [];
    return piece.text.split("\n").map((text) => ({ kind: "line", text, font }));
  });
  const wide = rows.filter(({ pieces }) => pieces.length > 1).map(({ row }) => rowsOfTable(loose, row - 1, row));
  const { before, titles } = aboveTable(lines);
  const part: GrowingPart = {
    titles,
    table: rowsOfTable(table, first),
    header,
    headerRows: header?.rows.length ?? 0,
    ordinal: header?.fields.ordinal ?? null,
    deadline: header?.fields.deadline ?? null,
    pieces: 1,
    repeatedHeaders: 0,
  };
  return { part, above: [...before, ...wide] };
}

/** The appendix with a table that goes on with it; `null` where it does not. Lines between become rows of their own. */
function joinedTo(
  part: GrowingPart,
  table: SourceTable,
  header: FoundHeader | null,
  lines: readonly SourceLine[],
): GrowingPart | null {
  if (table.columns !== part.table.columns || table.rows === 0) return null;
  const words = lines.filter(({ text }) => text !== "" && !isPageNumber(text));
  if (words.some(({ text }) => /^(?:phu luc|bieu|bang|danh muc|noi nhan)\b/u.test(fold(text)))) return null;
  const [first] = sheetRowsOf(tableGrid(rowsOfTable(table, 0, 1)));
  const isAgain = part.header !== null && first !== undefined && repeats(first, part.header.keys);
  if (!isAgain && (header !== null || words.length > 0)) return null;
  const skipped = isAgain ? Math.min(repeatedRows(table, part), table.rows) : 0;
  const between = words.map((line, at) => ({
    ...{ row: part.table.rows + at, column: 0, rows: 1, columns: part.table.columns },
    ...{ text: line.text, font: line.font },
  }));
  const below = rowsOfTable(table, skipped);
  const offset = part.table.rows + between.length;
  const cells = below.cells.map((cell) => ({ ...cell, row: cell.row + offset }));
  return {
    ...part,
    table: { ...part.table, rows: offset + below.rows, cells: [...part.table.cells, ...between, ...cells] },
    pieces: part.pieces + 1,
    repeatedHeaders: part.repeatedHeaders + (isAgain ? 1 : 0),
  };
}

/** How many of the first rows say, cell by cell, what the header says; what says anything else is kept. */
function repeatedRows(table: SourceTable, { table: whole, headerRows }: GrowingPart): number {
  const said = (from: SourceTable, row: number): string =>
    JSON.stringify(from.cells.filter((cell) => cell.row === row).map(({ column, text }) => [column, fold(text)]));
  for (let row = 0; row < headerRows; row += 1) if (said(table, row) !== said(whole, row)) return row;
  return headerRows;
}
