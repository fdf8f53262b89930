import { formatDate, partsOf, type PlainDate } from "../calendar/plain-date";
import type { Field } from "../appendix/appendix";
import { citationsIn, type Citation } from "./citations";
import { excerpt } from "./excerpt";
import { proseOf } from "./prose";
import { defineRule } from "./rule";

/** Kinds that always bear a symbol; resolutions of the Party are commonly cited by number alone. */
const WITH_SYMBOL = /^(?:quyết định|công văn|văn bản|kế hoạch|tờ trình|thông báo)$/iu;

export const reference = defineRule({
  id: "reference",
  severity: "warning",
  description: {
    vi: "Số hoặc ngày của văn bản được dẫn còn điểm cần xem lại.",
    en: "The number or date of a cited document should be looked at.",
  },
  why: {
    vi: "Dẫn đúng số, ký hiệu và ngày thì mới tìm được văn bản làm căn cứ.",
    en: "Only with number, symbol and date can the document be found on which a task rests.",
  },
  messages: {
    impossibleDate: {
      vi: "Ngày {date} của văn bản “{citation}” không có trong lịch.",
      en: "The date {date} of the document “{citation}” is not in the calendar.",
    },
    otherYear: {
      vi: "“{citation}”: số văn bản thuộc năm {year}, ngày ghi năm {dated}.",
      en: "“{citation}”: the number belongs to the year {year}, the date to {dated}.",
    },
    afterDocument: {
      vi: "Văn bản được dẫn “{citation}” có sau ngày ban hành phụ lục ({date}).",
      en: "The cited document “{citation}” is later than the appendix, issued on {date}.",
    },
    afterAsOf: {
      vi: "Văn bản được dẫn “{citation}” có sau ngày chốt số liệu ({date}).",
      en: "The cited document “{citation}” is later than the as-of date, {date}.",
    },
    noDate: {
      vi: "Văn bản được dẫn “{citation}” có chữ “ngày” nhưng chưa ghi ngày.",
      en: "The cited document “{citation}” has the word “ngày” but no day behind it.",
    },
    noNumber: {
      vi: "Văn bản được dẫn “{citation}” chưa ghi số.",
      en: "The cited document “{citation}” has no number yet.",
    },
    noSymbol: {
      vi: "Văn bản được dẫn “{citation}” chưa ghi ký hiệu sau số.",
      en: "The cited document “{citation}” has no symbol after its number.",
    },
  },
  *check(appendix, { asOf, documentDate }) {
    const issued = documentDate ?? appendix.decision?.date ?? null;
    for (const { text, field, place } of proseOf(appendix)) {
      if (!/\d|số/iu.test(text)) continue;
      for (const citation of citationsIn(text)) {
        for (const problem of checkCitation(citation, limitOf(field, issued, asOf))) {
          yield { ...problem, ...place, words: citation.text };
        }
      }
    }
  },
});

/** The day that no cited document can be later than. Notes are added to after the appendix was issued. */
interface Limit {
  readonly messageId: "afterDocument" | "afterAsOf";
  readonly date: PlainDate;
}

function limitOf(field: Field | null, issued: PlainDate | null, asOf: PlainDate): Limit {
  return issued === null || (field === "note" && issued < asOf)
    ? { messageId: "afterAsOf", date: asOf }
    : { messageId: "afterDocument", date: issued };
}

function* checkCitation({ text, kind, number, year, symbol, dated }: Citation, limit: Limit) {
  const citation = excerpt(text);
  const info = "info" as const;
  if (number === "") {
    yield { messageId: "noNumber" as const, severity: info, values: { citation } };
    return;
  }
  if (dated.kind === "impossible") {
    yield { messageId: "impossibleDate" as const, values: { citation, date: dated.text } };
  } else if (dated.kind === "left-out") {
    yield { messageId: "noDate" as const, severity: info, values: { citation } };
  } else if (dated.kind === "date" && year !== null && year !== dated.year) {
    yield { messageId: "otherYear" as const, values: { citation, year, dated: dated.year } };
  }
  const isLater = dated.kind === "date" ? dated.date > limit.date : (year ?? 0) > partsOf(limit.date).year;
  if (isLater) yield { messageId: limit.messageId, values: { citation, date: formatDate(limit.date) } };
  if (symbol === "" && year === null && dated.kind === "date" && WITH_SYMBOL.test(kind)) {
    yield { messageId: "noSymbol" as const, severity: info, values: { citation } };
  }
}
