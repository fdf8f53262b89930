import { toSerial } from "../domain/calendar/excel-serial";
import { formatDate, type PlainDate } from "../domain/calendar/plain-date";
import type { Settings } from "../domain/settings";
import { MOST_DUE_SOON_DAYS } from "../domain/sheets/settings-inputs";
import { DATE_FORMAT } from "../domain/sheets/sheet-styles";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { titleOf } from "./actions";
import type { Checked } from "./checked";
import type { Proposal } from "./request";
import type { Step } from "./plan";
import { settingCell } from "./setting-cell";
import { WorkbookError } from "./workbook-error";

const NO_SHEET: Text = {
  vi: "Sổ làm việc chưa có trang thiết lập theo dõi nên ngày chốt số liệu chưa ghi vào trang nào.",
  en: "The workbook has no settings sheet yet, so the as-of date was written on no sheet.",
};
const OUT_OF_RANGE: Text = {
  vi: "Số ngày báo trước hạn là số nguyên từ 0 đến {most}; chưa ghi gì.",
  en: "The due-soon warning is a whole number of days from 0 to {most}; nothing was written.",
};
const AS_OF: Text = { vi: "ngày chốt số liệu {date}.", en: "as-of date {date}." };
const TODAY: Text = {
  vi: "để trống ngày chốt số liệu: tính theo ngày hôm nay.",
  en: "as-of date emptied: today counts.",
};
const DUE_SOON: Text = { vi: "báo trước hạn {days} ngày.", en: "due-soon warning, days ahead: {days}." };

/**
 * The as-of date on our settings sheet; `null` empties its cell. Throws a WorkbookError with the code `no-settings-sheet`
 * where there is none: then the day is only remembered.
 */
export function planAsOf(checked: Checked, asOf: PlainDate | null): Proposal {
  const cell = settingCell(checked.ours.get("settings"), "asOf");
  const sheet = settingsName(checked);
  if (cell === null || sheet === null) throw new WorkbookError("no-settings-sheet", NO_SHEET);
  const after = asOf === null ? null : toSerial(asOf);
  const { row, column, value: before } = cell;
  const change = { row, column, before, after, ...(asOf === null ? {} : { numberFormat: DATE_FORMAT }) };
  const what = asOf === null ? TODAY : fill(AS_OF, { date: formatDate(asOf) });
  const steps: readonly Step[] = before === after ? [] : [{ kind: "set-cells", sheet, cells: [change], what }];
  return { plan: { action: "setAsOf", title: titleOf("setAsOf"), steps }, refused: [] };
}

/**
 * The settings that our settings sheet shows as well: the days of the due-soon warning. The others, and this one too where
 * that sheet does not stand, are only remembered: then the plan has no step.
 */
export function planSettings(checked: Checked, { dueSoonDays }: Settings): Proposal {
  if (!Number.isInteger(dueSoonDays) || dueSoonDays < 0 || dueSoonDays > MOST_DUE_SOON_DAYS) {
    throw new WorkbookError("out-of-range", fill(OUT_OF_RANGE, { most: MOST_DUE_SOON_DAYS }));
  }
  const cell = settingCell(checked.ours.get("settings"), "dueSoon");
  const sheet = settingsName(checked);
  const steps: readonly Step[] =
    cell === null || sheet === null || cell.value === dueSoonDays
      ? []
      : [
          {
            kind: "set-cells",
            sheet,
            cells: [{ row: cell.row, column: cell.column, before: cell.value, after: dueSoonDays }],
            what: fill(DUE_SOON, { days: dueSoonDays }),
          },
        ];
  return { plan: { action: "settings", title: titleOf("settings"), steps }, refused: [] };
}

function settingsName({ sheets }: Checked): string | null {
  return sheets.find(({ ours }) => ours === "settings")?.name ?? null;
}
