import { FIELDS, type Field } from "../../domain/appendix/appendix";
import type { ColumnView } from "../view/view";
import { fieldIn, type Draft } from "./draft";

/** Why a draft cannot be used. */
export type ReadingFault =
  /** Several columns are said to be the same field. */
  | { readonly kind: "repeated"; readonly field: Field; readonly columns: readonly number[] }
  /** A column that is not to be used is found by its heading all the same. */
  | { readonly kind: "still-read"; readonly field: Field; readonly column: number };

/** The first field that several columns are said to be; `null`: each is there once at most. */
export function repeatedField(draft: Draft, columns: readonly ColumnView[]): ReadingFault | null {
  for (const field of FIELDS) {
    const same = columns.filter((column) => fieldIn(draft, column) === field).map(({ column }) => column);
    if (same.length > 1) return { kind: "repeated", field, columns: same };
  }
  return null;
}

/** The first column that the draft leaves out and that is read all the same. */
export function stillRead(draft: Draft, columns: readonly ColumnView[]): ReadingFault | null {
  for (const { column, field } of columns) {
    if (field !== null && draft.fields.get(column) === null) return { kind: "still-read", field, column };
  }
  return null;
}
