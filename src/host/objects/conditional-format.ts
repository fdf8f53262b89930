import { invalidOperation, invalidArgument, itemNotFound } from "../excel-error";
import { assertPresent, deleteFormat, moveFormat } from "../model/conditional-formats";
import type { MarkStyle } from "../model/mark-style";
import { shiftFormula } from "../model/shift-formula";
import { checkFormula } from "../model/typed-content";
import { boolean, integer, text } from "../wire/arguments";
import { NULL_OBJECT } from "../wire/null-object";
import type { ClassDefinition, HostObject } from "../wire/host-class";
import { conditionalFormatRule, customConditionalFormat, markFormat, range, rangeAreas } from "./handles";
import type { FormatOnCells } from "./subjects";

function customRule({ target, format }: FormatOnCells) {
  assertPresent(target.sheet, format);
  if (format.rule.kind !== "custom") throw invalidOperation(`the conditional format is of type ${format.rule.type}`);
  return format.rule;
}

export const markStyleOf = (self: FormatOnCells): MarkStyle => customRule(self).style;
export function setMarkStyle(self: FormatOnCells, change: Partial<MarkStyle>): void {
  const rule = customRule(self);
  self.format.rule = { ...rule, style: { ...rule.style, ...change, xml: null } };
}

/** Rows and columns from the format's own first cell to the one through which it was reached. */
function distance({ target, format }: FormatOnCells): readonly [number, number] {
  const [own] = format.areas;
  const [reached] = target.areas;
  return own === undefined || reached === undefined ? [0, 0] : [reached.top - own.top, reached.left - own.left];
}

function setFormula(self: FormatOnCells, value: unknown): void {
  const given = text(value, "formula");
  const formula = given.startsWith("=") ? given.slice(1) : given;
  if (formula === "") throw invalidArgument("a conditional format needs a formula");
  checkFormula(formula);
  const [rows, columns] = distance(self);
  self.format.rule = { ...customRule(self), formula: shiftFormula(formula, -rows, -columns) };
}

/** Excel.ConditionalFormatRule */
export const conditionalFormatRuleClass: ClassDefinition<FormatOnCells> = {
  values: {
    Formula: { get: (self) => `=${shiftFormula(customRule(self).formula, ...distance(self))}`, set: setFormula },
  },
};

/** Excel.CustomConditionalFormat */
export const customConditionalFormatClass: ClassDefinition<FormatOnCells> = {
  objects: { Rule: conditionalFormatRule, Format: (self) => markFormat(self) },
};

/** Excel.ConditionalFormatType of the rule types of the file (ECMA-376 18.18.12). */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

const one = (self: FormatOnCells): HostObject | null => {
  const [area, more] = self.format.areas;
  return area === undefined || more !== undefined ? null : range({ ...self.target, areas: [area] });
};

/** Excel.ConditionalFormat */
export const conditionalFormatClass: ClassDefinition<FormatOnCells> = {
  id: ({ format }) => format.id,
  values: {
    Id: { get: ({ format }) => format.id },
    Type: {
      get: ({ format }) => (format.rule.kind === "custom" ? "Custom" : (TYPES[format.rule.type] ?? "PresetCriteria")),
    },
    Priority: {
      get: ({ target, format }) => target.sheet.formats.indexOf(format),
      set: ({ target, format }, value) => moveFormat(target.sheet, format, integer(value, "priority")),
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (self, value) => {
        assertPresent(self.target.sheet, self.format);
        self.format.stopIfTrue = boolean(value, "stopIfTrue");
      },
    },
  },
  objects: {
    Custom: (self) => (customRule(self), customConditionalFormat(self)),
    CustomOrNullObject: (self) => (self.format.rule.kind === "custom" ? customConditionalFormat(self) : NULL_OBJECT),
  },
  methods: {
    Delete: ({ target, format }) => deleteFormat(target, format),
    GetRange: (self) => {
      const found = one(self);
      if (found === null) throw itemNotFound("the conditional format covers several areas");
      return found;
    },
    GetRangeOrNullObject: (self) => one(self) ?? NULL_OBJECT,
    GetRanges: ({ target, format }) => rangeAreas({ ...target, areas: format.areas }),
  },
};
