import { clean, oneLine } from "../text/normalise";

/** Longest phrase that is read, in characters; what is longer is prose, and the time for reading stays bounded. */
export const LONGEST_PHRASE = 400;

// In this order: later ones rely on the blanks that earlier ones leave.
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/\u00AD/gu, ""],
  [/ǎ/gu, "ă"],
  [/[\u2010-\u2015\u2212]/gu, "-"],
  [/q(?:uí|úy)(?![\p{L}\p{M}])/gu, "quý"],
  [/(?<![\p{L}\p{M}])hàng (?=ngày|tuần|tháng|quý|năm)/gu, "hằng "],
  [/(?<![\p{L}\p{M}])các (?=(?:tháng|quý) trong năm(?![\p{L}\p{M}]))/gu, "hằng "],
  [/(?<![\p{L}\p{M}])kì(?![\p{L}\p{M}])/gu, "kỳ"],
  [/tuỳ/gu, "tùy"],
  [/(?:thuờng|thưòng|thuong) xuy[êe]n/gu, "thường xuyên"],
  [/ ?([/-]) ?/gu, "$1"],
  [/\/{2,}/gu, "/"],
  [/(\d) ?\. ?(?=\d)/gu, "$1."],
  [/ ?([,;]) ?/gu, "$1 "],
  [/ ([:.)])/gu, "$1"],
  [/\( /gu, "("],
  [/\(nếu (?:có|cần|khả thi)\)/gu, ""],
  [/ {2,}/gu, " "],
];
// An apostrophe keeps Excel from making a date of a text; copied, it stays in it.
const BULLET = /^[-+•*·' ]+/u;
// The lookbehind keeps it linear: only the first character of a run is tried.
const CLOSING = /(?<![.;,: ])[.;,: ]+$/u;

/** One way of putting a deadline, ready for the forms: lower case, one line, one spelling of each separator and word. */
export function phraseOf(text: string): string {
  return tidy(oneLine(text));
}

/** The same with a semicolon where the cell breaks the line; equal to `phraseOf` for a cell of one line. */
export function phraseByLines(text: string): string {
  const lines = clean(text).split("\n").map(tidy);
  return lines.filter((line) => line !== "").join("; ");
}

function tidy(line: string): string {
  const phrase = STEPS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line.toLowerCase());
  return phrase.trim().replace(BULLET, "").replace(CLOSING, "");
}
