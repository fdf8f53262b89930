import type { Host } from "../../host/host";
import type { MarkPicture } from "../../host/picture";

/** What the conditional formats make of a cell, as the host computes it; rows and columns count from 0. */
export interface MarkCache {
  readonly at: (sheetId: string, row: number, column: number) => MarkPicture | null;
  /** Anything may have changed: a mark can look at any cell and name of the workbook. */
  readonly forget: () => void;
}

/** Rows that are asked for at once: about what a screen shows, so that 20,000 rows cost nothing until they are seen. */
const BAND = 64;
const COLUMNS = 16_384;

type Bands = Map<number, ReadonlyMap<number, MarkPicture>>;

/** `sheetOf` tells the name and the last used row of a sheet, `null` where no conditional format stands on it. */
export function markCache(
  host: Pick<Host, "paintMarks">,
  sheetOf: (sheetId: string) => { readonly name: string; readonly columns: number } | null,
): MarkCache {
  const bySheet = new Map<string, Bands>();
  const key = (row: number, column: number): number => row * COLUMNS + column;

  function bandOf(sheetId: string, band: number): ReadonlyMap<number, MarkPicture> {
    const bands: Bands = bySheet.get(sheetId) ?? new Map<number, ReadonlyMap<number, MarkPicture>>();
    bySheet.set(sheetId, bands);
    const known = bands.get(band);
    if (known !== undefined) return known;
    const sheet = sheetOf(sheetId);
    const area = { top: band * BAND + 1, left: 1, bottom: (band + 1) * BAND, right: sheet?.columns ?? 1 };
    const marked = sheet === null ? [] : host.paintMarks(sheet.name, area);
    const marks = new Map(marked.map(({ row, column, mark }) => [key(row - 1, column - 1), mark]));
    bands.set(band, marks);
    return marks;
  }

  return {
    at: (sheetId, row, column) => bandOf(sheetId, Math.floor(row / BAND)).get(key(row, column)) ?? null,
    forget: () => bySheet.clear(),
  };
}
