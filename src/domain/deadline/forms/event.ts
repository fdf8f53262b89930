import { namesDate, withoutCitations } from "../time-words";
import { defineForm, reading } from "./form";

const DOING = "(?:định kỳ (?=theo ))?(?:(?:triển khai|thực hiện|hoàn thành|báo cáo|ban hành)(?: đảm bảo| bảo đảm)? )?";
const WHEN =
  "trước khi|ngay sau khi|ngay khi|ngay sau|sau khi|khi|sau|theo|tùy|tùy theo|tùy thuộc|phụ thuộc|căn cứ|đột xuất|phát sinh";
// theo yêu cầu | đột xuất | khi có yêu cầu | sau khi có nghị quyết của hđnd tỉnh | theo kế hoạch số 02-kh/bcđtw
const PATTERN = new RegExp(`^${DOING}(?:${WHEN})(?:[, ](?<what>.*))?$`, "u");
// sau khi quyết định được ban hành 10 ngày
const DAYS_AFTER = /,? (?:trong )?\d{1,3} (?:ngày làm việc|ngày|tuần|tháng)$/u;

/** Waits for something whose day is not known. A phrase that names a date besides is not read. */
export const event = defineForm({
  id: "event",
  examples: { "Theo yêu cầu": null, "Sau khi có Nghị quyết của HĐND tỉnh": null },
  pattern: PATTERN,
  read: (groups) => (namesDate(withoutCitations(groups("what")).replace(DAYS_AFTER, "")) ? null : reading("event", {})),
});
