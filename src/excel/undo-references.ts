import type { Inputs } from "../actions/journal";
import { cellAddress, quoteSheet } from "../domain/address";
import type { Area } from "../domain/grid";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { Kept } from "./undo-places";

const IN_USE: Text = {
  vi: "Trang được giữ lại vì công thức ở trang “{sheet}”, ô {cell} đang dùng số liệu của trang này.",
  en: "The sheet is kept because the formula on the sheet “{sheet}”, cell {cell} uses its figures.",
};

/** A formula that will still be there after the undo. */
export interface StandingFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

/** A sheet that is about to be taken away, the names that point into it, and its own formulas. */
export interface Leaving {
  readonly sheet: string;
  readonly names: readonly string[];
  readonly formulas: readonly StandingFormula[];
}

/** The formulas among inputs, but for cells that an undo puts back. */
export function formulasIn(
  sheet: string,
  { top, left }: Area,
  inputs: Inputs,
  isPutBack: (row: number, column: number) => boolean,
): readonly StandingFormula[] {
  return inputs.flatMap((row, r) =>
    row.flatMap((input, c) =>
      typeof input === "string" && input.startsWith("=") && !isPutBack(top + r, left + c)
        ? [{ sheet, cell: cellAddress(top + r, left + c), formula: input }]
        : [],
    ),
  );
}

/** The sheets that must stay because a standing formula uses them; a sheet that stays keeps those it uses itself. */
export function sheetsInUse(leaving: readonly Leaving[], standing: readonly StandingFormula[]): readonly Kept[] {
  const kept: Kept[] = [];
  let open = leaving.map((one) => ({ ...one, isUsedBy: useOf(one) }));
  let formulas = [...standing];
  while (formulas.length > 0) {
    const used = open.flatMap((one) => {
      const user = formulas.find(({ formula }) => one.isUsedBy(formula));
      return user === undefined ? [] : [{ one, user }];
    });
    kept.push(
      ...used.map(({ one, user: { sheet, cell } }) => ({
        sheet: one.sheet,
        address: "",
        reason: fill(IN_USE, { sheet, cell }),
      })),
    );
    open = open.filter((one) => used.every((found) => found.one !== one));
    formulas = used.flatMap(({ one }) => one.formulas);
  }
  return kept;
}

/** True for a formula that names the sheet, quoted or not, or one of the names that point into it. */
function useOf({ sheet, names }: Leaving): (formula: string) => boolean {
  const quoted = `${quoteSheet(sheet)}!`;
  const plain = new RegExp(`(?:^|[^\\p{L}\\p{N}_.'])${escaped(sheet)}!`, "u");
  const words = new Set(names.map((name) => name.toUpperCase()));
  return (formula) =>
    (formula.includes("!") && (formula.includes(quoted) || plain.test(formula))) ||
    (words.size > 0 && formula.split(NOT_IN_NAMES).some((word) => words.has(word.toUpperCase())));
}

const NOT_IN_NAMES = /[^\p{L}\p{N}_.]+/u;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
