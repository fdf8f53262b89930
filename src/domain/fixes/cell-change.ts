import type { CellValue } from "../grid";

/** One cell of a sheet as it was read and as it is to read. Rows and columns count from 1. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** The raw value when it was read; what stands there now must still be the same. */
  readonly before: CellValue;
  /** Text arrives as text whatever it starts with; a number with its format is a date; `null` empties the cell. */
  readonly after: string | number | null;
  /** Excel's format code for a number; left out: the cell's own stays. */
  readonly numberFormat?: string;
  /**
   * Name of the font that the new text is to be shown in, where the old one draws other letters; left out: it stays. A cell
   * whose letters had several fonts has one afterwards, and no undo brings those of single letters back: Excel gives no access to them.
   */
  readonly font?: string;
}
