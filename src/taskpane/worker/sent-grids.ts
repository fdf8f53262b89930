import type { Grid } from "../../domain/grid";
import { isSameRow } from "../session/same-reading";
import type { SentGrid, SentRow, ToWorker } from "./protocol";

/** Rows of one message: copying them must not hold the pane up. */
const SLICE = 1000;

/**
 * Sends a grid; of one that the worker has in an older state only the rows that differ. `pause` is awaited between slices.
 */
export async function sendGrid(
  grid: Grid,
  before: Grid | undefined,
  post: (message: ToWorker) => void,
  pause: () => Promise<void>,
): Promise<void> {
  const { sheet, top, left, merges, values, fonts } = grid;
  post({ kind: "grid", grid: { sheet, top, left, merges, rows: values.length, lettered: fonts !== undefined } });
  for (let from = 0; from < values.length; from += SLICE) {
    if (from > 0) await pause();
    const places = Array.from({ length: Math.min(SLICE, values.length - from) }, (_, at) => from + at);
    const rows = places.filter((place) => before === undefined || !isSameRow(grid, before, place));
    if (rows.length > 0) post({ kind: "rows", rows: rows.map((place) => sentRow(grid, place)) });
  }
  post({ kind: "grid-done" });
}

function sentRow({ values, numberFormats, formulas, fonts }: Grid, place: number): SentRow {
  const formats = numberFormats[place] ?? [];
  const [first] = formats;
  const own = formulas[place] ?? [];
  return [
    place,
    values[place] ?? [],
    first !== undefined && formats.every((format) => format === first) ? first : formats,
    own.every((formula) => formula === null) ? null : own,
    fonts?.[place] ?? [],
  ];
}

/** Puts a grid together at the other end: what is not sent is taken from the grid that was there before. */
export function receiveGrid(
  { sheet, top, left, merges, rows, lettered }: SentGrid,
  before: Grid | undefined,
): { take(sent: readonly SentRow[]): void; done(): Grid } {
  const values = listOf(rows, before?.values);
  const numberFormats = listOf(rows, before?.numberFormats);
  const formulas = listOf(rows, before?.formulas);
  const fonts = listOf(rows, before?.fonts);
  return {
    take: (sent) => {
      for (const [place, cells, formats, own, names] of sent) {
        values[place] = cells;
        numberFormats[place] = typeof formats === "string" ? cells.map(() => formats) : formats;
        formulas[place] = own ?? cells.map(() => null);
        fonts[place] = names;
      }
    },
    done: () => ({ sheet, top, left, merges, values, numberFormats, formulas, ...(lettered ? { fonts } : {}) }),
  };
}

function listOf<Row>(rows: number, before: readonly (readonly Row[])[] = []): (readonly Row[])[] {
  return Array.from({ length: rows }, (_, at) => before[at] ?? []);
}
