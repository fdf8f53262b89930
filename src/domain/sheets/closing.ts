import { say } from "../../i18n/say";
import type { Locale, Text } from "../../i18n/text";
import { partsOf, type PlainDate } from "../calendar/plain-date";
import { documentDay, documentMonth } from "./decision-line";
import type { PageStyle } from "./letterhead";
import type { SheetRow } from "./sheet-rows";

/** Notes of more than one sheet. */
export const NOTES = {
  rolled: {
    vi: "(*) Hạn rơi vào ngày nghỉ, đã chuyển sang ngày làm việc kế tiếp.",
    en: "(*) The deadline falls on a day off and has moved to the next working day.",
  },
  approximate: {
    vi: "≈, (ước): phụ lục không ghi ngày cụ thể, ngày này là ước tính.",
    en: "≈, (approx.): the appendix names no exact day; this one is an estimate.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Place and day above the signature; the month of a document has a zero before 1 and 2 only. */
export const DATE_LINE: Text = {
  vi: "{place}, ngày {day} tháng {month} năm {year}",
  en: "{place}, on {day}/{month}/{year}",
};
export const SIGNERS = {
  left: { vi: "NGƯỜI LẬP BIỂU", en: "PREPARED BY" },
  right: { vi: "THỦ TRƯỞNG ĐƠN VỊ", en: "HEAD OF OFFICE" },
} as const satisfies Readonly<Record<string, Text>>;
export const OPEN_PLACE = "…………";

/** A line over the whole width below the table. */
export function noteRow(text: string, columns: number, style: PageStyle): SheetRow<PageStyle> {
  return { kind: "closing", blocks: [{ from: 1, to: columns, value: text, style }] };
}

/** "Quảng Trị, ngày 02 tháng 7 năm 2024" */
export function dateLine(place: string, date: PlainDate, locale: Locale): string {
  return say(DATE_LINE, locale, {
    place: place || OPEN_PLACE,
    day: documentDay(date),
    month: documentMonth(date),
    year: partsOf(date).year,
  });
}

/** What stands in the signature's two halves; what an official wrote there is kept whole. */
export interface Signers {
  readonly left: string;
  readonly right: string;
}

/**
 * The signature in one row, which no page break can split. `left` and `right` are the columns of the two halves. The name
 * goes into the same cell below the office, so the cell is left room for it.
 */
export function signatureRow(
  signers: Signers,
  left: readonly [from: number, to: number],
  right: readonly [from: number, to: number],
): SheetRow<PageStyle> {
  return {
    kind: "closing",
    minHeight: 90,
    blocks: [
      { from: left[0], to: left[1], value: signers.left, style: "signature" },
      { from: right[0], to: right[1], value: signers.right, style: "signature" },
    ],
  };
}
