import type { Place } from "../actions/workbook";
import { WorkbookError } from "../actions/workbook-error";
import { areaAddress } from "../domain/address";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { excelCode } from "./excel-errors";
import { areaFromIndexes } from "./excel-ranges";
import { GONE } from "./plan-targets";

const HIDDEN: Text = {
  vi: "Trang “{sheet}” đang ẩn nên chưa mở ra được. Hãy bỏ ẩn trang (bấm chuột phải vào tên một trang, Bỏ ẩn), rồi thực hiện lại.",
  en: "The sheet “{sheet}” is hidden and cannot be brought to the front. Please unhide it (right-click the name of a sheet, Unhide), then try again.",
};

/** Brings a sheet to the front and selects the cells. Throws a WorkbookError where the sheet is gone or hidden. */
export async function showPlace(context: Excel.RequestContext, { sheet, address }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("no-such-sheet", fill(GONE, { sheet }));
  if (worksheet.visibility !== "Visible") throw new WorkbookError("sheet-hidden", fill(HIDDEN, { sheet }));
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
}

/** What is selected; `null` for several areas, or for something else than cells. */
export async function selectedPlace(context: Excel.RequestContext): Promise<Place | null> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) !== "InvalidSelection") throw error;
    await askForActiveCell(context);
    return null;
  }
  return { sheet: range.worksheet.name, address: areaAddress(areaFromIndexes(range)) };
}

/**
 * Excel has one code for a selection that is no single area and for another workbook in front. Only in the first case does this one
 * have an active cell; in the other it throws again.
 */
async function askForActiveCell(context: Excel.RequestContext): Promise<void> {
  context.workbook.getActiveCell().load("address");
  await context.sync();
}
