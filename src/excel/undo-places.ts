import type { CellsWritten, JournalEntry } from "../actions/journal";
import { areaAddress, parseArea } from "../domain/address";
import type { Area } from "../domain/grid";
import type { Text } from "../i18n/text";
import { withoutSheet } from "./excel-ranges";
import type { SheetFacts } from "./list-sheets";
import { BLOCK_NAME } from "./sheet-label";

/** An entry and the sheet it is undone on. */
export interface Placed<E extends JournalEntry = JournalEntry> {
  readonly entry: E;
  readonly facts: SheetFacts;
}

/** Something that is left as it is. */
export interface Kept {
  readonly sheet: string;
  readonly address: string;
  readonly reason: Text;
}

const SHEET_GONE: Text = {
  vi: "Không còn thấy trang này; có thể trang đã được xóa.",
  en: "The sheet is no longer there; it may have been deleted.",
};
export const ROWS_CHANGED: Text = {
  vi: "Từ khi ghi đã có dòng hoặc cột được chèn hay xóa trong vùng này, nên các ô được giữ nguyên.",
  en: "Rows or columns were inserted or deleted in this area since it was written, so the cells are left as they are.",
};

export const CHANGED_SINCE: Text = {
  vi: "Nội dung đã được sửa từ khi ghi, nên được giữ nguyên.",
  en: "The content was changed since it was written, so it is left as it is.",
};

/**
 * Finds the sheets of the entries again, by Excel's id or else by name, and moves the entries along with rows and
 * columns that were inserted before them. What cannot be found again is kept.
 */
export function placeEntries(
  entries: readonly JournalEntry[],
  sheets: readonly SheetFacts[],
): { readonly placed: readonly Placed[]; readonly kept: readonly Kept[] } {
  const placed: Placed[] = [];
  const kept = new Map<string, Kept>();
  for (const entry of entries) {
    const facts = sheets.find(({ id }) => id === entry.sheetId) ?? sheets.find(({ name }) => name === entry.sheet);
    if (facts === undefined) {
      const nothingLeft = entry.kind === "sheet-created" || entry.kind === "name-set";
      if (!nothingLeft) kept.set(entry.sheet, { sheet: entry.sheet, address: "", reason: SHEET_GONE });
      continue;
    }
    // Cells that were set one by one know their rows by what else stands there.
    const shift = entry.kind === "cells-set" ? STILL : shiftOf(entries, entry, facts);
    const moved = shift === null ? null : movedEntry(entry, shift);
    if (moved !== null) placed.push({ entry: moved, facts });
    else if (entry.kind === "cells-written") {
      kept.set(facts.name, { sheet: facts.name, address: areaAddress(entry.area), reason: ROWS_CHANGED });
    }
  }
  return { placed, kept: [...kept.values()] };
}

/** How far cells have moved, down and to the right. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}
const STILL: Shift = { rows: 0, columns: 0 };

/** How far the cells of a sheet have moved since they were written; `null` where they were torn apart. */
function shiftOf(
  entries: readonly JournalEntry[],
  { sheetId, sheet }: JournalEntry,
  { block }: SheetFacts,
): Shift | null {
  const named = entries.find(
    (entry) =>
      entry.kind === "name-set" && entry.name === BLOCK_NAME && entry.sheet === sheet && entry.sheetId === sheetId,
  );
  const written = named?.kind === "name-set" ? parseArea(withoutSheet(named.after)) : null;
  // Without the name nothing is known of it; then the comparison of each cell must do.
  if (written === null || block === null) return STILL;
  const height = (area: Area): number => area.bottom - area.top;
  const width = (area: Area): number => area.right - area.left;
  const whole = height(written) === height(block) && width(written) === width(block);
  return whole ? { rows: block.top - written.top, columns: block.left - written.left } : null;
}

/** The entry at its new place, `null` for one that can only be undone where it was. */
function movedEntry(entry: JournalEntry, shift: Shift): JournalEntry | null {
  const { rows, columns } = shift;
  if (rows === 0 && columns === 0) return entry;
  const text = (address: string): string => movedAddress(address, shift);
  switch (entry.kind) {
    case "cells-written":
      return { ...entry, ...movedCells(entry, shift) };
    case "cells-merged":
    case "cells-unmerged":
      return { ...entry, areas: entry.areas.map(text) };
    case "validations-replaced":
      return {
        ...entry,
        area: text(entry.area),
        before: entry.before.map((state) => ({ ...state, area: text(state.area) })),
      };
    case "columns-resized":
      return { ...entry, before: entry.before.map((one) => ({ ...one, column: one.column + columns })) };
    case "rows-resized":
      return { ...entry, before: entry.before.map((one) => ({ ...one, row: one.row + rows })) };
    case "formats-replaced":
      // Their formulas name cells by where they were.
      return entry.before.length === 0 ? entry : null;
    case "cells-set":
    case "print-changed":
    case "view-changed":
    case "name-set":
    case "sheet-created":
    case "rows-removed":
      return entry;
  }
}

function movedCells(entry: CellsWritten, shift: Shift): Pick<CellsWritten, "area" | "touched" | "links"> {
  return {
    area: movedArea(entry.area, shift),
    touched: entry.touched.map((area) => movedArea(area, shift)),
    links: Object.fromEntries(
      Object.entries(entry.links).map(([address, link]) => [movedAddress(address, shift), link]),
    ),
  };
}

export function movedArea({ top, left, bottom, right }: Area, { rows, columns }: Shift): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** "H6:H9,J6:J9": one area or several. */
export function movedAddress(address: string, shift: Shift): string {
  return address
    .split(",")
    .flatMap((one) => parseArea(one) ?? [])
    .map((area) => areaAddress(movedArea(area, shift)))
    .join(",");
}
