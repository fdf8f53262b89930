import type { Grid } from "../domain/grid";
import { mayBeLegacy } from "../domain/text/legacy/may-be-legacy";
import type { Slice } from "./ask-in-slices";
import { fontsOf } from "./cell-fonts";
import { patchesOf, type Spot } from "./patches";
import { cellCount } from "./rectangles";

/** How many ranges are asked about, all sheets together; where there would be more, more cells between are asked along. */
const MOST_RANGES = 400;
/** How many cells are asked about, all sheets together; the fonts of those beyond stay unknown. */
const MOST_CELLS = 300_000;

/**
 * The grids with fonts where a text may be in an old encoding: of all cells of that sheet with letters beyond ASCII, since a word
 * that reads both ways is told by its font alone, and of those between them.
 * Grids without such a text are given back as they are, and nothing is asked.
 */
export async function withFonts(context: Excel.RequestContext, grids: readonly Grid[]): Promise<readonly Grid[]> {
  const found = grids.flatMap((grid) => {
    const spots = spotsIn(grid);
    return spots.length === 0 ? [] : [{ grid, spots }];
  });
  if (found.length === 0) return grids;
  const most = Math.max(1, Math.floor(MOST_RANGES / found.length));
  const slices = found.flatMap(({ grid: { sheet }, spots }) =>
    patchesOf(spots, null, most).map((area): Slice => ({ sheet, area })),
  );
  const asked = withinBounds(slices);
  const fonts = await fontsOf(context, asked);
  return grids.map((grid) => {
    if (found.every((one) => one.grid !== grid)) return grid;
    const rows: (string | null)[][] = grid.values.map((row) => row.map(() => null));
    for (const slice of asked.filter(({ sheet }) => sheet === grid.sheet)) {
      for (const [r, names] of fonts(slice).entries()) {
        const row = rows[slice.area.top + r - grid.top];
        if (row === undefined) continue;
        for (const [c, name] of names.entries()) row[slice.area.left + c - grid.left] = name;
      }
    }
    return { ...grid, fonts: rows };
  });
}

// ASCII reads the same in every encoding.
const BEYOND_ASCII = /[^\u0000-\u007f]/u;

function spotsIn({ top, left, values }: Grid): readonly Spot[] {
  const isAsked = values.some((row) => row.some((value) => typeof value === "string" && mayBeLegacy(value)));
  if (!isAsked) return [];
  return values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      typeof value === "string" && BEYOND_ASCII.test(value) ? [{ row: top + r, column: left + c }] : [],
    ),
  );
}

/** Slices from the first on, the last one cut short. */
function withinBounds(slices: readonly Slice[]): readonly Slice[] {
  const kept: Slice[] = [];
  let left = MOST_CELLS;
  for (const { sheet, area } of slices) {
    const rows = Math.floor(left / (area.right - area.left + 1));
    if (rows === 0) break;
    const part = { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) };
    kept.push({ sheet, area: part });
    left -= cellCount(part);
  }
  return kept;
}
