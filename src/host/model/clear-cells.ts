import { insideOf } from "./areas";
import type { Areas } from "./areas";
import { isWholeColumns, isWholeRows } from "./area";
import { findCell, isCovered } from "./cell-content";
import { restyle } from "./cell-style";
import { clearFormattings } from "./conditional-formats";
import { edited } from "./happenings";
import { removeLinks } from "./links";
import { noteCells } from "./news";
import { assertFormattable } from "./protection";
import { cellsArea } from "./used-area";
import { setValidation } from "./validations";
import { assertUnlocked, setContent } from "./write-cells";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Empties cells without leaving new ones where there were none. */
function clearContents(target: Areas): void {
  assertUnlocked(target);
  edited(target, () => emptyCells(target));
}

function emptyCells(target: Areas): void {
  for (const area of insideOf(target.areas, cellsArea(target.sheet.inner))) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = findCell(target.sheet.inner, row, column);
        if (cell !== undefined && !isCovered(cell)) setContent(target.sheet, cell, { kind: "empty" });
      }
    }
  }
  noteCells(target.sheet, target.areas);
  target.book.stale = true;
}

function clearFormats(target: Areas): void {
  assertFormattable(target, "formatCells");
  const whole = target.areas.some((area) => isWholeColumns(area) || isWholeRows(area));
  const areas = whole ? target.areas : insideOf(target.areas, cellsArea(target.sheet.inner));
  restyle({ ...target, areas }, () => ({}));
}

/** Excel.ClearApplyTo: "All" also takes links, validations and conditional formats away; "Formats" the conditional formats too. */
export function clearCells(target: Areas, what: ClearWhat): void {
  if (what === "All" || what === "Contents") clearContents(target);
  if (what === "All" || what === "Formats") {
    clearFormats(target);
    clearFormattings(target);
  }
  if (what === "All") setValidation(target, null);
  if (what !== "Contents" && what !== "Formats") removeLinks(target);
}
