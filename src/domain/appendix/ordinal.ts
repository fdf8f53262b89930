/** How a row is numbered. `parts` are the numbers or letters between the dots: "II.3" has two. */
export interface Ordinal {
  readonly kind: "number" | "decimal" | "roman" | "letter" | "small" | "bullet";
  /** Without closing stop or bracket and leading noughts: "3", "1.1", "II", "A", "đ", "-". */
  readonly text: string;
  /** The number it stands for, where it is one plain number or Roman numeral. */
  readonly number: number | null;
}

// 1 | 01 | 1. | 1) | (1) | 1/
const NUMBER = /^\(?0*(\d{1,5})\s*[.):/-]?$/u;
// 1.1 | 1.1.2. | II.3 | A.1
const DECIMAL = /^((?:\d{1,4}|[IVXLC]{1,15}|[A-ZĐ])(?:\.\d{1,4}){1,5})\s*[.):/-]?$/u;
// I | IV. | Phần II | Mục A
const CAPITAL = /^(?:phần|mục|nhóm|chương)?\s*([IVXLC]{1,15}|[A-ZĐ])\s*[.):/-]?$/iu;
// a) | đ. | aa)
const SMALL = /^\(?([a-zđ]{1,2})\s*[.):/-]?$/u;
// - | + | •
const BULLET = /^[-–+•*]$/u;
const ROMAN = /^(?=.)(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** What the ordinal column says; `null` where it is blank or no ordinal. A single letter that is Roman too is "roman". */
export function parseOrdinal(written: string): Ordinal | null {
  const text = written.trim();
  const number = NUMBER.exec(text);
  if (number) return numbered(number[1] ?? "");
  const decimal = DECIMAL.exec(text);
  if (decimal) return { kind: "decimal", text: decimal[1] ?? "", number: null };
  const capital = CAPITAL.exec(text);
  const letters = capital?.[1] ?? "";
  if (letters !== "" && letters === letters.toUpperCase()) {
    if (ROMAN.test(letters)) return { kind: "roman", text: letters, number: romanValue(letters) };
    if (letters.length === 1) return { kind: "letter", text: letters, number: null };
  }
  const small = SMALL.exec(text);
  if (small) return { kind: "small", text: small[1] ?? "", number: null };
  return BULLET.test(text) ? { kind: "bullet", text, number: null } : null;
}

function numbered(digits: string): Ordinal {
  const number = Number(digits);
  return { kind: "number", text: String(number), number };
}

function romanValue(letters: string): number {
  const values = [...letters].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

// I. NÂNG CAO … | A. BỘ Y TẾ | I - Công tác … | 1.1. Nhóm … | Phần II: …
const LEADING =
  /^((?:(?:phần|mục|nhóm|chương)\s+)?(?:[IVXLC]{1,15}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*))(?:\s*[.):/]+|\s*-(?=\s))(?!\d)\s*(?=\S)/iu;
// II NÂNG CAO …
const LEADING_ROMAN = /^([IVXLC]{1,15})\s+(?=\p{Lu}\p{Lu})/u;

/** A heading that holds its ordinal in the same cell: splitOrdinal("I.\nNÂNG CAO") gives "I" and "NÂNG CAO". */
export function splitOrdinal(title: string): { readonly ordinal: Ordinal | null; readonly title: string } {
  const match = LEADING.exec(title) ?? LEADING_ROMAN.exec(title);
  const ordinal = match ? parseOrdinal(match[1] ?? "") : null;
  if (!match || !ordinal || ordinal.kind === "small" || ordinal.kind === "bullet") return { ordinal: null, title };
  return { ordinal, title: title.slice(match[0].length) };
}
