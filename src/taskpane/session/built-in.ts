import type { Options } from "../../actions/checked";
import { QUANG_TRI } from "../../domain/agency/quang-tri";
import { daysOffOf } from "../../domain/calendar/days-off";
import { HOLIDAYS_VN } from "../../domain/calendar/holidays-vn";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { NO_OFFICE } from "../../domain/sheets/office";

/** What is built in, as on the command line; the workbook's own settings, lists and memory win over it. */
export const BUILT_IN = {
  asOf: null,
  directory: QUANG_TRI,
  daysOff: daysOffOf(HOLIDAYS_VN),
  settings: DEFAULT_SETTINGS,
  office: NO_OFFICE,
} as const satisfies Partial<Options>;
