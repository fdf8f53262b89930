/** The vocabulary of deadline phrases, as pieces of patterns over a normalised phrase (`phrase.ts`). None captures unnamed. */

// 2024 after month or quarter: "/2024", " năm 2024", ", năm 2024", ". 2024", "-2024", "/24"
const OF_FULL_YEAR = String.raw`(?:(?:[/.-]| |, |\. )(?:của )?(?:năm )?\d{4})`;
const OF_YEAR = String.raw`(?:${OF_FULL_YEAR}|/\d{2})`;

/** Between the members of a list. */
export const AND = "(?:, và |, | và | ?& ?)";
/** Between the ends of a range. */
export const TO = "(?:-| đến (?:hết |cuối )?| tới )";

// 15/6 | 15/6/2024 | 15.06.24 | 15 tháng 6 năm 2024 | 15 tháng 6/2024 | 2024-06-15 | 2024/06/15
export const DAY = [
  String.raw`(?:(?:\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2})|,? năm \d{4})?`,
  String.raw`|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})`,
  String.raw`|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})`,
  String.raw`|\d{1,2},?[ /]tháng \d{1,2}(?:(?:,? |/)năm \d{4}|/\d{4})?`,
  String.raw`|\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2})(?!\d))`,
].join("");

export const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  "mười hai": 12,
  "mười một": 11,
  mười: 10,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
// "tháng năm 2024" may be a May or a slip: "năm" is a number only before "/" or another "năm".
const MONTH_NUMBER = String.raw`(?:\d{1,2}|${Object.keys(MONTH_NUMBERS)
  .map((word) => (word === "năm" ? "năm(?=/|,? năm)" : word))
  .join("|")})`;
const MONTH_WORD = "(?:tháng|thang) ?";
const MONTH_LETTER = String.raw`(?:th|t)\.? ?`;

// tháng 6 | tháng sáu năm 2024 | t6/24 | 06/2024
export const MONTH = String.raw`(?:(?:${MONTH_WORD}${MONTH_NUMBER}${OF_YEAR}?|${MONTH_LETTER}\d{1,2}${OF_YEAR}|\d{1,2}[/.-]\d{4})(?!\d))`;
// In a list or range the year may stand with the last one only, and so may the word: "t6-t9/2024", "tháng 6, 7 năm 2024"
export const MONTH_FIRST = String.raw`(?:(?:(?:${MONTH_WORD}|${MONTH_LETTER})${MONTH_NUMBER}${OF_YEAR}?|\d{1,2}[/.]\d{4})(?!\d))`;
export const MONTH_NEXT = String.raw`(?:(?:(?:${MONTH_WORD}|${MONTH_LETTER})${MONTH_NUMBER}${OF_YEAR}?|${MONTH_NUMBER}${OF_FULL_YEAR}?)(?!\d))`;

// The Roman ones as people and scanners write them: I, l, 1, |, Cyrillic І and Х, U+2160 and on.
const QUARTER_NUMBER = "(?:[ivxl1|іхⅰⅱⅲⅳ]{1,5}|\\d{1,2}|một|hai|ba|bốn|tư)";
export const QUARTER_NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
};
const QUARTER_WORD = "(?:quý|quy|q)[. ]?";

// quý ii | quý 2 năm 2024 | q.ii-2024 | q2/24
const QUARTER_END = "(?![\\p{L}\\d])";
export const QUARTER = `(?:${QUARTER_WORD}${QUARTER_NUMBER}${OF_YEAR}?${QUARTER_END})`;
export const QUARTER_NEXT = `(?:${QUARTER}|${QUARTER_NUMBER}${OF_FULL_YEAR}?${QUARTER_END})`;

// năm 2024 | 2024
export const YEAR = String.raw`(?:(?:năm |nam )?\d{4}(?!\d))`;
/** Any of them; a bare number of four digits is a year. */
export const ANY_PERIOD = `(?:${QUARTER}|${MONTH}|${YEAR})`;

// Words that say nothing of the date: "phấn đấu hoàn thành xong", "thời hạn hoàn thành:"
const DOING = "(?:(?:phải |cần |phấn đấu )?(?:hoàn thành|hoàn tất|thực hiện|kết thúc)(?: xong)? |xong |phấn đấu )?";
const LABEL =
  "(?:(?:hạn(?: chót| cuối| cuối cùng)?|thời hạn(?: hoàn thành)?|thời gian(?: hoàn thành| thực hiện)?)(?:: ?| là | ))?";
const LATEST =
  "(?:(?:chậm nhất|muộn nhất|trễ nhất|không quá|không muộn hơn|không chậm hơn)(?: là)?(?: vào| đến| trong)?|đến|tới)";

/** What may stand before any phrase and changes nothing. */
export const SAYING = `${DOING}${LABEL}`;
/** What may stand before a day or period and makes it the last one, itself included. `until`: nothing is said of a start. */
export const BY = `${SAYING}(?:ngay (?=trong ))?(?:(?:trong|vào|hết|đến hết|tới hết|(?<until>${LATEST})) )?(?:(?:trong|vào|hết) )?`;
/** What makes a day excluded: "trước", "xong trước", "chậm nhất trước". */
export const BEFORE = `${SAYING}(?:${LATEST} )?trước `;
/** 17h00 | 17 giờ 30 phút | 17:00 */
export const HOUR = String.raw`(?:(?<hour>\d{1,2})(?:h|g|:| giờ) ?(?<minute>\d{2})?(?: phút|')?,? (?:của )?)`;
/** Weekday names, Monday first as in `weekday`. */
export const WEEKDAYS = [
  "thứ hai|thứ 2",
  "thứ ba|thứ 3",
  "thứ tư|thứ 4",
  "thứ năm|thứ 5",
  "thứ sáu|thứ 6",
  "thứ bảy|thứ 7",
  "chủ nhật",
];
export const WEEKDAY = `(?<weekday>${WEEKDAYS.join("|")})`;
export const EVERY = "(?:hằng|mỗi|từng)";
