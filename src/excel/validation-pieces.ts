import type { ValidationRule, ValidationState } from "../actions/journal";
import type { Validation } from "../domain/sheets/sheet-model";
import { memberOf } from "./member-of";
import { STATEMENT, wireBytes, type Piece } from "./send-pieces";

/** A rule of ours as Excel would give it back: a warning that lets the official go on, and no prompt. */
export function validationState({ area, rule, alert }: Validation): ValidationState {
  return {
    area,
    rule: ownRule(rule),
    alert: { show: true, style: "Warning", ...alert },
    prompt: { show: false, title: "", message: "" },
    ignoreBlanks: true,
  };
}

function ownRule(rule: Validation["rule"]): ValidationRule {
  switch (rule.kind) {
    case "list":
      return { kind: "list", source: rule.source, dropDown: true };
    case "date":
      return { kind: "date", operator: "GreaterThanOrEqualTo", formula1: rule.from, formula2: null };
    case "whole":
      return { kind: "wholeNumber", operator: "Between", formula1: rule.min, formula2: rule.max };
  }
}

/** Takes away what an area may have had, then sets the rules. */
export function validationPieces(
  sheet: Excel.Worksheet,
  cleared: readonly string[],
  states: readonly ValidationState[],
): readonly Piece[] {
  return [
    ...cleared.map((area) => ({
      bytes: STATEMENT * 3,
      queue: () => sheet.getRange(area).dataValidation.clear(),
    })),
    ...states.map((state) => ({
      bytes: STATEMENT * 6 + wireBytes(JSON.stringify(state)),
      queue: () => setValidation(sheet.getRanges(state.area).dataValidation, state),
    })),
  ];
}

const isStyle = memberOf(["Stop", "Warning", "Information"]);
const isOperator = memberOf([
  ...(["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan"] as const),
  ...(["LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const),
]);

function setValidation(target: Excel.DataValidation, { rule, alert, prompt, ignoreBlanks }: ValidationState): void {
  target.rule = excelRule(rule);
  target.ignoreBlanks = ignoreBlanks;
  const { show, style, title, message } = alert;
  target.errorAlert = { showAlert: show, style: isStyle(style) ? style : "Stop", title, message };
  target.prompt = { showPrompt: prompt.show, title: prompt.title, message: prompt.message };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.dropDown } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "wholeNumber":
    case "decimal":
    case "textLength":
      return { [rule.kind]: { ...bounds(rule) } };
    case "date":
    case "time": {
      const { formula1, formula2, operator } = bounds(rule);
      const until = formula2 === undefined ? {} : { formula2: String(formula2) };
      return { [rule.kind]: { operator, formula1: String(formula1), ...until } };
    }
  }
}

function bounds({ operator, formula1, formula2 }: Exclude<ValidationRule, { kind: "list" | "custom" }>) {
  const known = isOperator(operator) ? operator : "Between";
  return { operator: known, formula1, ...(formula2 === null ? {} : { formula2 }) } as const;
}
