import { partsOf, plainDate, type PlainDate } from "../../domain/calendar/plain-date";
import { typedDate } from "../frame/dates";

/** What stands in a field for a day: nothing, a day, a day that lacks its year, or something else. A year is never supplied. */
export type TypedDay =
  | { readonly kind: "none" }
  | { readonly kind: "day"; readonly date: PlainDate }
  /** `candidate`: the same day in the year of the as-of date, for the example. */
  | { readonly kind: "no-year"; readonly candidate: PlainDate }
  | { readonly kind: "unreadable" };

// 29/4 | 29-4 | 29.4.
const WITHOUT_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\.?$/u;

/** Reads what was typed, day first: "29/4/2024". "29/4" is asked back, with the year of `asOf` as an example. */
export function typedDay(text: string, asOf: PlainDate): TypedDay {
  if (text.trim() === "") return { kind: "none" };
  const date = typedDate(text);
  if (date !== null) return { kind: "day", date };
  const match = WITHOUT_YEAR.exec(text.trim());
  const candidate = match === null ? null : plainDate(partsOf(asOf).year, Number(match[2]), Number(match[1]));
  return candidate === null ? { kind: "unreadable" } : { kind: "no-year", candidate };
}

/** As it is typed in either language, day first: "29/4/2024" */
export function dayAsTyped(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}/${month}/${year}`;
}
