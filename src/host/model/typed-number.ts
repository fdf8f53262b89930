/** What a typed text turned out to mean, with the number format that Excel gives a General cell along with it. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// 1234 | -1,234.5 | .5 | 1e5
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/iu;

function plainNumber(text: string): TypedNumber | null {
  if (!NUMBER.test(text) || !/\d/u.test(text) || /^[+-]?e/iu.test(text)) return null;
  const value = Number(text.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  const format = /e/iu.test(text)
    ? "0.00E+00"
    : text.includes(",")
      ? text.includes(".")
        ? "#,##0.00"
        : "#,##0"
      : null;
  return { value, format };
}

/** The serial number of a day that exists, 1900 to 9999, `null` otherwise. The 29 February 1900 of Excel's calendar is not offered. */
function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round(time / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}

/** Two-digit years: 00–29 → 2000s, 30–99 → 1900s, as Excel reads them. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

const dated = (value: number | null, format: string): TypedNumber | null => (value === null ? null : { value, format });

function numericDate(text: string, today: Date): TypedNumber | null {
  // 2024-06-15 | 2024/6/15
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/u.exec(text);
  if (iso !== null) return dated(serial(Number(iso[1]), Number(iso[3]), Number(iso[4])), "m/d/yyyy");
  // 5/6/2024 | 5-6-24, month first as en-US has it
  const american = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text);
  if (american !== null)
    return dated(serial(fullYear(american[4] ?? ""), Number(american[1]), Number(american[3])), "m/d/yyyy");
  // 1/5 is the fifth of January of this year, 5/2025 is May 2025
  const pair = /^(\d{1,2})[-/](\d{1,4})$/u.exec(text);
  if (pair === null) return null;
  const [first, second] = [Number(pair[1]), Number(pair[2])];
  const day = pair[2]?.length === 4 ? null : serial(today.getFullYear(), first, second);
  if (day !== null) return { value: day, format: "d-mmm" };
  if (pair[2]?.length === 3 || (pair[2]?.length ?? 0) < 2) return null;
  return dated(serial(fullYear(pair[2] ?? ""), first, 1), "mmm-yy");
}

const NAME = [
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?",
  "july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)",
].join("|");
// 15-Jun-24 | 15 June 2024
const DAY_MONTH_YEAR = new RegExp(String.raw`^(\d{1,2})[- ]${NAME}[- ](\d{4}|\d{2})$`, "iu");
// Jun-45 | June 2024
const MONTH_YEAR = new RegExp(String.raw`^${NAME}[- ](\d{4}|\d{2})$`, "iu");
// 15-Jun | Jun-15
const DAY_MONTH = new RegExp(String.raw`^(?:(\d{1,2})[- ]${NAME}|${NAME}[- ](\d{1,2}))$`, "iu");

const monthNumber = (name: string | undefined): number => MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;

function namedDate(text: string, today: Date): TypedNumber | null {
  const full = DAY_MONTH_YEAR.exec(text);
  if (full !== null) return dated(serial(fullYear(full[3] ?? ""), monthNumber(full[2]), Number(full[1])), "d-mmm-yy");
  const monthly = MONTH_YEAR.exec(text);
  if (monthly !== null && Number(monthly[2]) > 31)
    return dated(serial(fullYear(monthly[2] ?? ""), monthNumber(monthly[1]), 1), "mmm-yy");
  const short = DAY_MONTH.exec(text);
  if (short === null) return null;
  return dated(serial(today.getFullYear(), monthNumber(short[2] ?? short[3]), Number(short[1] ?? short[4])), "d-mmm");
}

function timeOfDay(text: string): TypedNumber | null {
  // 12:30 | 8:05:10 | 1:30 PM
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?: ?([ap])m?)?$/iu.exec(text);
  if (match === null) return null;
  const [, hours = "0", minutes = "0", seconds, half] = match;
  if (half !== undefined && Number(hours) > 12) return null;
  const clock = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (clock * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: half === undefined ? (seconds === undefined ? "h:mm" : "h:mm:ss") : "h:mm AM/PM" };
}

function decorated(text: string): TypedNumber | null {
  // 12% | $5 | (5) | 1 1/2
  if (/^[^%]+%$/u.test(text)) {
    const inner = plainNumber(text.slice(0, -1).trim());
    return inner === null ? null : { value: inner.value / 100, format: text.includes(".") ? "0.00%" : "0%" };
  }
  if (/^\$\d/u.test(text)) {
    const inner = plainNumber(text.slice(1));
    return inner === null ? null : { value: inner.value, format: text.includes(".") ? "$#,##0.00" : "$#,##0" };
  }
  if (/^\(\d[\d.,]*\)$/u.test(text)) {
    const inner = plainNumber(text.slice(1, -1));
    return inner === null ? null : { value: -inner.value, format: inner.format };
  }
  const fraction = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/u.exec(text);
  if (fraction === null || Number(fraction[4]) === 0) return null;
  const value = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
  return { value: fraction[1] === "-" ? -value : value, format: "# ?/?" };
}

/** Reads a text as Excel does when it is typed into a General cell under en-US; `null` where it stays text. `today` gives the year left out. */
export function typedNumber(text: string, today: Date): TypedNumber | null {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 40 || !/\d/u.test(trimmed)) return null;
  return (
    plainNumber(trimmed) ??
    decorated(trimmed) ??
    numericDate(trimmed, today) ??
    namedDate(trimmed, today) ??
    timeOfDay(trimmed)
  );
}
