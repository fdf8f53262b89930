import type { Areas } from "./areas";
import { formatArea } from "./address";
import { cellsOf } from "./area";
import type { Book, Sheet } from "./book";
import { findCell, valueOf, valueTypeOf } from "./cell-content";
import type { Scalar, ValueType } from "./cell-content";

/** Excel.DataChangeType, as far as this host has it. */
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted";

/** A cell's value with its type (Excel.RangeValueType). */
export interface TypedValue {
  readonly value: Scalar;
  readonly type: ValueType;
}

/** Something of which Excel tells the add-in's handlers. */
export type Happening =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      /** Without the sheet's name. */
      readonly address: string;
      readonly changeType: ChangeType;
      /** What a single cell held before; `null` for more cells, of which Excel tells no details (Excel.ChangedEventDetail). */
      readonly before: TypedValue | null;
    }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly address: string }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | { readonly kind: "shown"; readonly sheet: Sheet; readonly before: string; readonly after: string };

/** Keeps what happened for the handlers, unless the add-in switched its events off (Excel.Runtime.enableEvents). */
export function happened(book: Book, happening: Happening): void {
  if (book.eventsEnabled && book.subscriptions.size > 0) book.happenings.push(happening);
}

const addressIn = ({ areas }: Pick<Areas, "areas">): string => areas.map((area) => formatArea(area)).join(",");

export function typedValue(sheet: Sheet, row: number, column: number): TypedValue {
  const cell = findCell(sheet.inner, row, column);
  return { value: valueOf(cell), type: valueTypeOf(cell) };
}

/** Changes the content of cells, and keeps it as one event of the range. */
export function edited(target: Areas, change: () => void): void {
  const { book, sheet } = target;
  const [area, more] = target.areas;
  const single = area !== undefined && more === undefined && cellsOf(area) === 1;
  const before = single ? typedValue(sheet, area.top, area.left) : null;
  change();
  happened(book, { kind: "changed", sheet, address: addressIn(target), changeType: "RangeEdited", before });
}
