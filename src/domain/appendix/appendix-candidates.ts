import type { Grid } from "../grid";
import { findHeaders, readSheet } from "./find-header";
import type { FieldColumns } from "./header-columns";

/** A place on a sheet where an appendix may begin. */
export interface HeaderCandidate {
  readonly sheet: string;
  /** Sheet rows of the header; the first is what `ReadContext.headerRow` takes. */
  readonly headerRows: readonly number[];
  readonly columns: FieldColumns;
  /** How surely: the larger, the more of the fields have headings that are certainly theirs. Comparable between sheets. */
  readonly score: number;
}

/**
 * Every header of a table of tasks on the sheet, from the top. A header that stands again at the top of a page counts with
 * its table; one below another annex's title counts apart. Empty where the sheet has none.
 */
export function headerCandidates(grid: Grid): readonly HeaderCandidate[] {
  return findHeaders(readSheet(grid)).map(({ rows, fields, score }) => ({
    sheet: grid.sheet,
    headerRows: rows,
    columns: fields,
    score,
  }));
}
