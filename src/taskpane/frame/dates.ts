import { partsOf, plainDate, type PlainDate } from "../../domain/calendar/plain-date";
import type { Locale } from "../../i18n/text";

const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Day, month and four-figure year, as typed: "2/7/2024", "02-07-2024", "02.07.2024". */
const TYPED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u;

/**
 * A day as the pane writes it. Vietnamese as in documents: the day in two digits, the month in two only for 1 and 2
 * ("02/7/2024", "05/02/2024"); English "2 Jul 2024".
 */
export function shownDate(date: PlainDate, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  if (locale === "en") return `${day} ${ENGLISH_MONTHS[month - 1] ?? month} ${year}`;
  return `${twoDigits(day)}/${month <= 2 ? twoDigits(month) : month}/${year}`;
}

/** A day typed day first with its whole year; `null` where it is anything else: no day is guessed. */
export function typedDate(text: string): PlainDate | null {
  const match = TYPED.exec(text.trim());
  return match === null ? null : plainDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** A share of 0 to 1 with one decimal: "14,3%", in English "14.3%". */
export function percent(share: number, locale: Locale): string {
  const figure = (share * 100).toFixed(1);
  return `${locale === "vi" ? figure.replace(".", ",") : figure}%`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
