import { areaOf, parseArea } from "../model/address";
import type { Area } from "../model/area";
import { NULL_OBJECT } from "../wire/null-object";
import type { ClassDefinition } from "../wire/host-class";
import { range } from "./handles";
import type { SheetOfBook } from "./subjects";

/** The filtered area; the file library gives it as text or as two corners. */
function filtered({ sheet }: SheetOfBook): Area | null {
  const filter = sheet.inner.autoFilter;
  if (filter === null || filter === undefined) return null;
  if (typeof filter === "string") return parseArea(filter);
  const corner = (place: string | { readonly row: number; readonly col: number }): Area =>
    typeof place === "string"
      ? areaOf(place)
      : { top: place.row, left: place.col, bottom: place.row, right: place.col };
  const [from, to] = [corner(filter.from), corner(filter.to)];
  return { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
}

/** Excel counts a sheet as filtered when a criterion hides rows; the file keeps the rows hidden. */
function hidesRows(self: SheetOfBook): boolean {
  const area = filtered(self);
  if (area === null) return false;
  for (let row = area.top + 1; row <= Math.min(area.bottom, self.sheet.inner.rowCount); row++) {
    if (self.sheet.inner.findRow(row)?.hidden === true) return true;
  }
  return false;
}

/** Excel.AutoFilter */
export const autoFilterClass: ClassDefinition<SheetOfBook> = {
  values: { Enabled: { get: (self) => filtered(self) !== null }, IsDataFiltered: { get: hidesRows } },
  methods: {
    GetRangeOrNullObject: (self) => {
      const area = filtered(self);
      return area === null ? NULL_OBJECT : range({ ...self, areas: [area] });
    },
  },
};
