import type { Checked, Options } from "./checked";
import { judge } from "./judge";
import { readWorkbook } from "./read-workbook";
import type { Workbook } from "./workbook";

/** Reads the workbook once and judges its appendix; nothing is written. Throws a WorkbookError where there is no appendix. */
export async function checkWorkbook(workbook: Workbook, options: Options): Promise<Checked> {
  return judge(await readWorkbook(workbook, options.sheet), options);
}
