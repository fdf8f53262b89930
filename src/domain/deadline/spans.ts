import { lastOfMonth, plainDate, type PlainDate } from "../calendar/plain-date";

/** A stretch of days, both ends included. */
export interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** One day, or `null` where there is no such day. */
export function daySpan(year: number, month: number, day: number): Span | null {
  const date = plainDate(year, month, day);
  return date && { start: date, end: date };
}

/** From the first of one month to the last of another; `null` where they are no months or stand the wrong way round. */
export function monthsSpan(year: number, first: number, last: number): Span | null {
  const start = plainDate(year, first, 1);
  if (start === null || last < first || last > 12) return null;
  return { start, end: lastOfMonth(year, last) };
}

export function monthSpan(year: number, month: number): Span | null {
  return monthsSpan(year, month, month);
}

export function quarterSpan(year: number, quarter: number): Span | null {
  return monthsSpan(year, quarter * 3 - 2, quarter * 3);
}

export function yearSpan(year: number): Span | null {
  return monthsSpan(year, 1, 12);
}
