import { QUANG_TRI } from "../../src/domain/agency/quang-tri";
import type { ReadContext } from "../../src/domain/appendix/read-context";
import { daysOffOf } from "../../src/domain/calendar/days-off";
import { HOLIDAYS_VN } from "../../src/domain/calendar/holidays-vn";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";

const DAYS_OFF = daysOffOf(HOLIDAYS_VN);

/** What a reader of appendices is given by default: the province's directory, the holidays, the default settings. */
export function readContext(overrides: Partial<ReadContext> = {}): ReadContext {
  return { directory: QUANG_TRI, daysOff: DAYS_OFF, settings: DEFAULT_SETTINGS, ...overrides };
}
