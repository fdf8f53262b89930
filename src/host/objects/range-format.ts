import { invalidArgument, unknownMember } from "../excel-error";
import type { Areas } from "../model/areas";
import { restyle } from "../model/cell-style";
import { common } from "../model/common-style";
import { checkedHeight, checkedWidth } from "../model/line-properties";
import { assertFormattable } from "../model/protection";
import {
  columnWidth,
  hasStandardHeight,
  hasStandardWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../model/sizes";
import { STYLE_FIELDS, withoutFill } from "../model/style-fields";
import { commonSize, eachColumn, eachRow } from "../model/lines";
import { boolean, number } from "../wire/arguments";
import type { ClassDefinition, ValueMember } from "../wire/host-class";
import { formatProtection, rangeBorderCollection, rangeFill, rangeFont } from "./handles";

/** A member over a property of look: read where all cells agree, written to all. */
export function styleMember(path: string): ValueMember<Areas> {
  const field = STYLE_FIELDS[path];
  if (field === undefined) throw unknownMember("RangeFormat", path);
  return {
    get: (self) => common(self, (style) => field.read(style, self.book)),
    set: (self, value) => {
      assertFormattable(self, "formatCells");
      restyle(self, (style) => field.write(style, value, self.book));
    },
  };
}

/** Excel.RangeFill */
export const rangeFillClass: ClassDefinition<Areas> = {
  values: { Color: styleMember("fill/color"), Pattern: styleMember("fill/pattern") },
  methods: {
    Clear: (self) => {
      assertFormattable(self, "formatCells");
      restyle(self, withoutFill);
    },
  },
};

/** Excel.RangeFont */
export const rangeFontClass: ClassDefinition<Areas> = {
  values: {
    Name: styleMember("font/name"),
    Size: styleMember("font/size"),
    Bold: styleMember("font/bold"),
    Italic: styleMember("font/italic"),
    Underline: styleMember("font/underline"),
    Strikethrough: styleMember("font/strikethrough"),
    Color: styleMember("font/color"),
  },
};

/** Excel.FormatProtection */
export const formatProtectionClass: ClassDefinition<Areas> = {
  values: { Locked: styleMember("protection/locked"), FormulaHidden: styleMember("protection/formulaHidden") },
};

const setWidths = (self: Areas, points: number | null): void => {
  assertFormattable(self, "formatColumns");
  eachColumn(self, (column) => setColumnWidth(self.book, self.sheet, column, points));
};
const setHeights = (self: Areas, points: number | null): void => {
  assertFormattable(self, "formatRows");
  eachRow(self, (row) => setRowHeight(self.sheet, row, points));
};
const whenTrue = (value: unknown, what: string, run: () => void): void => {
  if (boolean(value, what)) run();
};
const noFontEngine = (): never => {
  throw invalidArgument("this host has no font engine and cannot fit rows or columns to their text");
};

/** Excel.RangeFormat */
export const rangeFormatClass: ClassDefinition<Areas> = {
  values: {
    HorizontalAlignment: styleMember("horizontalAlignment"),
    VerticalAlignment: styleMember("verticalAlignment"),
    WrapText: styleMember("wrapText"),
    IndentLevel: styleMember("indentLevel"),
    ShrinkToFit: styleMember("shrinkToFit"),
    TextOrientation: styleMember("textOrientation"),
    ColumnWidth: {
      get: (self) => commonSize(self, "columns", (column) => columnWidth(self.book, self.sheet.inner, column)),
      set: (self, value) => setWidths(self, checkedWidth(number(value, "columnWidth"))),
    },
    RowHeight: {
      get: (self) => commonSize(self, "rows", (row) => rowHeight(self.sheet.inner, row)),
      set: (self, value) => setHeights(self, checkedHeight(number(value, "rowHeight"))),
    },
    UseStandardWidth: {
      get: (self) => commonSize(self, "columns", (column) => hasStandardWidth(self.sheet.inner, column)),
      set: (self, value) => whenTrue(value, "useStandardWidth", () => setWidths(self, null)),
    },
    UseStandardHeight: {
      get: (self) => commonSize(self, "rows", (row) => hasStandardHeight(self.sheet.inner, row)),
      set: (self, value) => whenTrue(value, "useStandardHeight", () => setHeights(self, null)),
    },
  },
  objects: {
    Fill: rangeFill,
    Font: rangeFont,
    Borders: (self) => rangeBorderCollection(self),
    Protection: formatProtection,
  },
  methods: { AutofitRows: noFontEngine, AutofitColumns: noFontEngine },
};
