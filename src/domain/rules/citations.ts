import { plainDate, type PlainDate } from "../calendar/plain-date";

/** A document that a cell cites. */
export interface Citation {
  /** As written: "Văn bản số 837/UBND-KT ngày 21/02/2024". */
  readonly text: string;
  readonly kind: string;
  /** "" where only the symbol was filled in ("Quyết định số …/QĐ-UBND"). */
  readonly number: string;
  /** The year inside the number ("111/2024/QH15"); `null` if there is none. */
  readonly year: number | null;
  /** "/QH15", "-NQ/TW"; "" where there is none. */
  readonly symbol: string;
  readonly dated: CitedDate;
}

/** What follows the number: `left-out` is "ngày" with no day behind it, `other` anything that says no full date. */
export type CitedDate =
  | { readonly kind: "date"; readonly date: PlainDate; readonly year: number }
  | { readonly kind: "impossible"; readonly text: string }
  | { readonly kind: "left-out" }
  | { readonly kind: "other" };

const KIND =
  "Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Văn bản|Thông báo|Hướng dẫn|Tờ trình|Báo cáo|Kết luận|Công điện|Luật";

// Nghị quyết số 111/2024/QH15 | Văn bản số 837/UBND-KT | Nghị quyết số 57-NQ/TW | Quyết định số …/QĐ-UBND
const DOCUMENT = new RegExp(
  String.raw`(?<!\p{L})(?<kind>${KIND})\s+` +
    String.raw`(?:(?:số\s*(?::\s*)?)?(?<number>\d{1,5}[a-z]?(?![\p{L}\d]))|` +
    String.raw`số\s*(?::\s*)?(?:[….][….\s]{0,19})?(?<=[….\s])(?=/))` +
    String.raw`(?:\s?/\s?(?<year>(?:19|20)\d\d)(?=\s?/))?` +
    String.raw`(?<symbol>\s?[/-]\s?\p{Lu}[\p{L}\d]*(?:[-/.&+]\p{L}[\p{L}\d]*){0,6})?`,
  "giu",
);

// ngày 18/01/2024 | ngày 05 tháng 4 năm 2022
const DATE =
  /\s*(?:,\s*)?(?:ban\s+hành\s+|ký\s+)?ngày\s+(?<day>\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(?<month>\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(?<yyyy>\d{4})(?!\d)/iuy;
// ngày của UBND tỉnh | ngày … tháng … năm 2024 | ngày
const LEFT_OUT = /\s*(?:,\s*)?ngày(?:\s*[….]{1,20}|\s*(?=[;,)\]])|\s+(?=của(?!\p{L})|tháng(?!\p{L}))|\s*$)/iuy;

/** The documents that a text (NFC) cites with a number, in order. */
export function* citationsIn(text: string): Iterable<Citation> {
  for (const match of text.matchAll(DOCUMENT)) {
    const { kind = "", number = "", year, symbol = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const { dated, length } = datedAt(text, end);
    yield {
      text: text.slice(match.index, end + length),
      kind,
      number,
      year: year === undefined ? null : Number(year),
      symbol: symbol.replace(/\s/gu, ""),
      dated,
    };
  }
}

function datedAt(text: string, at: number): { readonly dated: CitedDate; readonly length: number } {
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  if (match) {
    const { day = "", month = "", yyyy = "" } = match.groups ?? {};
    const date = plainDate(Number(yyyy), Number(month), Number(day));
    const dated: CitedDate = date
      ? { kind: "date", date, year: Number(yyyy) }
      : { kind: "impossible", text: `${day}/${month}/${yyyy}` };
    return { dated, length: match[0].length };
  }
  LEFT_OUT.lastIndex = at;
  const leftOut = LEFT_OUT.exec(text);
  return leftOut ? { dated: { kind: "left-out" }, length: leftOut[0].length } : { dated: { kind: "other" }, length: 0 };
}
