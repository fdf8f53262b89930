import type { Grid } from "../grid";
import { decoderOf, type Decoder } from "../text/legacy/decode-texts";

/**
 * Reads the texts of a sheet that are in an encoding from before Unicode; `null` where the sheet has none, as most have. The
 * fonts of the cells are evidence where they are known.
 */
export function cellDecoderOf(grid: Grid): Decoder | null {
  const known = DECODERS.get(grid.values);
  if (known && known.fonts === grid.fonts) return known.decoder;
  const decoder = decoderOf(textsOf(grid));
  DECODERS.set(grid.values, { fonts: grid.fonts, decoder });
  return decoder;
}

/** A sheet is read for its headers, its appendix and its fixes, one after the other. */
const DECODERS = new WeakMap<Grid["values"], { readonly fonts: Grid["fonts"]; readonly decoder: Decoder | null }>();

function* textsOf({ values, fonts }: Grid): Iterable<{ readonly text: string; readonly font: string | null }> {
  for (const [r, row] of values.entries()) {
    const names = fonts?.[r];
    for (const [c, value] of row.entries())
      if (typeof value === "string") yield { text: value, font: names?.[c] ?? null };
  }
}
