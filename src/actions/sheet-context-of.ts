import type { SheetContext } from "../domain/sheets/sheet-context";
import type { Checked } from "./checked";
import { sheetNamesOf } from "./sheet-names-of";

/** What the printed sheets are made of. */
export function sheetContextOf(checked: Checked): SheetContext {
  const { recorded, standings, tally, options, asOf, written } = checked;
  const { directory, locale, office } = options;
  const sheetNames = sheetNamesOf(checked);
  return { appendix: recorded, standings, tally, directory, asOf, locale, office, sheetNames, written };
}
