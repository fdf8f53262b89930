import type { Grid } from "../grid";
import type { Appendix, EncodedCell } from "./appendix";
import type { SheetRow } from "./sheet-rows";

/** The cells of some rows that are in an encoding from before Unicode, in the order of the sheet; nothing where none is. */
export function encodedIn(rows: readonly SheetRow[], { top, left, fonts }: Grid): Pick<Appendix, "encoded"> {
  const encoded = rows.flatMap(({ pieces }) =>
    pieces.flatMap(({ row, column, decoded }): readonly EncodedCell[] => {
      if (decoded === undefined || decoded.encoding === null) return [];
      const font = fonts?.[row - top]?.[column - left] ?? null;
      return [{ text: decoded.text, row, column, encoding: decoded.encoding, font }];
    }),
  );
  return encoded.length === 0 ? {} : { encoded };
}
