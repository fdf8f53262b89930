import type { Proposal } from "../../actions/request";
import type { SheetInfo } from "../../actions/workbook";
import { WorkbookError } from "../../actions/workbook-error";
import { ImportError } from "../../import/import-error";
import type { Source } from "../../import/read-source";
import type { Locale } from "../../i18n/text";

/** Reads an appendix and plans its sheet; the readers are fetched when they are first needed. */
export async function bringIn(source: Source, sheets: readonly SheetInfo[], locale: Locale): Promise<Proposal> {
  const [{ readSource }, { planImport }] = await Promise.all([
    import("../../import/read-source"),
    import("../../actions/import-appendix"),
  ]);
  try {
    return planImport(await readSource(source), sheets, locale);
  } catch (error) {
    if (error instanceof ImportError) throw new WorkbookError(`import-${error.code}`, error.text, { cause: error });
    throw error;
  }
}
