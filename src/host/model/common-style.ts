import type { Areas } from "./areas";
import { insideOf } from "./areas";
import { isWholeColumns, isWholeRows } from "./area";
import type { CellStyle } from "./cell-style";
import { letterStylesAt, styleAt } from "./cell-style";
import { cellsArea } from "./used-area";

/** Every different style among the cells of the areas, and among their letters. */
function stylesIn(target: Areas): ReadonlySet<CellStyle> {
  const styles = new Set<CellStyle>();
  const sheet = target.sheet.inner;
  const whole = target.areas.some((area) => isWholeColumns(area) || isWholeRows(area));
  const areas = whole ? insideOf(target.areas, cellsArea(sheet)) : target.areas;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        for (const style of letterStylesAt(sheet, row, column)) styles.add(style);
    }
  }
  if (whole) for (const area of target.areas) styles.add(styleAt(sheet, area.bottom, area.left));
  return styles;
}

/** What `read` says of every cell where they all agree, else `null`, as Excel answers for a mixed range. */
export function common<V>(target: Areas, read: (style: CellStyle) => V): V | null {
  let agreed: { readonly value: V } | null = null;
  for (const style of stylesIn(target)) {
    const value = read(style);
    if (agreed === null) agreed = { value };
    else if (agreed.value !== value) return null;
  }
  return agreed === null ? read({}) : agreed.value;
}
