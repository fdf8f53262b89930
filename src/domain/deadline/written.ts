import type { Assumption, DeadlineContext } from "./deadline";
import { daySpan, monthSpan, quarterSpan, yearSpan, type Span } from "./spans";
import { MONTH_NUMBERS, QUARTER_NUMBERS } from "./words";

/** A day, month, quarter or year as the phrase writes it, perhaps without its year. */
export interface Written {
  readonly year: number | null;
  /** What it is in that year; `null` if it is nothing in it (31/6, quý V, 29/02/2023). */
  readonly spanIn: (year: number) => Span | null;
  /** True where it may as well be something else: "6/24" is no day, but perhaps a month. */
  readonly doubtful?: boolean;
}

/** A year that a deadline can be in; a phrase that says another is left to a person. */
const EARLIEST = 2000;
const LATEST = 2100;
/** "24" is 2024. Beyond these two digits are more likely something else. */
const SHORT_YEARS = { from: 20, to: 49 };
const A_LEAP_YEAR = 2000;

/** A piece that `DAY` of words.ts matches. */
export function writtenDay(text: string): Written {
  const [first = 0, second = 0, third] = numbersIn(text);
  if (first > 31 && third !== undefined) return { year: first, spanIn: (year) => daySpan(year, second, third) };
  const doubtful = third === undefined && second >= SHORT_YEARS.from && first <= 12;
  return {
    year: third === undefined ? null : yearIn(text.match(/\d+/gu)?.[2] ?? ""),
    spanIn: (year) => daySpan(year, second, first),
    doubtful,
  };
}

/** A piece that one of the `MONTH…` of words.ts matches. */
export function writtenMonth(text: string): Written {
  const match = /^(?:tháng|thang|th|t)?\.? ?(\d+|mười một|mười hai|\p{L}+)/u.exec(text);
  const word = match?.[1] ?? "";
  const month = MONTH_NUMBERS[word] ?? Number(word);
  return { year: yearAfter(text, match?.[0] ?? ""), spanIn: (year) => monthSpan(year, month) };
}

/** Whether a month is written "T6", which without a year may be a Friday. */
export function isAbbreviated(text: string): boolean {
  return /^th?\.? ?\d/u.test(text);
}

/** A piece that one of the `QUARTER…` of words.ts matches. */
export function writtenQuarter(text: string): Written {
  const match = /^(?:quý|quy|q)?[. ]?([\p{L}\p{Nl}\d|]+)/u.exec(text);
  const quarter = quarterNumber(match?.[1] ?? "");
  return { year: yearAfter(text, match?.[0] ?? ""), spanIn: (year) => quarterSpan(year, quarter) };
}

/** "năm 2024", "2024" */
export function writtenYear(text: string): Written {
  return { year: numbersIn(text)[0] ?? null, spanIn: yearSpan };
}

/** A day, month, quarter or year, told apart by how it is written. */
export function writtenAny(text: string): Written {
  if (/^q/u.test(text)) return writtenQuarter(text);
  if (/^t|^\d{1,2}[/.-]\d{4}$/u.test(text)) return writtenMonth(text);
  return /^(?:n|\d{4}$)/u.test(text) ? writtenYear(text) : writtenDay(text);
}

/** What a written piece comes to: days, or why there are none. */
export type Resolved = ResolvedSpan | Failed;
export interface ResolvedSpan extends Span {
  readonly kind: "span";
  readonly assumed: readonly Assumption[];
}
export interface Failed {
  readonly kind: "invalid" | "unreadable";
}

/** The days it means: the year is the phrase's own, else the programme's, which is then said to be assumed. */
export function resolve(written: Written, context: DeadlineContext): Resolved {
  if (written.doubtful) return { kind: "unreadable" };
  if (written.spanIn(A_LEAP_YEAR) === null) return { kind: "invalid" };
  const year = written.year ?? context.programmeYear;
  if (year === null || !isLikelyYear(year)) return { kind: "unreadable" };
  const span = written.spanIn(year);
  return span ? { kind: "span", ...span, assumed: written.year === null ? ["year"] : [] } : { kind: "invalid" };
}

/** Several pieces that follow one another; one without a year has that of the next that names one, else of the one before. */
export function resolveEach(pieces: readonly Written[], context: DeadlineContext): Failed | readonly ResolvedSpan[] {
  const spans: ResolvedSpan[] = [];
  for (const piece of withLentYears(pieces)) {
    const resolved = resolve(piece, context);
    if (resolved.kind !== "span") return resolved;
    spans.push(resolved);
  }
  return spans;
}

/** The same for the two ends of a range. The wrong way round it is `invalid`, or unreadable where a year was lent. */
export function resolveRange(from: Written, to: Written, context: DeadlineContext): Failed | ResolvedSpan {
  const spans = resolveEach([from, to], context);
  if ("kind" in spans) return spans;
  const [first, last] = spans;
  if (first && last && first.start <= last.start) return { ...last, start: first.start };
  return { kind: from.year !== null && to.year !== null ? "invalid" : "unreadable" };
}

/** The same for the members of a list; out of order it is unreadable ("quý IV và quý I/2025"). */
export function resolveList(pieces: readonly Written[], context: DeadlineContext): Failed | readonly ResolvedSpan[] {
  const spans = resolveEach(pieces, context);
  if ("kind" in spans) return spans;
  const inOrder = spans.every((span, index) => index === 0 || span.start > (spans[index - 1]?.start ?? ""));
  return inOrder ? spans : { kind: "unreadable" };
}

export function isLikelyYear(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}

/** 24 //=> 2024, 2024 //=> 2024; NaN for two digits that are no likely year. */
function fullYear(number: number): number {
  if (number >= 100) return number;
  return number >= SHORT_YEARS.from && number <= SHORT_YEARS.to ? 2000 + number : NaN;
}

function withLentYears(pieces: readonly Written[]): readonly Written[] {
  const firstYear = (those: readonly Written[]): number | null => those.find(({ year }) => year !== null)?.year ?? null;
  return pieces.map((piece, index) => ({
    ...piece,
    year: firstYear(pieces.slice(index)) ?? firstYear(pieces.slice(0, index).reverse()),
  }));
}

function yearAfter(text: string, head: string): number | null {
  const digits = /\d+/u.exec(text.slice(head.length))?.[0];
  return digits === undefined ? null : yearIn(digits);
}

/** "24" is 2024; "0024" is a slip for some year, and of which nobody can be sure. */
function yearIn(digits: string): number {
  return digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
}

function quarterNumber(token: string): number {
  if (/^\d+$/u.test(token)) return Number(token);
  const roman = token
    .replace(/[l1|іⅰ]/gu, "i")
    .replace(/х/gu, "x")
    .replace(/ⅱ/gu, "ii")
    .replace(/ⅲ/gu, "iii")
    .replace(/ⅳ/gu, "iv");
  return QUARTER_NUMBERS[token] ?? QUARTER_NUMBERS[roman] ?? NaN;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/gu) ?? []).map(Number);
}
