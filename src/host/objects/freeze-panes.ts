import { invalidArgument } from "../excel-error";
import { areaOf, formatArea, splitSheet } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Area } from "../model/area";
import { changeView, viewOf } from "../model/sheet-view";
import { integer, optional, text } from "../wire/arguments";
import { NULL_OBJECT } from "../wire/null-object";
import type { ClassDefinition } from "../wire/host-class";
import { range } from "./handles";
import type { SheetOfBook } from "./subjects";

function frozen({ sheet }: SheetOfBook): Area | null {
  const view = viewOf(sheet);
  if (view.state !== "frozen") return null;
  const [columns, rows] = [view.xSplit ?? 0, view.ySplit ?? 0];
  if (columns === 0 && rows === 0) return null;
  return { top: 1, left: 1, bottom: rows === 0 ? MAX_ROWS : rows, right: columns === 0 ? MAX_COLUMNS : columns };
}

function freeze({ sheet }: SheetOfBook, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument("a number of rows or columns below 0");
  const { zoomScale, showGridLines, showRowColHeaders, zoomScaleNormal, rightToLeft, style } = viewOf(sheet);
  const plain = { zoomScale, showGridLines, showRowColHeaders, zoomScaleNormal, rightToLeft, style };
  const kept = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  if (rows === 0 && columns === 0) {
    changeView(sheet, kept);
    return;
  }
  const topLeftCell = formatArea({ top: rows + 1, bottom: rows + 1, left: columns + 1, right: columns + 1 });
  changeView(sheet, {
    ...kept,
    state: "frozen",
    topLeftCell,
    ...(columns > 0 ? { xSplit: columns } : {}),
    ...(rows > 0 ? { ySplit: rows } : {}),
  });
}

function freezeAt(self: SheetOfBook, place: unknown): void {
  const given = range.modelOf(place)?.areas[0] ?? areaOf(splitSheet(text(place, "frozenRange")).address);
  freeze(self, given.bottom === MAX_ROWS ? 0 : given.bottom, given.right === MAX_COLUMNS ? 0 : given.right);
}

/** Excel.WorksheetFreezePanes */
export const freezePanesClass: ClassDefinition<SheetOfBook> = {
  methods: {
    FreezeAt: (self, [place]) => freezeAt(self, place),
    FreezeRows: (self, [count]) => freeze(self, optional(count, (given) => integer(given, "count")) ?? 1, 0),
    FreezeColumns: (self, [count]) => freeze(self, 0, optional(count, (given) => integer(given, "count")) ?? 1),
    Unfreeze: (self) => freeze(self, 0, 0),
    GetLocationOrNullObject: (self) => {
      const area = frozen(self);
      return area === null ? NULL_OBJECT : range({ ...self, areas: [area] });
    },
  },
};
