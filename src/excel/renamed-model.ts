import type { UserSheet } from "../actions/plan";
import { quoteSheet } from "../domain/address";
import type { CellModel } from "../domain/sheets/sheet-model";

// 'Thiết lập'!
const QUOTED_SHEET = /'((?:[^']|'')+)'!/gu;

/** A model whose links, formulas and names use the names that the sheets really have, by the name each model asked for. */
export function renamedModel<Model extends UserSheet>(model: Model, names: ReadonlyMap<string, string>): Model {
  if (names.size === 0) return model;
  const inFormula = (formula: string): string =>
    formula.replace(QUOTED_SHEET, (whole, quoted: string) => {
      const actual = names.get(quoted.replaceAll("''", "'"));
      return actual === undefined ? whole : `${quoteSheet(actual)}!`;
    });
  const inCell = (cell: CellModel | null): CellModel | null => {
    if (cell === null) return null;
    const { value, link } = cell;
    const isFormula = typeof value === "object" && value !== null;
    return {
      ...cell,
      ...(isFormula ? { value: { formula: inFormula(value.formula) } } : {}),
      ...(link ? { link: { ...link, sheet: names.get(link.sheet) ?? link.sheet } } : {}),
    };
  };
  return {
    ...model,
    region: { ...model.region, cells: model.region.cells.map((row) => row.map(inCell)) },
    names: model.names.map(({ name, refersTo }) => ({ name, refersTo: inFormula(refersTo) })),
  };
}
