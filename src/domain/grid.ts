/** What a cell holds; `null` is an empty cell. Dates are Excel serial numbers, told apart by the number format. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells. Rows and columns count from 1 (A = 1), both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What was read off a sheet: a rectangle whose first cell is (top, left). All arrays are row by row and of the same shape.
 * A cell covered by a merge, but for its first one, is `null`.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Formulas in en-US syntax where a cell has one, else `null`. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Merged areas that touch the grid, in sheet coordinates. */
  readonly merges: readonly Area[];
  /**
   * Names of the cells' fonts, where they were asked for: only of sheets with text that may be in an old encoding. `null` for
   * a cell that was not asked for or has several.
   */
  readonly fonts?: readonly (readonly (string | null)[])[];
}
