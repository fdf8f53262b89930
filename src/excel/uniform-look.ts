import type { Look } from "../actions/journal";
import { answersBySlice, askInSlices, type AnswerOf, type Question, type Slice } from "./ask-in-slices";
import { rangeOf } from "./excel-ranges";
import { lookOf } from "./look-of";

const LINES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/**
 * The one look of all cells of a slice, without borders, or `null` where they differ. A free area beside a long table is
 * one look; asking for it cell by cell would bring tens of megabytes. Number formats come as an array in any case.
 */
export async function uniformLooks(
  context: Excel.RequestContext,
  slices: readonly Slice[],
): Promise<AnswerOf<Look | null>> {
  const asked = slices.map((slice) => {
    const { format } = rangeOf(context.workbook.worksheets.getItem(slice.sheet), slice.area);
    format.load("horizontalAlignment,verticalAlignment,wrapText");
    format.font.load("name,size,bold,italic,underline,color");
    format.fill.load("color,pattern");
    format.protection.load("locked");
    const borders = LINES.map((line) => {
      const border = format.borders.getItem(line);
      border.load("style");
      return border;
    });
    return { slice, format, borders };
  });
  if (asked.length > 0) await context.sync();
  const looks = asked.map(({ slice, format, borders }) => ({ slice, look: commonLook(format, borders) }));
  const formats = await commonFormats(
    context,
    looks.filter(({ look }) => look !== null).map(({ slice }) => slice),
  );
  return answersBySlice(
    new Map(
      looks.map(({ slice, look }) => {
        const numberFormat = look && formats(slice);
        return [slice, look && numberFormat !== null ? { ...look, numberFormat } : null];
      }),
    ),
  );
}

/** Excel gives `null` for what is not the same in all cells. */
function commonLook(format: Excel.RangeFormat, borders: readonly Excel.RangeBorder[]): Look | null {
  const { fill, protection, horizontalAlignment, verticalAlignment, wrapText } = format;
  const { name, size, bold, italic, underline, color } = format.font;
  const asked: readonly unknown[] = [
    ...[name, size, bold, italic, underline, color, fill.pattern, fill.color],
    ...[horizontalAlignment, verticalAlignment, wrapText, protection.locked],
  ];
  const differ = asked.some((value) => value === null || value === undefined);
  if (differ || borders.some(({ style }) => style !== "None")) return null;
  return lookOf(
    {
      font: { name, size, bold, italic, underline, color },
      fill: { color: fill.color, pattern: fill.pattern },
      protection: { locked: protection.locked },
      ...{ horizontalAlignment, verticalAlignment, wrapText },
    },
    "General",
  );
}

/** The number format of a block, `null` where there is more than one. */
const QUESTION: Question<string | null> = {
  cells: 100_000,
  weigh: () => 1,
  ask: (context, { sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    range.load("numberFormat");
    return () => {
      const formats: readonly (readonly unknown[])[] = range.numberFormat;
      const first = formats[0]?.[0];
      const same = formats.every((row) => row.every((format) => format === first));
      return same && typeof first === "string" ? first : null;
    };
  },
};

async function commonFormats(
  context: Excel.RequestContext,
  slices: readonly Slice[],
): Promise<AnswerOf<string | null>> {
  return askInSlices(context, slices, QUESTION, (blocks) => {
    const [first = null] = blocks;
    return blocks.every((format) => format === first) ? first : null;
  });
}
