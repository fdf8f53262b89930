import type { ValidationState } from "../actions/journal";
import type { AnswerOf, Slice } from "./ask-in-slices";
import type { SheetFormats } from "./conditional-formats";

/** A formula of a rule for cells that is the user's: a conditional format, or what may be typed. */
export interface RuleFormula {
  readonly kind: "format" | "validation";
  readonly sheet: string;
  readonly area: string;
  readonly formula: string;
}

export function formatFormulas(formats: ReadonlyMap<string, SheetFormats>): readonly RuleFormula[] {
  return [...formats].flatMap(([sheet, { otherFormulas }]) =>
    otherFormulas.map(({ area, formula }): RuleFormula => ({ kind: "format", sheet, area, formula })),
  );
}

export function validationFormulas(
  slices: readonly Slice[],
  states: AnswerOf<readonly ValidationState[]>,
): readonly RuleFormula[] {
  return slices.flatMap((slice) =>
    states(slice).flatMap(({ area, rule }) =>
      boundsOf(rule).flatMap((bound): readonly RuleFormula[] =>
        typeof bound === "string" && bound.startsWith("=")
          ? [{ kind: "validation", sheet: slice.sheet, area, formula: bound }]
          : [],
      ),
    ),
  );
}

function boundsOf(rule: ValidationState["rule"]): readonly (string | number | null)[] {
  switch (rule.kind) {
    case "list":
      return [rule.source];
    case "custom":
      return [rule.formula];
    default:
      return [rule.formula1, rule.formula2];
  }
}
