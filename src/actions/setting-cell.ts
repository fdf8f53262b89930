import type { CellValue, Grid } from "../domain/grid";
import { lastRowOf, textAt, valueAt } from "../domain/sheets/grid-cell";
import { SETTINGS_LABELS } from "../domain/sheets/settings-inputs";

/** The cell in which an official types a setting. */
export interface SettingCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const [LABELS, VALUES] = [1, 2];

/** The cell beside a label of our settings sheet, wherever its row stands now; `null` where the sheet or the label is not there. */
export function settingCell(sheet: Grid | undefined, label: "asOf" | "dueSoon"): SettingCell | null {
  if (sheet === undefined) return null;
  const words = SETTINGS_LABELS[label];
  for (let row = sheet.top; row <= lastRowOf(sheet); row += 1) {
    const text = textAt(sheet, row, LABELS);
    if (text === words.vi || text === words.en) return { row, column: VALUES, value: valueAt(sheet, row, VALUES) };
  }
  return null;
}
