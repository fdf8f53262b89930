import { columnNumber } from "../../domain/address";
import type { AppendixView } from "../view/view";

/** The cells of a task that are written, as one address where they stand side by side: "I16:J16", else "I16, L16". */
export function writtenCells(columns: NonNullable<AppendixView["statusColumns"]>, row: number): string {
  const { status, completedOn } = columns;
  if (completedOn === "") return `${status}${row}`;
  const together = columnNumber(completedOn) === columnNumber(status) + 1;
  return `${status}${row}${together ? ":" : ", "}${completedOn}${row}`;
}
