import { HOLIDAYS_VN } from "../domain/calendar/holidays-vn";
import { directorySheet } from "../domain/sheets/directory-sheet";
import { holidaysSheet } from "../domain/sheets/holidays-sheet";
import type { SheetModel } from "../domain/sheets/sheet-model";
import type { Text } from "../i18n/text";
import { titleOf } from "./actions";
import type { Checked } from "./checked";
import { leftAlone } from "./left-alone";
import type { Step } from "./plan";
import type { List, Proposal } from "./request";
import { sheetNamesOf } from "./sheet-names-of";
import { sheetStep } from "./sheet-step";

const STANDS: Text = {
  vi: "trang đã có và do cơ quan sửa, chương trình không ghi lại.",
  en: "it stands already and is the office's to edit; the program does not write it again.",
};

/** The sheet of each list as it is first made, with what the program knows. */
const LIST_SHEETS: Readonly<Record<List, (checked: Checked, name: string) => SheetModel>> = {
  holidays: ({ options }, name) => holidaysSheet(HOLIDAYS_VN, name, options.locale),
  directory: ({ options }, name) => directorySheet(options.directory, name, options.locale),
};

/** A list on a sheet of its own; where it stands already it is the officials', and nothing is written. */
export function planList(checked: Checked, list: List): Proposal {
  const present = checked.sheets.find(({ ours }) => ours === list);
  const steps: readonly Step[] =
    present === undefined
      ? [sheetStep(checked, LIST_SHEETS[list](checked, sheetNamesOf(checked).get(list) ?? ""))]
      : [{ kind: "leave-alone", sheet: present.name, reason: STANDS }];
  return {
    plan: { action: "list", title: titleOf("list"), steps: [...steps, ...leftAlone(checked, steps)] },
    refused: [],
  };
}
