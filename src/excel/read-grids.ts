import { WorkbookError } from "../actions/workbook-error";
import type { Area, CellValue, Grid } from "../domain/grid";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { askInSlices, type Question, type Slice } from "./ask-in-slices";
import { areaFromIndexes, rangeOf } from "./excel-ranges";
import { withFonts } from "./grid-fonts";
import { mergedAreas } from "./merged-areas";
import { cellCount, intersection } from "./rectangles";
import { wireBytes } from "./send-pieces";

/** Excel gives nothing, and no error, for more cells than this in one answer. */
export const MOST_CELLS = 5_000_000;

const TOO_LARGE: Text = {
  vi: "Trang “{sheet}” có {cells} ô từ ô đầu đến ô cuối có nội dung, vượt mức 5.000.000 ô đọc được. Hãy xóa nội dung nằm xa ngoài bảng, rồi thực hiện lại.",
  en: "The sheet “{sheet}” has {cells} cells between its first and last cell with content, more than the 5,000,000 that can be read. Please delete what stands far outside the table, then try again.",
};

/** A block of a grid as Excel answers. */
type Block = Pick<Grid, "values" | "numberFormats" | "formulas">;

const QUESTION: Question<Block> = {
  cells: 12_000,
  weigh: ({ values, numberFormats }) => {
    const text = values.reduce((sum, row) => row.reduce<number>((all, value) => all + wireBytes(value), sum), 0);
    return 2 * text + numberFormats.length * (numberFormats[0]?.length ?? 0) * 12;
  },
  ask: (context, { sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    range.load("values,formulas,numberFormat");
    return () => {
      const values: readonly (readonly unknown[])[] = range.values;
      const formulas: readonly (readonly unknown[])[] = range.formulas;
      const formats: readonly (readonly unknown[])[] = range.numberFormat;
      return {
        values: values.map((row) => row.map(valueOf)),
        formulas: formulas.map((row, r) => row.map((formula, c) => formulaOf(formula, values[r]?.[c]))),
        numberFormats: formats.map((row) => row.map((format) => (typeof format === "string" ? format : "General"))),
      };
    };
  },
};

/**
 * The cells with content of the sheets named, in that order; an empty sheet gives an empty grid. Fonts come with those that
 * hold text which may be in an old encoding.
 */
export async function readGrids(context: Excel.RequestContext, sheets: readonly string[]): Promise<readonly Grid[]> {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  await context.sync();
  const slices = asked.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : [readable({ sheet, area: areaFromIndexes(used) })],
  );
  const blocks = await askInSlices(context, slices, QUESTION, (all) => all);
  const merges = await mergedAreas(context, slices);
  const grids = new Map(
    slices.map((slice) => [slice.sheet, gridOf(slice.sheet, slice.area, blocks(slice), merges?.(slice) ?? [])]),
  );
  return withFonts(
    context,
    sheets.map((sheet) => grids.get(sheet) ?? emptyGrid(sheet)),
  );
}

function readable(slice: Slice): Slice {
  const cells = cellCount(slice.area);
  if (cells <= MOST_CELLS) return slice;
  throw new WorkbookError("sheet-too-large", fill(TOO_LARGE, { sheet: slice.sheet, cells }));
}

function gridOf(sheet: string, area: Area, blocks: readonly Block[], merges: readonly Area[]): Grid {
  return {
    sheet,
    top: area.top,
    left: area.left,
    values: withoutCovered(
      blocks.flatMap(({ values }) => values),
      area,
      merges,
    ),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    merges,
  };
}

function emptyGrid(sheet: string): Grid {
  return { sheet, top: 1, left: 1, values: [], numberFormats: [], formulas: [], merges: [] };
}

/** Some programs leave values under a merge; nobody sees them. */
function withoutCovered(values: Grid["values"], grid: Area, merges: readonly Area[]): Grid["values"] {
  const covered = new Set<string>();
  for (const merge of merges) {
    const seen = intersection(merge, grid);
    for (let row = seen?.top ?? 1; row <= (seen?.bottom ?? 0); row += 1) {
      for (let column = seen?.left ?? 1; column <= (seen?.right ?? 0); column += 1) {
        if (row !== merge.top || column !== merge.left) covered.add(`${row}:${column}`);
      }
    }
  }
  if (covered.size === 0) return values;
  const { top, left } = grid;
  return values.map((row, r) => row.map((value, c) => (covered.has(`${top + r}:${left + c}`) ? null : value)));
}

function valueOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** A text that begins with "=" stands in `formulas` just as it does in `values`. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
