import type { Grid } from "../grid";
import { key } from "../text/keys";
import { nfc } from "../text/normalise";
import type { Appendix } from "./appendix";
import { findHeaders, readSheet, type ReadSheet } from "./find-header";
import { isPageNumber } from "./page-number";
import { readAppendix } from "./read-appendix";
import type { ReadContext } from "./read-context";
import { stackGrids, type StackedGrid } from "./stack-grids";

/** A table of tasks that goes on over several sheets, read as one. */
export interface SpreadAppendix extends StackedGrid {
  readonly appendix: Appendix;
}

// "Table 3", "Trang 3", "Sheet3", "PL (3)"
const NUMBERED_NAME = /^(.{0,28}?)(\d{1,3})\)?$/u;

/**
 * The sheets, in the order of their tabs, as pages of one table: the first has its header, each further one either the same
 * header again and numbers that go on, or, named on in the same way ("Table 1", "Table 2"), no header and as many columns.
 * `null` where it is not certain: a title of its own, other columns, or numbers that begin anew make a sheet an appendix apart.
 */
export function readPages(grids: readonly Grid[], context: ReadContext): SpreadAppendix | null {
  const [first, ...others] = grids;
  if (first === undefined || others.length === 0) return null;
  const pages = [{ grid: first, skipped: 0 }];
  const head = readSheet(first);
  const firstPage = pageOf(head);
  if (firstPage === null || firstPage.several) return null;
  let before = first;
  for (const grid of others) {
    const skipped = skippedRows(grid, before, first, firstPage);
    if (skipped === null) return null;
    pages.push({ grid, skipped });
    before = grid;
  }
  const stacked = stackGrids(pages);
  const appendix = stacked && readAppendix(stacked.grid, context);
  if (stacked === null || appendix === null || !goesOn(appendix, stacked, context, grids)) return null;
  // The header at the top of a sheet is where it belongs: nothing was mended.
  const tops = new Set(stacked.parts.map(({ from }) => from));
  const mends = appendix.mends.filter(({ kind, row }) => kind !== "repeated-header" || !tops.has(row));
  return { ...stacked, appendix: { ...appendix, mends } };
}

/** What the header of a sheet is like. */
interface Page {
  readonly keys: readonly string[];
  readonly titles: ReadonlySet<string>;
  readonly several: boolean;
}

function pageOf(sheet: ReadSheet): Page | null {
  const [header, ...more] = findHeaders(sheet);
  if (header === undefined) return null;
  return {
    keys: header.headings.map(({ column, text, above }) => `${String(column)} ${key(text)} ${key(above ?? "")}`),
    titles: new Set(sheet.rows.slice(0, header.index).flatMap(({ pieces }) => pieces.map(({ text }) => key(text)))),
    several: more.length > 0,
  };
}

/** How many rows at the top of a further page only say again what the first one said; `null`: it is no further page. */
function skippedRows(grid: Grid, before: Grid, first: Grid, firstPage: Page): number | null {
  const sheet = readSheet(grid);
  const page = pageOf(sheet);
  if (page === null) return isNamedOn(before.sheet, grid.sheet) && fits(grid, first) ? pageNumbers(sheet) : null;
  const same = page.keys.length === firstPage.keys.length && page.keys.every((one, at) => one === firstPage.keys[at]);
  const own = [...page.titles].some((title) => !firstPage.titles.has(title) && !isPageNumber(title));
  if (!same || own || page.several) return null;
  return findHeaders(sheet)[0]?.index ?? 0;
}

function pageNumbers({ rows }: ReadSheet): number {
  const at = rows.findIndex(({ pieces: [piece, ...more] }) => piece && (more.length > 0 || !isPageNumber(piece.text)));
  return Math.max(at, 0);
}

function fits(grid: Grid, first: Grid): boolean {
  const right = (one: Grid): number => one.left + (one.values[0]?.length ?? 0) - 1;
  return grid.left >= first.left && right(grid) <= right(first);
}

function isNamedOn(before: string, name: string): boolean {
  const [, stem, number] = NUMBERED_NAME.exec(nfc(before)) ?? [];
  const [, nextStem, next] = NUMBERED_NAME.exec(nfc(name)) ?? [];
  return stem !== undefined && stem === nextStem && Number(next) === Number(number) + 1;
}

/**
 * On every sheet a numbered task begins that says who leads it or by when, no number comes twice that did not on its own sheet,
 * and nothing falls out of the table. A word on a sheet of its own is no page.
 */
function goesOn(
  { tasks, unplaced }: Appendix,
  { parts }: StackedGrid,
  context: ReadContext,
  grids: readonly Grid[],
): boolean {
  const twice = (some: Appendix["tasks"]): number => some.filter((task) => / \(\d+\)$/u.test(task.key)).length;
  const alone = grids.flatMap((grid) => readAppendix(grid, context) ?? []);
  const twiceAlone = alone.reduce((sum, one) => sum + twice(one.tasks), 0);
  const placedAlone = alone.reduce((sum, one) => sum + one.tasks.length, 0);
  const begun = tasks.filter(({ ordinal, cells }) => ordinal !== "" && (cells.lead.text || cells.deadline.text) !== "");
  const firstRows = begun.flatMap(({ rows: [row] }) => row ?? []);
  const adds = parts.every(({ from, to }) => firstRows.some((row) => row >= from && row <= to));
  const lost = unplaced.filter(({ as }) => as === undefined).length > alone.flatMap((one) => one.unplaced).length;
  return adds && !lost && twice(tasks) <= twiceAlone && tasks.length >= placedAlone - parts.length + 1;
}
