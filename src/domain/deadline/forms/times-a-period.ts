import { periodEnds } from "../recurrence";
import { EVERY } from "../words";
import { isLikelyYear } from "../written";
import { defineForm, onDay, reading, UNREADABLE } from "./form";

const LEAST = "(?:(?:tối thiểu|ít nhất|định kỳ|khoảng) )?";
const TIMES = "(?:lần|đợt|kỳ|cuộc)";
// 02 lần/năm | tối thiểu 01 lần/quý | mỗi năm 02 lần | hằng năm ít nhất 2 đợt | 1 lần mỗi tháng
const PATTERN = new RegExp(
  `^${LEAST}(?:(?<count>\\d{1,2}) ${TIMES}(?:/| (?:trong )?(?:một |01 |1 |${EVERY} )?)(?<per>năm|quý|tháng)` +
    `|${EVERY} (?<every>năm|quý|tháng),? (?:thực hiện |tổ chức )?${LEAST}(?<times>\\d{1,2}) ${TIMES})$`,
  "u",
);
const MONTHS: Readonly<Record<string, 1 | 3 | 12>> = { tháng: 1, quý: 3, năm: 12 };

/** So many times a period: all of them by its end; on which days before, where there are several, nobody has said. */
export const timesAPeriod = defineForm({
  id: "times-a-period",
  examples: { "02 lần/năm": null, "Tối thiểu 01 lần/quý": null },
  pattern: PATTERN,
  read(groups, { programmeYear }) {
    const count = Number(groups("count") || groups("times"));
    if (count === 0) return UNREADABLE;
    if (programmeYear === null || !isLikelyYear(programmeYear)) return reading("recurring", {});
    const ends = periodEnds(programmeYear, MONTHS[groups("per") || groups("every")] ?? 12);
    return reading("recurring", { milestones: ends.map(onDay), approximate: count > 1, assumed: ["year"] });
  },
});
