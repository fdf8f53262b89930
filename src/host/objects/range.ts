import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import { addressOf } from "../model/areas";
import type { Areas } from "../model/areas";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  cellsOf,
  checkedArea,
  columnsOf,
  intersection,
  isWholeRows,
  rowsOf,
} from "../model/area";
import type { Area } from "../model/area";
import { assertAlive } from "../model/book";
import { heightOf } from "../model/sizes";
import { calculate } from "../model/calculate";
import { clearCells } from "../model/clear-cells";
import { mergeCells, mergedAreas, unmergeCells } from "../model/merges";
import { deleteRows, insertRows } from "../model/move-rows";
import { linkAt, setLink } from "../model/links";
import { areHidden, setHidden } from "../model/hidden";
import { readFormulas, readNumberFormats, readTexts, readTypes, readValues } from "../model/read-cells";
import { namedAreas } from "../model/named-areas";
import { areaOf, splitSheet } from "../model/address";
import { cellProperties, setCellProperties } from "../model/cell-properties";
import { columnProperties, rowProperties, setColumnProperties, setRowProperties } from "../model/line-properties";
import { writeNumberFormats } from "../model/write-formats";
import { selectCells } from "../model/selection";
import { areaOfTarget } from "../model/single-area";
import { usedArea } from "../model/used-area";
import { writeValues } from "../model/write-cells";
import { boolean, integer, isRecord, oneOf, optional } from "../wire/arguments";
import { NULL_OBJECT } from "../wire/null-object";
import type { ClassDefinition, HostObject } from "../wire/host-class";
import { conditionalFormatCollection, dataValidation, range, rangeAreas, rangeFormat, worksheet } from "./handles";

const at = (self: Areas, area: Area): HostObject => range({ ...self, areas: [area] });

/** Moves and grows an area; a sheet's edge is an error, as in Excel. */
function moved(self: Areas, change: Partial<Record<keyof Area, number>>): HostObject {
  const area = areaOfTarget(self);
  const side = (name: keyof Area) => area[name] + (change[name] ?? 0);
  return at(self, checkedArea(side("top"), side("left"), side("bottom"), side("right")));
}

function otherArea(self: Areas, other: unknown): Area {
  const model = range.modelOf(other);
  if (model !== null) {
    if (model.sheet !== self.sheet) throw invalidArgument("the ranges lie on different worksheets");
    return areaOfTarget(model);
  }
  if (typeof other !== "string") throw invalidArgument("a range or an address is needed");
  return namedAreas(self.book, self.sheet, other)?.[0] ?? areaOf(splitSheet(other).address);
}

function common(self: Areas, other: unknown): HostObject | null {
  const area = intersection(areaOfTarget(self), otherArea(self, other));
  return area === null ? null : at(self, area);
}

function used(self: Areas, valuesOnly: unknown): HostObject | null {
  const inSheet = usedArea(self.sheet.inner, optional(valuesOnly, (given) => boolean(given, "valuesOnly")) ?? false);
  const area = inSheet === null ? null : intersection(inSheet, areaOfTarget(self));
  return area === null ? null : at(self, area);
}

function merged(self: Areas): HostObject {
  const areas = mergedAreas(self.sheet.inner, areaOfTarget(self));
  // Microsoft: "This API … fails if there are more than 512 merged areas" (Excel.Range.getMergedAreasOrNullObject).
  if (areas.length > 512) throw invalidArgument(`${areas.length} merged areas in one range`);
  return areas.length === 0 ? NULL_OBJECT : rangeAreas({ ...self, areas });
}

/** Whole rows of the sheet; this host moves no part of a row. Errors: InvalidArgument, NotImplemented. */
function wholeRows(self: Areas, shift: unknown, known: string): Area {
  const area = areaOfTarget(self);
  assertAlive(self.book, self.sheet);
  if (shift !== known) throw invalidArgument(`shift ${String(shift)}`);
  if (!isWholeRows(area)) throw new ExcelError("NotImplemented", "This host inserts and deletes whole rows only.");
  return area;
}

/** Excel.Range.delete: what is below moves up. */
function remove(self: Areas, shift: unknown): void {
  const area = wholeRows(self, shift, "Up");
  deleteRows(self.book, self.sheet, area.top, rowsOf(area));
}

/** Excel.Range.insert: what stood there moves down; the range that is given back is the new, blank space. */
function insert(self: Areas, shift: unknown): HostObject {
  const area = wholeRows(self, shift, "Down");
  insertRows(self.book, self.sheet, area.top, rowsOf(area));
  return at(self, area);
}

const live =
  <R>(read: (self: Areas) => R) =>
  (self: Areas): R => {
    assertAlive(self.book, self.sheet);
    return read(self);
  };
const computed = <R>(read: (self: Areas) => R) => live((self) => (calculate(self.book), read(self)));

