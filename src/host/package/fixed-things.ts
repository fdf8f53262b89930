import type { Parts } from "./parts";
import { relationshipsOf } from "./relationships";

/** What stands by the rows of a sheet in ways that this host does not follow when rows move. */
export interface FixedThings {
  /** On the sheet: its own rows cannot be moved. */
  readonly onSheet: readonly string[];
  /** What may look at any sheet: no rows of the workbook can be moved. */
  readonly anywhere: readonly string[];
}

const ELEMENTS = [
  ...["protectedRanges", "scenarios", "dataConsolidate", "customSheetViews", "cellWatches", "ignoredErrors"],
  ...["oleObjects", "controls", "smartTags", "extLst"],
];
/** These hold addresses of no rows. */
const HARMLESS = new Set(["hyperlink", "printerSettings"]);

/** Charts and pivot tables name the cells they show, array formulas their own place. */
export function fixedThings(parts: Parts, path: string, childNames: readonly string[], cells: string): FixedThings {
  const related = relationshipsOf(parts, path)
    .map(({ type }) => type)
    .filter((type) => !HARMLESS.has(type));
  const array = /<f\s[^<>]*\bt="(?:array|dataTable)"/u.test(cells) ? ["array formulas"] : [];
  const seen = [...parts.keys()].some((part) => /\/(?:charts|pivotCache)\//u.test(part)) ? ["charts or pivots"] : [];
  return {
    onSheet: [...related, ...childNames.filter((name) => ELEMENTS.includes(name))],
    anywhere: [...array, ...seen],
  };
}
