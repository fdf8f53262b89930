import { parseArea } from "../domain/address";
import type { Area } from "../domain/grid";
import { hasExcelApi } from "./api-set";
import { answersBySlice, type AnswerOf, type Slice } from "./ask-in-slices";
import { excelCode } from "./excel-errors";
import { rangeOf, withoutSheet } from "./excel-ranges";

// What Excel answers for more than 512 merged areas is not documented; these are what it uses for limits.
const PERHAPS_TOO_MANY = new Set([
  "InvalidArgument",
  "GeneralException",
  "InvalidOperation",
  "OperationCellsExceedLimit",
]);

/**
 * The merged areas whose first cell lies in a slice (ExcelApi 1.13; `null` in an older Excel, which cannot tell). Excel
 * refuses above 512 of them: then each slice is asked about by itself, and in halves where that is still too many.
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  slices: readonly Slice[],
): Promise<AnswerOf<readonly Area[]> | null> {
  if (slices.length === 0) return answersBySlice(new Map());
  if (!hasExcelApi("1.13")) return null;
  try {
    return await askForMerges(context, slices);
  } catch (error) {
    if (!isPerhapsTooMany(error)) throw error;
  }
  const found = new Map<Slice, readonly Area[]>();
  for (const slice of slices) found.set(slice, await mergedAreasOfOne(context, slice));
  return answersBySlice(found);
}

async function mergedAreasOfOne(context: Excel.RequestContext, slice: Slice): Promise<readonly Area[]> {
  const { top, bottom } = slice.area;
  try {
    return (await askForMerges(context, [slice]))(slice);
  } catch (error) {
    if (!isPerhapsTooMany(error) || top === bottom) throw error;
  }
  const middle = Math.floor((top + bottom) / 2);
  const upper = await mergedAreasOfOne(context, { ...slice, area: { ...slice.area, bottom: middle } });
  const lower = await mergedAreasOfOne(context, { ...slice, area: { ...slice.area, top: middle + 1 } });
  return [...upper, ...lower];
}

function isPerhapsTooMany(error: unknown): boolean {
  const code = excelCode(error);
  return code !== null && PERHAPS_TOO_MANY.has(code);
}

async function askForMerges(
  context: Excel.RequestContext,
  slices: readonly Slice[],
): Promise<AnswerOf<readonly Area[]>> {
  const asked = slices.map((slice) => {
    const { sheet, area } = slice;
    const merged = rangeOf(context.workbook.worksheets.getItem(sheet), area).getMergedAreasOrNullObject();
    merged.load("areas/items/address");
    return { slice, merged };
  });
  await context.sync();
  return answersBySlice(
    new Map(
      asked.map(({ slice, merged }) => [
        slice,
        merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => parseArea(withoutSheet(address)) ?? []),
      ]),
    ),
  );
}
