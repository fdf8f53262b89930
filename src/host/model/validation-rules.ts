import { invalidArgument } from "../excel-error";
import { boolean, oneOf, optional, record, text } from "../wire/arguments";
import type { Validation } from "./book";
import { checkFormula } from "./typed-content";
import { typedNumber } from "./typed-number";

/** Excel.DataValidationType by the file's words (ECMA-376 18.18.21). */
export const TYPES: Readonly<Record<string, string>> = {
  none: "None",
  list: "List",
  custom: "Custom",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** A rule's key in the API for the types that compare with an operator. */
const COMPARED = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
type Compared = keyof typeof COMPARED;
const COMPARED_TYPES: readonly Compared[] = ["whole", "decimal", "date", "time", "textLength"];

/** Excel.DataValidationOperator and the file's word for it. */
export const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
type Operator = keyof typeof OPERATORS;
const OPERATOR_NAMES: readonly Operator[] = [
  ...(["Between", "NotBetween", "EqualTo", "NotEqualTo"] as const),
  ...(["GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const),
];

/** Excel refuses a list written out that is longer than this. */
const MAX_LIST = 255;

type Rule = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

function formula(value: unknown, what: string): string {
  const given = text(value, what);
  if (!given.startsWith("=")) throw invalidArgument(`${what} must begin with =`);
  checkFormula(given.slice(1));
  return given.slice(1);
}

/** A number, a formula, or for dates an ISO day: what stands in the file. */
function operand(value: unknown, type: Compared, what: string): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const given = text(value, what);
  if (given.startsWith("=")) return formula(given, what);
  // 2024-06-30 | 2024-06-30T00:00:00.000Z
  const day = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?$/u.exec(given)?.[1];
  const serial = type === "date" && day !== undefined ? typedNumber(day, new Date(0)) : null;
  if (serial !== null) return String(serial.value);
  if (given.trim() !== "" && Number.isFinite(Number(given))) return String(Number(given));
  throw invalidArgument(`${what} ${given}`);
}

function listRule(given: Readonly<Record<string, unknown>>): Rule {
  const source = text(given["source"], "list.source");
  if (source === "" || (!source.startsWith("=") && source.length > MAX_LIST))
    throw invalidArgument(`a list of ${source.length} characters`);
  return {
    type: "list",
    operator: "between",
    formula1: source.startsWith("=") ? formula(source, "list.source") : `"${source.replaceAll('"', '""')}"`,
    formula2: null,
    inCellDropDown: optional(given["inCellDropDown"], (value) => boolean(value, "inCellDropDown")) ?? true,
  };
}

function comparedRule(type: Compared, given: Readonly<Record<string, unknown>>): Rule {
  const operator = OPERATORS[oneOf(given["operator"], OPERATOR_NAMES, "operator")];
  const second = optional(given["formula2"], (value) => operand(value, type, "formula2"));
  const needsTwo = operator === "between" || operator === "notBetween";
  if (needsTwo && second === null) throw invalidArgument(`${operator} needs a formula2`);
  return {
    type,
    operator,
    formula1: operand(given["formula1"], type, "formula1"),
    formula2: needsTwo ? second : null,
    inCellDropDown: true,
  };
}

/** Reads Excel.DataValidationRule: one key, one kind of rule. Errors: InvalidArgument. */
export function ruleFrom(rule: Readonly<Record<string, unknown>>): Rule {
  const keys = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  const [key] = keys;
  if (key === undefined || keys.length > 1) throw invalidArgument("a validation rule has exactly one kind");
  const given = record(rule[key], key);
  if (key === "list") return listRule(given);
  if (key === "custom") {
    return {
      type: "custom",
      operator: "between",
      formula1: formula(given["formula"], "custom.formula"),
      formula2: null,
      inCellDropDown: true,
    };
  }
  const type = COMPARED_TYPES.find((name) => COMPARED[name] === key);
  if (type === undefined) throw invalidArgument(`a validation rule of kind ${key}`);
  return comparedRule(type, given);
}

/** The rule as the API tells it; formulas and numbers come back as texts with "=". An empty object where there is none. */
export function ruleOf(validation: Rule): Readonly<Record<string, unknown>> {
  const { type, formula1, formula2 } = validation;
  if (type === "list") {
    const written = formula1 !== null && /^"(?:[^"]|"")*"$/u.test(formula1);
    const source = written ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1 ?? ""}`;
    return { list: { inCellDropDown: validation.inCellDropDown, source } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1 ?? ""}` } };
  const compared = COMPARED_TYPES.find((name) => name === type);
  if (compared === undefined) return {};
  const operator = OPERATOR_NAMES.find((name) => OPERATORS[name] === validation.operator) ?? "Between";
  return {
    [COMPARED[compared]]: {
      formula1: `=${formula1 ?? ""}`,
      ...(formula2 === null ? {} : { formula2: `=${formula2}` }),
      operator,
    },
  };
}
