import type { Area } from "./area";
import type { Sheet, Validation } from "./book";
import { moveReferences } from "./move-references";
import { movedArea, movedRow } from "./row-move";
import type { RowMove } from "./row-move";
import { withFormulas } from "./rule-formulas";
import { shiftFormula } from "./shift-formula";

type SheetMove = RowMove & { readonly sheet: string };

/** The first cell of the areas that is still there after the move, where it stands before it. */
function survivor(areas: readonly Area[], move: RowMove): Area | null {
  for (const area of areas) {
    if (movedArea(area, move) === null) continue;
    const top = movedRow(area.top, move) === null ? move.at - move.count : area.top;
    return { ...area, top };
  }
  return null;
}

/** Areas and the formulas that stand for their first cell, after a move; `null` where no cell is left. */
function moveRule(
  areas: readonly Area[],
  move: SheetMove,
  home: Sheet,
): { readonly areas: readonly Area[]; readonly formula: (formula: string) => string } | null {
  if (home.inner.name.toLowerCase() !== move.sheet.toLowerCase())
    return { areas, formula: (formula) => moveReferences(formula, move, home.inner.name) };
  const [base] = areas;
  const first = survivor(areas, move);
  if (base === undefined || first === null) return null;
  // Where the first cell itself goes, the formula is told anew for the cell that takes its place.
  const rebased = (formula: string) => shiftFormula(formula, first.top - base.top, first.left - base.left);
  return {
    areas: areas.map((area) => movedArea(area, move)).filter((area) => area !== null),
    formula: (formula) => moveReferences(rebased(formula), move, home.inner.name),
  };
}

/** The conditional formats and validations of a sheet, after rows moved on it or on another. */
export function moveRules(sheet: Sheet, move: SheetMove): void {
  sheet.formats = sheet.formats.filter((format) => {
    const moved = moveRule(format.areas, move, sheet);
    if (moved === null) return false;
    format.areas = moved.areas;
    const { rule } = format;
    format.rule =
      rule.kind === "custom"
        ? { ...rule, formula: moved.formula(rule.formula) }
        : { ...rule, xml: withFormulas(rule.xml, moved.formula) };
    return true;
  });
  sheet.validations = sheet.validations.flatMap((validation): readonly Validation[] => {
    const moved = moveRule(validation.areas, move, sheet);
    if (moved === null) return [];
    const formula = (given: string | null) => (given === null ? null : moved.formula(given));
    const [formula1, formula2] = [formula(validation.formula1), formula(validation.formula2)];
    return [{ ...validation, areas: moved.areas, formula1, formula2 }];
  });
}
