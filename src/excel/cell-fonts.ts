import { askInSlices, answersBySlice, type AnswerOf, type Question, type Slice } from "./ask-in-slices";
import { rangeOf } from "./excel-ranges";

/** Names of the fonts of cells, row by row; `null` where a cell has letters of several fonts. */
export type Fonts = readonly (readonly (string | null)[])[];

/** How many ranges are asked about in one request: each takes about a thousand bytes. */
const RANGES = 300;

const QUESTION: Question<Fonts> = {
  cells: 20_000,
  weigh: (fonts) => fonts.length * (fonts[0]?.length ?? 0) * 70,
  ask: (context, { sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    const properties = range.getCellProperties({ format: { font: { name: true } } });
    return () => properties.value.map((row) => row.map(({ format }) => nameOf(format?.font?.name)));
  },
};

/**
 * The fonts of the cells of slices (ExcelApi 1.9). A slice that is all of one font, as most are, is known by one answer;
 * only where there are several is each cell asked about.
 */
export async function fontsOf(context: Excel.RequestContext, slices: readonly Slice[]): Promise<AnswerOf<Fonts>> {
  const uniform = new Map<Slice, string | null>();
  for (let from = 0; from < slices.length; from += RANGES) {
    const names = await commonFonts(context, slices.slice(from, from + RANGES));
    for (const [slice, name] of names) uniform.set(slice, name);
  }
  const mixed = slices.filter((slice) => (uniform.get(slice) ?? null) === null);
  const answers = await askInSlices(context, mixed, QUESTION, (blocks) => blocks.flat());
  return answersBySlice(
    new Map(
      slices.map((slice) => {
        const name = uniform.get(slice) ?? null;
        return [slice, name === null ? answers(slice) : sameFonts(slice, name)];
      }),
    ),
  );
}

/** Excel gives `null` for a range of several fonts. */
async function commonFonts(
  context: Excel.RequestContext,
  slices: readonly Slice[],
): Promise<readonly (readonly [Slice, string | null])[]> {
  const asked = slices.map((slice) => {
    const { font } = rangeOf(context.workbook.worksheets.getItem(slice.sheet), slice.area).format;
    font.load("name");
    return { slice, font };
  });
  await context.sync();
  return asked.map(({ slice, font }) => [slice, nameOf(font.name)] as const);
}

function sameFonts({ area: { top, left, bottom, right } }: Slice, name: string): Fonts {
  const row = Array.from({ length: right - left + 1 }, () => name);
  return Array.from({ length: bottom - top + 1 }, () => row);
}

function nameOf(name: unknown): string | null {
  return typeof name === "string" && name !== "" ? name : null;
}
