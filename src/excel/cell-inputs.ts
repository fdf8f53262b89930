import type { Inputs } from "../actions/journal";
import { askInSlices, type AnswerOf, type Question, type Slice } from "./ask-in-slices";
import { rangeOf } from "./excel-ranges";
import { wireBytes } from "./send-pieces";
import { inputFrom } from "./typed-input";

const QUESTION: Question<Inputs> = {
  cells: 20_000,
  weigh: (inputs) =>
    2 * inputs.reduce((sum, row) => row.reduce<number>((all, input) => all + wireBytes(input), sum), 0),
  ask: (context, { sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    range.load("values,formulas");
    return () => {
      const values: readonly (readonly unknown[])[] = range.values;
      const formulas: readonly (readonly unknown[])[] = range.formulas;
      return values.map((row, r) => row.map((value, c) => inputFrom(value, formulas[r]?.[c])));
    };
  },
};

/** What stands in the cells of slices. */
export async function inputsOf(context: Excel.RequestContext, slices: readonly Slice[]): Promise<AnswerOf<Inputs>> {
  return askInSlices(context, slices, QUESTION, (blocks) => blocks.flat());
}
