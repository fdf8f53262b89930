import { periodEnds, weekdaysOf } from "../recurrence";
import { EVERY } from "../words";
import { resolve, resolveRange, writtenYear } from "../written";
import { yearSpan } from "../spans";
import type { PlainDate } from "../../calendar/plain-date";
import { defineForm, onDay, reading } from "./form";

const LENGTH = "(?:tuần|tháng|quý|0?[36] tháng|(?:0?1 )?năm|nửa năm|thường niên)";
const SAID = `(?:định kỳ,? (?:theo |${EVERY} )?|${EVERY} |theo định kỳ (?:${EVERY} )?)`;
// hằng quý | hằng tháng | từng quý | định kỳ 6 tháng, năm | mỗi quý một lần | 6 tháng/lần | thường niên | hằng quý năm 2024
// hằng quý trong năm | hằng năm (2026-2030)
const PATTERN = new RegExp(
  `^(?:(?:thực hiện|báo cáo|triển khai) )?(?:${SAID}(?<first>${LENGTH})|(?<yearly>thường niên)|(?<per>0?[36] tháng|tháng|quý|năm)(?=/| một lần| 1 lần))` +
    `(?<more>(?:(?:, và |, | và )(?:${EVERY} )?${LENGTH}){0,4})(?:(?:/| )(?:một |1 |01 )?lần)?(?:,? (?:trong )?năm (?<year>\\d{4})| trong năm|(?: \\(|, | )(?:trong )?(?:giai đoạn |từ (?:năm )?)?(?<from>\\d{4})-(?<to>\\d{4})\\)?)?$`,
  "u",
);
const FRIDAY = 5;

/** A whole period each time, due on its last day; a week on its Friday, which is only likely. */
export const everyPeriod = defineForm({
  id: "every-period",
  examples: { "Hàng quý": null, "Định kỳ 6 tháng, năm": null, "Hằng tháng": null },
  pattern: PATTERN,
  read(groups, context) {
    const lengths = [groups("first") || groups("per") || groups("yearly"), ...groups("more").split(/, | và /u)]
      .map((length) => length.replace(/^(?:và )?(?:hằng|mỗi|từng) /u, "").replace(/^0?(?:1 )?/u, ""))
      .filter((length) => length !== "");
    const approximate = lengths.includes("tuần");
    if (groups("from") !== "") {
      const years = resolveRange(writtenYear(groups("from")), writtenYear(groups("to")), context);
      if (years.kind !== "span") return years;
      const [first, last] = [Number(groups("from")), Number(groups("to"))];
      const all = Array.from({ length: last - first + 1 }, (_, index) => daysIn(first + index, lengths));
      return reading("recurring", { start: years.start, milestones: all.flat().map(onDay), approximate });
    }
    if (groups("year") === "" && context.programmeYear === null) return reading("recurring", { approximate });
    const year = resolve(groups("year") ? writtenYear(groups("year")) : { year: null, spanIn: yearSpan }, context);
    if (year.kind !== "span") return year;
    const number = Number(year.start.slice(0, 4));
    return reading("recurring", {
      start: groups("year") ? year.start : null,
      milestones: daysIn(number, lengths).map(onDay),
      approximate,
      assumed: year.assumed,
    });
  },
});

function daysIn(year: number, lengths: readonly string[]): readonly PlainDate[] {
  return [...new Set(lengths.flatMap((length) => endsOf(length, year)))].sort();
}

function endsOf(length: string, year: number): readonly PlainDate[] {
  if (length === "tuần") return weekdaysOf(year, FRIDAY);
  if (length === "tháng") return periodEnds(year, 1);
  if (length === "quý" || length === "3 tháng") return periodEnds(year, 3);
  return length === "6 tháng" || length === "nửa năm" ? periodEnds(year, 6) : periodEnds(year, 12);
}
