import type { RowsAround } from "../actions/journal";
import { formatsOf } from "./conditional-formats";
import { withoutSheet } from "./excel-ranges";
import { askForNames, namesFrom } from "./names";
import { rowsNamedIn } from "./row-references";

/** What spans rows of each sheet: names, print area and titles, page breaks, our conditional formats; four requests in all. */
export async function rowsAround(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, RowsAround>> {
  if (sheets.length === 0) return new Map();
  const { workbook } = context;
  const bookNames = askForNames(workbook);
  const asked = sheets.map((sheet) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const { pageLayout, horizontalPageBreaks } = worksheet;
    const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
    titleRows.load("address");
    const printArea = pageLayout.getPrintAreaOrNullObject();
    printArea.load("address");
    horizontalPageBreaks.load("items/rowIndex");
    return { sheet, names: askForNames(worksheet), titleRows, printArea, horizontalPageBreaks };
  });
  const formats = await formatsOf(
    context,
    sheets.map((sheet) => ({ sheet, given: [] })),
  );
  const ofBook = namesFrom(bookNames, "Workbook");
  return new Map(
    asked.map(({ sheet, names, titleRows, printArea, horizontalPageBreaks }) => {
      const { ours = [], position = 0 } = formats.get(sheet) ?? {};
      const pointing = (scope: "workbook" | "sheet", all: typeof ofBook): RowsAround["names"] =>
        [...all]
          .map(([name, { formula }]) => ({ scope, name, formula }))
          .filter(
            ({ name, formula }) =>
              !BUILT_IN.test(name) && rowsNamedIn(formula, "").some((rows) => isSame(rows.sheet, sheet)),
          );
      return [
        sheet,
        {
          names: [...pointing("workbook", ofBook), ...pointing("sheet", namesFrom(names, "Worksheet"))],
          titleRows: titleRows.isNullObject ? null : withoutSheet(titleRows.address),
          printArea: printArea.isNullObject ? null : printArea.address.split(",").map(withoutSheet).join(","),
          breaksBefore: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex + 1),
          position,
          formats: ours.map(({ id: _, ...state }) => state),
        },
      ];
    }),
  );
}

// PRINT_AREA, PRINT_TITLES, _XLNM._FILTERDATABASE
const BUILT_IN = /^(?:PRINT_|_XLNM)/u;

/** Excel does not tell names of sheets apart by case. */
export function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
