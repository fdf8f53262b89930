import type { RowsAround, RowsRemoved } from "../actions/journal";
import { conditionalPieces } from "./conditional-format-pieces";
import { formatsOf } from "./conditional-formats";
import { rowsAround } from "./rows-around";
import { STATEMENT, wireBytes, type Piece } from "./send-pieces";

/**
 * What gives a sheet back what spanned its rows, where Excel has not done so by itself: a row at the edge had gone. `then` is how
 * it was just before the rows were put back; what somebody changed since they went is left as it is.
 */
export async function aroundPieces(
  context: Excel.RequestContext,
  sheet: string,
  { before, after }: RowsRemoved,
  then: RowsAround,
): Promise<readonly Piece[]> {
  const now = (await rowsAround(context, [sheet])).get(sheet);
  if (now === undefined || same(now, before)) return [];
  const { workbook } = context;
  const worksheet = workbook.worksheets.getItem(sheet);
  const left = after ?? then;
  const isToDo = (part: (around: RowsAround) => unknown): boolean =>
    same(part(left), part(then)) && !same(part(now), part(before));
  const names = before.names.flatMap((wanted): readonly Piece[] => {
    const formulaIn = ({ names: all }: RowsAround) =>
      all.find(({ scope, name }) => scope === wanted.scope && name === wanted.name)?.formula;
    if (!isToDo(formulaIn)) return [];
    const owner = wanted.scope === "workbook" ? workbook : worksheet;
    return [
      {
        bytes: STATEMENT * 4 + wireBytes(wanted.formula),
        queue: () => {
          owner.names.getItem(wanted.name).formula = wanted.formula;
        },
      },
    ];
  });
  const { titleRows, printArea, breaksBefore } = before;
  const pages: readonly Piece[] = [
    {
      bytes: STATEMENT * (8 + 4 * breaksBefore.length),
      queue: () => {
        const { pageLayout, horizontalPageBreaks } = worksheet;
        if (titleRows !== null && isToDo((around) => around.titleRows)) pageLayout.setPrintTitleRows(titleRows);
        if (printArea !== null && isToDo((around) => around.printArea)) pageLayout.setPrintArea(printArea);
        if (!isToDo((around) => around.breaksBefore)) return;
        horizontalPageBreaks.removePageBreaks();
        for (const row of breaksBefore) horizontalPageBreaks.add(`A${row}`);
      },
    },
  ];
  if (!isToDo((around) => around.formats)) return [...names, ...pages];
  const ours = (await formatsOf(context, [{ sheet, given: [] }])).get(sheet)?.ours ?? [];
  return [...names, ...pages, ...conditionalPieces(worksheet, ours, before.formats, before.position)];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
