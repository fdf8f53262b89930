import { intersection } from "./area";
import type { Area } from "./area";
import { formatArea, quotedSheet } from "./address";
import { assertAlive } from "./book";
import type { Book, Sheet } from "./book";

/** Cells of one sheet: what both Range (one area) and RangeAreas (any number) stand for. */
export interface Areas {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** "Sheet1!A1:B2,Sheet1!D4", as `address` gives it. */
export function addressOf({ book, sheet, areas }: Areas): string {
  assertAlive(book, sheet);
  return areas.map((area) => `${quotedSheet(sheet.inner.name)}!${formatArea(area)}`).join(",");
}

/** The part of the areas that the sheet has cells for, so that whole columns can be walked. */
export function insideOf(areas: readonly Area[], limit: Area | null): readonly Area[] {
  if (limit === null) return [];
  return areas.map((area) => intersection(area, limit)).filter((area) => area !== null);
}
