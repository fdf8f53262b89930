import type { Directory } from "../agency/agency";
import type { DaysOff } from "../calendar/days-off";
import type { PlainDate } from "../calendar/plain-date";
import type { Settings } from "../settings";
import type { Field } from "./appendix";

/** What reading an appendix needs besides the sheet, and what the user said where the sheet does not tell. */
export interface ReadContext {
  /** Holds where the document says nothing of its issuer, or names the same province: see `directoryFor`. */
  readonly directory: Directory;
  readonly daysOff: DaysOff;
  readonly settings: Pick<Settings, "beforeIncludesDay" | "rollToWorkingDay">;
  /** Sheet row of the (first) header row; left out: found by its words. */
  readonly headerRow?: number;
  /** Sheet columns (A = 1) of fields that the user pointed out; the others are found by their headings. */
  readonly columns?: Readonly<Partial<Record<Field, number>>>;
  /** Wins over the year of the title lines. */
  readonly programmeYear?: number;
  /** Wins over the date of the decision in the title lines. */
  readonly documentDate?: PlainDate;
}
