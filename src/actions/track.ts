import { recordSheet, type KeptRecord } from "../domain/sheets/record-sheet";
import { settingsSheet } from "../domain/sheets/settings-sheet";
import { trackingRegion } from "../domain/sheets/tracking-region";
import type { Standing } from "../domain/standing/standing";
import { standingOf } from "../domain/standing/standing-of";
import type { Text } from "../i18n/text";
import type { Action } from "./action";
import type { Checked } from "./checked";
import type { Step } from "./plan";
import { sheetNamesOf } from "./sheet-names-of";
import { sheetStep } from "./sheet-step";

const WHAT: Text = {
  vi: "cột theo dõi (Hạn hoàn thành, Đánh giá, Kết quả kiểm tra; Tình trạng và Ngày hoàn thành để cơ quan ghi).",
  en: "tracking columns (due date, standing, findings; status and completion date are for the office to fill).",
};

/** The tracking columns beside the appendix, with the settings sheet that their formulas look at. */
export const track: Action = {
  id: "track",
  title: { vi: "Thêm cột theo dõi", en: "Add tracking columns" },
  steps: (checked) => [settingsStep(checked), regionStep(checked), recordStep(checked)],
};

/** The block beside the appendix. */
export function regionStep({ recorded, grid, standings, findings, typedDues, options }: Checked): Step {
  const { locale } = options;
  const region = trackingRegion({ appendix: recorded, grid, standings, findings, typedDues, locale });
  return { kind: "write-region", sheet: grid.sheet, region, what: WHAT };
}

/** The sheet behind the block's formulas and the drop-downs of status. */
export function settingsStep(checked: Checked): Step {
  const { appendix, settings, settingsInputs, options } = checked;
  const { locale, asOf } = options;
  const source = { asOf, settings, inputs: settingsInputs, tasks: appendix.tasks, locale };
  return sheetStep(checked, settingsSheet(source, sheetNamesOf(checked).get("settings") ?? ""));
}

/** What is written this time; `kept`: what stays as an earlier run wrote it. */
export function recordStep(checked: Checked, kept: KeptRecord = {}): Step {
  const { appendix, options } = checked;
  const source = { appendix, standings: ownStandings(checked), locale: options.locale, kept };
  return sheetStep(checked, recordSheet(source, sheetNamesOf(checked).get("record") ?? ""));
}

/**
 * By task key, as the deadlines of the appendix give them. A date that an official typed is not ours and is not recorded
 * as ours: the run after the next would take it for its own and write over it.
 */
function ownStandings({ appendix, standings, typedDues, asOf, settings }: Checked): ReadonlyMap<string, Standing> {
  const typed = appendix.tasks.filter(({ key }) => typedDues.has(key));
  return new Map([...standings, ...typed.map((task) => [task.key, standingOf(task, asOf, settings)] as const)]);
}
