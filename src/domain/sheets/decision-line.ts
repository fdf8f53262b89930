import { say } from "../../i18n/say";
import type { Locale, Text } from "../../i18n/text";
import type { Appendix } from "../appendix/appendix";
import { partsOf, type PlainDate } from "../calendar/plain-date";

const LINE: Text = {
  vi: "Nhiệm vụ tại Phụ lục kèm theo {kind} số {number} ngày {date}",
  en: "Tasks of the appendix to {kind} No. {number} of {date}",
};
const UNDATED: Text = {
  vi: "Nhiệm vụ tại Phụ lục kèm theo {kind} số {number}",
  en: "Tasks of the appendix to {kind} No. {number}",
};
const NO_DECISION: Text = { vi: "Nhiệm vụ tại trang “{sheet}”", en: "Tasks of the sheet “{sheet}”" };

/** What a document is called, by the letters in its number: "645/QĐ-BCĐ" is a decision. */
const KINDS: readonly (readonly [sign: RegExp, kind: Text])[] = [
  [/\/QĐ(?:-|$)/iu, { vi: "Quyết định", en: "Decision" }],
  [/\/KH(?:-|$)/iu, { vi: "Kế hoạch", en: "Plan" }],
  [/\/NQ(?:-|$)/iu, { vi: "Nghị quyết", en: "Resolution" }],
  [/\/CTr(?:-|$)/iu, { vi: "Chương trình", en: "Programme" }],
  [/\/CT(?:-|$)/iu, { vi: "Chỉ thị", en: "Directive" }],
  [/\/TB(?:-|$)/iu, { vi: "Thông báo", en: "Notice" }],
];
const ANY_DOCUMENT: Text = { vi: "Văn bản", en: "Document" };

/** The second title line: which document the tasks come from. Without one, the sheet they stand on. */
export function decisionLine({ decision, sheet }: Appendix, locale: Locale): string {
  if (decision === null) return say(NO_DECISION, locale, { sheet });
  const { number, date } = decision;
  const kind = (KINDS.find(([sign]) => sign.test(number.normalize("NFC")))?.[1] ?? ANY_DOCUMENT)[locale];
  if (date === null) return say(UNDATED, locale, { kind, number });
  return say(LINE, locale, { kind, number, date: documentDate(date) });
}

/** A day as documents write it: documentDate("2024-03-27") //=> "27/3/2024", a zero before days 1-9 and months 1-2 only. */
export function documentDate(date: PlainDate): string {
  const { year } = partsOf(date);
  return `${documentDay(date)}/${documentMonth(date)}/${String(year)}`;
}

export function documentDay(date: PlainDate): string {
  return String(partsOf(date).day).padStart(2, "0");
}

export function documentMonth(date: PlainDate): string {
  const { month } = partsOf(date);
  return String(month).padStart(month <= 2 ? 2 : 1, "0");
}

/** A count as documents write it: countText(2, "vi") //=> "02" */
export function countText(count: number, locale: Locale): string {
  return String(count).padStart(locale === "vi" ? 2 : 1, "0");
}
