import { yearSpan } from "../spans";
import { isLikelyYear, resolve, resolveRange, writtenYear } from "../written";
import { defineForm, onDay, reading } from "./form";

const DOING = "(?:(?:nhiệm vụ|công việc|thực hiện|triển khai|tổ chức|làm|duy trì) )*";
const STEADY = "(?:thường xuyên|liên tục|thường trực|hằng (?:ngày|tuần|tháng|quý|năm)|lâu dài|đột xuất|định kỳ)";
// theo quy định | và khi có yêu cầu: how it goes on
const MANNER =
  "(?:,? (?:và )?(?:theo|khi có) (?:quy định|yêu cầu|kế hoạch|nhiệm vụ|chức năng|phân công|phát sinh)[^\\d;.:]{0,60})";
const REPORTING = "(?:, | \\()(?:định kỳ|báo cáo)[^\\d()]*\\)?";
const IN_YEARS =
  "(?:trong |cả )?(?:năm (?<year>\\d{4})|(?:giai đoạn )(?<first>\\d{4})-(?<last>\\d{4})|(?<whole>cả năm|trong năm)|(?:cả|suốt|toàn) (?:giai đoạn|nhiệm kỳ|thời gian))";
// thường xuyên, liên tục | nhiệm vụ thường xuyên | thường xuyên, định kỳ báo cáo theo quý | thường xuyên trong năm 2024 | liên tục
const PATTERN = new RegExp(
  `^${DOING}(?:thường xuyên|liên tục|hằng ngày|mỗi ngày)(?:(?:, | và | |-)${STEADY}){0,4}(?:${REPORTING}|${MANNER}|,? ${IN_YEARS})?$`,
  "u",
);

export const ongoing = defineForm({
  id: "ongoing",
  examples: { "Thường xuyên, liên tục": "2024-12-31", "Thường xuyên trong năm 2024": "2024-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const [year, first, last] = [groups("year"), groups("first"), groups("last")];
    if (year !== "" || first !== "") {
      const span = year
        ? resolve(writtenYear(year), context)
        : resolveRange(writtenYear(first), writtenYear(last), context);
      return span.kind === "span" ? reading("ongoing", { start: span.start, due: onDay(span.end) }) : span;
    }
    const { programmeYear } = context;
    const whole = programmeYear !== null && isLikelyYear(programmeYear) ? yearSpan(programmeYear) : null;
    if (!whole) return reading("ongoing", {});
    return reading("ongoing", {
      start: groups("whole") ? whole.start : null,
      due: onDay(whole.end),
      assumed: ["year"],
    });
  },
});
