import type { AnswerOf, Slice } from "./ask-in-slices";
import type { Fonts } from "./cell-fonts";
import { patchesOf, type Spot } from "./patches";

/** The font of a cell that was asked about; `null` where its letters have several. */
export type FontAt = (row: number, column: number) => string | null;

/** What to ask about to know the fonts of cells of a sheet, and of few others. */
export function fontSlices(sheet: string, spots: readonly Spot[]): readonly Slice[] {
  return patchesOf(spots, null).map((area) => ({ sheet, area }));
}

export function fontAtOf(slices: readonly Slice[], fonts: AnswerOf<Fonts>): FontAt {
  return (row, column) => {
    const slice = slices.find(({ area }) => row >= area.top && row <= area.bottom);
    return slice === undefined ? null : (fonts(slice)[row - slice.area.top]?.[column - slice.area.left] ?? null);
  };
}
