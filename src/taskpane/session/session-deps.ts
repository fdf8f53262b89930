import type { Workbook } from "../../actions/workbook";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Locale } from "../../i18n/text";
import type { Clock } from "./coalesce";
import type { Judge } from "./judge";

/** All that a session takes from outside; the entry file hands it in. */
export interface SessionDeps extends Clock {
  readonly workbook: Workbook;
  readonly judge: Judge;
  today(): PlainDate;
  /** Of Excel itself; what the workbook remembers wins. */
  readonly displayLocale: Locale;
  /** False where this Excel is too old to run the add-in. */
  readonly usable: boolean;
  /** True where Excel's own undo takes back what an add-in writes (ExcelApi 1.19). */
  readonly nativeUndo: boolean;
}
