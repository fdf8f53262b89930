import type { FieldCell } from "../../src/domain/appendix/appendix";
import { dateFormatKind, fromSerial } from "../../src/domain/calendar/excel-serial";
import { formatDate } from "../../src/domain/calendar/plain-date";
import type { CellValue } from "../../src/domain/grid";

/** A cell: what is written, or a value with its number format ("dd/mm/yyyy" makes a date of a serial number). */
export type CellSpec =
  | string
  | { readonly value: CellValue; readonly numberFormat?: string; readonly text?: string; readonly inherited?: boolean };

/** makeCell("Quý II/2024", 6, 5): a cell as the reader of appendices gives it. */
export function makeCell(spec: CellSpec, row = 6, column: number | null = null): FieldCell {
  const {
    value,
    numberFormat = "General",
    text,
    inherited = false,
  } = typeof spec === "string" ? { value: spec } : spec;
  const kept = value === "" ? null : value;
  return { text: text ?? shown(kept, numberFormat), value: kept, numberFormat, row, column, inherited };
}

/** A cell that holds a date: dateCell(45473) is 30/06/2024. */
export function dateCell(serial: number): CellSpec {
  return { value: serial, numberFormat: "dd/mm/yyyy" };
}

function shown(value: CellValue, numberFormat: string): string {
  if (typeof value === "number" && dateFormatKind(numberFormat) !== null) {
    const date = fromSerial(value);
    if (date) return formatDate(date);
  }
  return value === null ? "" : String(value);
}
