import { namesDate } from "../time-words";
import { defineForm, reading } from "./form";

const BODY = "(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|quốc hội|ubtvqh|ban thường vụ|ban chấp hành|chính phủ)";
const PLACE = "(?:tỉnh|thành phố|tp|huyện|xã|phường|đặc khu|cấp)";
const BEFORE_IT = `(?:(?:trình|thông qua|báo cáo|xem xét|tại|theo|sau|trước|trong|các|${BODY}|${PLACE}),? ){0,8}`;
// kỳ họp thứ 35 hđnd tỉnh | trình kỳ họp hđnd tỉnh cuối năm 2026 | tại phiên họp gần nhất của ban thường vụ
const PATTERN = new RegExp(`^${BEFORE_IT}(?:kỳ họp|phiên họp)(?<which>[ ,(].*)?$`, "u");
// What tells one session from another and is no day
const WHICH =
  /(?:lần )?thứ (?:\d{1,3}|\p{L}+)|(?<=^ )\d{1,3}(?= |$)|(?:thường lệ |định kỳ )?(?:đầu|giữa|cuối) năm(?: \d{4})?|(?:của )?năm \d{4}|khóa [\p{L}\d]+|nhiệm kỳ \d{4}-\d{4}/gu;

/** Waits for a session, of which only the body that holds it knows the day. A phrase that names a date besides is not read. */
export const session = defineForm({
  id: "session",
  examples: { "Kỳ họp thứ 35 HĐND tỉnh": null, "Trình kỳ họp cuối năm 2024 của HĐND tỉnh": null },
  pattern: PATTERN,
  read: (groups) => (namesDate(groups("which").replace(WHICH, "")) ? null : reading("event", {})),
});
