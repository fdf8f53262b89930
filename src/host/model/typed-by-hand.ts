import { outsideQuotes } from "./function-prefixes";
import { typedContent } from "./typed-content";
import type { Content } from "./typed-content";
import { typedNumber } from "./typed-number";

// 1.234,5 | 12,5% | -7 | (5)
const NUMBER = /^(\(?)([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(e[+-]?\d{1,3})?(\s?%)?(\)?)$/iu;

function englishNumber(text: string): string | null {
  const match = NUMBER.exec(text);
  if (match === null || !/\d/u.test(text)) return null;
  const [, open = "", sign = "", whole = "", fraction, exponent = "", percent = "", close = ""] = match;
  const decimals = fraction === undefined ? "" : `.${fraction}`;
  return open + sign + whole.replaceAll(".", ",") + decimals + exponent + percent.trim() + close;
}

function englishDate(text: string, today: Date): string | null {
  // 15/6/2024 | 15-6-24
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text);
  if (full !== null) return `${full[3] ?? ""}/${full[1] ?? ""}/${full[4] ?? ""}`;
  // 15/6 is the fifteenth of June of this year
  const pair = /^(\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (pair !== null) {
    const english = `${pair[2] ?? ""}/${pair[1] ?? ""}`;
    return typedNumber(`${english}/${today.getFullYear()}`, today) === null ? null : english;
  }
  // 6/2024 | 2024-06-15 | 2024/6/15 | 8:30
  return /^(?:\d{1,2}[-/]\d{4}|\d{4}([-/])\d{1,2}\1\d{1,2}|\d{1,4}:\d.*)$/u.test(text) ? text : null;
}

/**
 * A formula as it is typed in Vietnam has ";" between arguments and "," before decimals: =ROUND(A1*0,5;2). One without such a ";" is
 * taken as it stands, for many offices run Excel with English separators. The ";" of an array's rows, {1;2}, is none.
 */
function englishFormula(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/gu, "");
  if (!bare.includes(";")) return formula;
  return outsideQuotes(formula, (part) => part.replace(/(?<=\d),(?=\d)/gu, ".").replaceAll(";", ","));
}

/**
 * Reads what a person types in a Vietnamese Excel: days before months, "," before decimals. What only an English Excel would take for a
 * number or a date stays text. Errors: InvalidArgument, as `typedContent`.
 */
export function typedByHand(value: unknown, numberFormat: string, today: Date): Content | null {
  if (typeof value !== "string" || value === "" || value.startsWith("'") || numberFormat === "@")
    return typedContent(value, numberFormat, today);
  if (value.startsWith("=")) return typedContent(englishFormula(value), numberFormat, today);
  const english = englishNumber(value.trim()) ?? englishDate(value.trim(), today);
  const number = english === null ? null : typedNumber(english, today);
  if (number !== null) return { kind: "number", ...number };
  if (typedNumber(value, today) !== null) return { kind: "text", text: value };
  return typedContent(value, numberFormat, today);
}
