import { daysOffOf } from "../calendar/days-off";
import { HOLIDAYS_VN } from "../calendar/holidays-vn";
import type { DeadlineContext } from "./deadline";
import { phraseOf, LONGEST_PHRASE } from "./phrase";
import { readPhrase } from "./read-phrase";

// Any year and calendar will do: only the form of the phrase is asked for.
const NEUTRAL: DeadlineContext = {
  programmeYear: 2024,
  documentDate: "2024-01-01",
  daysOff: daysOffOf(HOLIDAYS_VN),
  beforeIncludesDay: false,
  rollToWorkingDay: false,
};
// "Theo Quyết định số …" stands in the note column as often as in the deadline column.
const SHORT_EVENT = 24;

/**
 * Whether a text is a deadline phrase and nothing but one, so that it could have slipped in from the deadline column.
 * Impossible dates count; sentences that merely contain a date do not.
 */
export function isTimePhrase(text: string): boolean {
  const phrase = phraseOf(text);
  if (phrase.length > LONGEST_PHRASE) return false;
  const found = readPhrase(phrase, NEUTRAL);
  if (!found || found.reading.kind === "unreadable") return false;
  return found.reading.kind !== "event" || (phrase.length <= SHORT_EVENT && !/\d/u.test(phrase));
}
