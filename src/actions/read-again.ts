import type { Appendix } from "../domain/appendix/appendix";
import { readAppendix } from "../domain/appendix/read-appendix";
import type { Grid } from "../domain/grid";
import { checkAppendix } from "../domain/rules/check-appendix";
import type { Finding } from "../domain/rules/rule";
import { withRecordedInputs } from "../domain/sheets/recorded-inputs";
import type { Checked } from "./checked";

/** The appendix as it would be read from a changed sheet; `null` where there would be none. */
export function readAgain({ options, settings }: Checked, grid: Grid): Appendix | null {
  return readAppendix(grid, { ...options, settings });
}

/** What would be found in it. */
export function checkAgain(checked: Checked, appendix: Appendix): readonly Finding[] {
  const { options, asOf, settings, typedDues, settingsInputs } = checked;
  const { directory, daysOff } = options;
  const programmeYear = options.programmeYear ?? appendix.programmeYear;
  const documentDate = options.documentDate ?? appendix.decision?.date ?? null;
  const recorded = withRecordedInputs(appendix, typedDues, settingsInputs.words);
  return checkAppendix(recorded, { asOf, programmeYear, documentDate, directory, daysOff, settings });
}
