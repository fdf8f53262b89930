import { rowsOf, isWholeColumns, isWholeRows } from "./area";
import type { Areas } from "./areas";
import { noteStructure } from "./news";
import { areaOfTarget } from "./single-area";
import { assertFormattable } from "./protection";

/** True or false where all rows (columns) agree, `null` where they do not. */
export function areHidden(target: Areas, lines: "rows" | "columns"): boolean | null {
  const area = areaOfTarget(target);
  const sheet = target.sheet.inner;
  const hidden = new Set<boolean>();
  if (lines === "rows") {
    const last = isWholeColumns(area) ? Math.min(area.bottom, sheet.rowCount + 1) : area.bottom;
    for (let row = area.top; row <= last; row++) hidden.add(sheet.findRow(row)?.hidden === true);
  } else {
    const last = isWholeRows(area) ? Math.min(area.right, (sheet.columns?.length ?? 0) + 1) : area.right;
    for (let column = area.left; column <= last; column++) hidden.add(sheet.columns?.[column - 1]?.hidden === true);
  }
  return hidden.size === 1 ? hidden.has(true) : null;
}

/** Errors: AccessDenied on a protected sheet. */
export function setHidden(target: Areas, lines: "rows" | "columns", hidden: boolean): void {
  assertFormattable(target, lines === "rows" ? "formatRows" : "formatColumns");
  noteStructure(target.sheet);
  for (const area of target.areas) {
    if (lines === "rows") {
      for (let index = 0; index < rowsOf(area); index++) {
        target.sheet.inner.getRow(area.top + index).hidden = hidden;
        target.sheet.changes.rows.add(area.top + index);
      }
    } else
      for (let column = area.left; column <= area.right; column++) target.sheet.inner.getColumn(column).hidden = hidden;
  }
}