/** Excel.Range */
export const rangeClass: ClassDefinition<Areas> = {
  tracked: true,
  values: {
    Address: { get: live(addressOf) },
    RowIndex: { get: (self) => areaOfTarget(self).top - 1 },
    ColumnIndex: { get: (self) => areaOfTarget(self).left - 1 },
    RowCount: { get: (self) => rowsOf(areaOfTarget(self)) },
    ColumnCount: { get: (self) => columnsOf(areaOfTarget(self)) },
    CellCount: { get: (self) => (cellsOf(areaOfTarget(self)) < 2 ** 31 ? cellsOf(areaOfTarget(self)) : -1) },
    Top: { get: (self) => heightOf(self.sheet.inner, 1, areaOfTarget(self).top - 1) },
    Height: { get: (self) => heightOf(self.sheet.inner, areaOfTarget(self).top, areaOfTarget(self).bottom) },
    Values: { get: computed(readValues), set: writeValues },
    Formulas: { get: computed(readFormulas), set: writeValues },
    NumberFormat: { get: live(readNumberFormats), set: writeNumberFormats },
    Text: { get: computed(readTexts) },
    ValueTypes: { get: computed(readTypes) },
    RowHidden: {
      get: (self) => areHidden(self, "rows"),
      set: (self, value) => setHidden(self, "rows", boolean(value, "rowHidden")),
    },
    ColumnHidden: {
      get: (self) => areHidden(self, "columns"),
      set: (self, value) => setHidden(self, "columns", boolean(value, "columnHidden")),
    },
    Hyperlink: { get: live(linkAt), set: setLink },
  },
  objects: {
    Format: (self) => rangeFormat(self),
    Worksheet: ({ book, sheet }) => worksheet({ book, sheet }),
    ConditionalFormats: (self) => conditionalFormatCollection(self),
    DataValidation: (self) => dataValidation(self),
  },
  methods: {
    Clear: (self, [what]) =>
      clearCells(
        self,
        optional(what, (given) =>
          oneOf(given, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "applyTo"),
        ) ?? "All",
      ),
    Delete: (self, [shift]) => remove(self, shift),
    Insert: (self, [shift]) => insert(self, shift),
    Merge: (self, [across]) => mergeCells(self, optional(across, (given) => boolean(given, "across")) ?? false),
    Unmerge: unmergeCells,
    Select: (self) => selectCells(self.book, self.sheet, areaOfTarget(self)),
    GetCell: (self, [row, column]) => {
      const area = areaOfTarget(self);
      const [top, left] = [area.top + integer(row, "row"), area.left + integer(column, "column")];
      return at(self, checkedArea(top, left, top, left));
    },
    GetRow: (self, [row]) => {
      const area = areaOfTarget(self);
      const top = area.top + integer(row, "row");
      return at(self, checkedArea(top, area.left, top, area.right));
    },
    GetColumn: (self, [column]) => {
      const area = areaOfTarget(self);
      const left = area.left + integer(column, "column");
      return at(self, checkedArea(area.top, left, area.bottom, left));
    },
    GetOffsetRange: (self, [rows, columns]) => {
      const [down, right] = [integer(rows, "rowOffset"), integer(columns, "columnOffset")];
      return moved(self, { top: down, bottom: down, left: right, right });
    },
    GetResizedRange: (self, [rows, columns]) =>
      moved(self, { bottom: integer(rows, "deltaRows"), right: integer(columns, "deltaColumns") }),
    GetEntireRow: (self) => at(self, { ...areaOfTarget(self), left: 1, right: MAX_COLUMNS }),
    GetEntireColumn: (self) => at(self, { ...areaOfTarget(self), top: 1, bottom: MAX_ROWS }),
    GetBoundingRect: (self, [other]) => at(self, bounding(areaOfTarget(self), otherArea(self, other))),
    GetIntersectionOrNullObject: (self, [other]) => common(self, other) ?? NULL_OBJECT,
    GetIntersection: (self, [other]) => {
      const found = common(self, other);
      if (found === null) throw itemNotFound("the ranges have no cell in common");
      return found;
    },
    GetUsedRange: (self, [valuesOnly]) =>
      used(self, valuesOnly) ??
      at(self, { ...areaOfTarget(self), bottom: areaOfTarget(self).top, right: areaOfTarget(self).left }),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, valuesOnly) ?? NULL_OBJECT,
    GetMergedAreasOrNullObject: live(merged),
    GetCellProperties: (self, [wanted]) => cellProperties(self, isRecord(wanted) ? wanted : {}),
    SetCellProperties: (self, [properties]) => setCellProperties(self, properties),
    GetRowProperties: (self, [wanted]) => rowProperties(self, isRecord(wanted) ? wanted : {}),
    SetRowProperties: (self, [properties]) => setRowProperties(self, properties),
    GetColumnProperties: (self, [wanted]) => columnProperties(self, isRecord(wanted) ? wanted : {}),
    SetColumnProperties: (self, [properties]) => setColumnProperties(self, properties),
    _ValidateArraySize: (self, [rows, columns]) => {
      const area = areaOfTarget(self);
      if (rows !== rowsOf(area) || columns !== columnsOf(area))
        throw invalidArgument("an array of another shape than the range");
    },
  },
};
