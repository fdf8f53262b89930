import { speaksOfTime, withoutCitations } from "./time-words";

const EDGE = "(?![\\p{L}\\p{M}])";
const START = "(?<![\\p{L}\\p{M}])";

// Work that is done, in the words plans use. A remark begins with one of them; "bắt đầu", "khởi công" are not among them.
const WORK = [
  "hoàn thành|hoàn thiện|thực hiện|triển khai|xây dựng|ban hành|trình|tham mưu|phê duyệt|thông qua|thẩm định|tổ chức|thí điểm",
  "lựa chọn|báo cáo|gửi|nộp|tổng hợp|rà soát|đánh giá|cập nhật|duy trì|vận hành|nâng cấp|bổ sung|sửa đổi|nhân rộng|mở rộng|nghiên cứu",
  "tổng kết|sơ kết|khảo sát|nghiệm thu|bàn giao|kiểm tra|tập huấn|tuyên truyền|công bố|lấy ý kiến|đưa vào",
].join("|");
const BEGINS_WITH_WORK = new RegExp(
  `^(?:và |đồng thời |trong đó |sau đó )?(?:việc |có |tiếp tục )?(?:${WORK})${EDGE}`,
  "u",
);

// Words that may turn the date round, move it, or make it that of something else.
const DOUBTS = new RegExp(
  `${START}(?:không|chưa|đã|được|bị|trừ|ngoài|bắt đầu|khởi công|khởi động|gia hạn|lùi|hoãn|dừng|chuyển|dời|thay|đề xuất|đề nghị|hạn|khi|nếu|hoặc|hay|kể|từ|tính|kỳ họp|phiên họp|hiệu lực|âm lịch|lần|dự án|công trình|phát sinh|tồn đọng|số liệu|tình hình|năm học)${EDGE}`,
  "u",
);

// "và vận hành thường xuyên, liên tục", "trong các năm tiếp theo": what goes on after the deadline
const GOING_ON =
  /(?:(?:thường xuyên|liên tục)(?: trong (?:cả )?năm)?|hằng năm|(?:trong |cho )?(?:các|những) năm (?:tiếp theo|sau))/gu;
const GOES_ON_INSTEAD = /^(?:và )?(?:thực hiện|triển khai)? ?(?:trong |cho )?(?:các|những) năm (?:tiếp theo|sau)/u;
// "thí điểm từ sau năm 2027", "thực hiện mở rộng sau năm 2028"
const FROM_LATER_ON = / (?:trong )?(?:từ|sau|từ sau) năm (\d{4})$/u;

/**
 * Whether a piece of text beside a deadline says what is done and nothing that could change its date: it begins with a
 * word for work, names no time but what goes on after the deadline, and has no word that raises a doubt.
 * `dueYear` is the year of the deadline.
 */
export function isRemark(text: string, dueYear: number): boolean {
  const later = FROM_LATER_ON.exec(text)?.[1];
  if (later !== undefined && Number(later) < dueYear) return false;
  const bare = withoutCitations(text.replace(FROM_LATER_ON, "").replace(/^(?:định kỳ|thường xuyên),? /u, ""));
  if (!BEGINS_WITH_WORK.test(bare) || GOES_ON_INSTEAD.test(bare)) return false;
  const rest = bare.replace(GOING_ON, "").replace(/theo tiến độ|theo lộ trình/gu, "");
  return !DOUBTS.test(rest) && !speaksOfTime(rest) && !/\d/u.test(rest);
}

const SHORT_BRACKET = 8;
// A bracket may say so of the date before it in a word.
const CALLED_OFF = /(?:âm|hủy|huỷ|bỏ|cũ|sửa|điều chỉnh|tạm|chờ|xem|cần|xin|hết|sai|thống nhất)(?![\p{L}\p{M}])/u;

/** "(mô hình thử nghiệm)", "(theo từng hệ thống)": a few words of what is done. */
function isShortNote(text: string): boolean {
  const isCalm = !DOUBTS.test(text) && !CALLED_OFF.test(text) && !speaksOfTime(text) && !/[\d?]/u.test(text);
  return isCalm && text.split(" ").length <= SHORT_BRACKET && /^\p{L}/u.test(text);
}

const ROUND =
  /^(?:cấp (?:xã|huyện|tỉnh)|(?:đợt|lần|bước|vòng|giai đoạn) (?:thứ )?(?:\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|nhất|cuối))$/u;

/** Whether the words before a colon only say what is due then: "đợt 1: …", "ban hành: …", "dự thảo: …". */
export function isLabel(text: string): boolean {
  if (ROUND.test(text)) return true;
  const isOfWork = BEGINS_WITH_WORK.test(text) || /^(?:bản )?dự thảo/u.test(text);
  return isOfWork && isShortNote(text) && !/(?<![\p{L}\p{M}])số(?![\p{L}\p{M}])/u.test(text);
}

/** Whether a bracket only cites a document or says what is done: "(theo Công văn số 123/UBND ngày 05/01/2024)". */
export function isBracketRemark(text: string, dueYear: number): boolean {
  const cited = /^(?:theo|căn cứ|tại|thực hiện) (?=.)/u.exec(text)?.[0].length ?? 0;
  const rest = withoutCitations(text.slice(cited));
  const onlyCites = rest !== text.slice(cited) && !/\d/u.test(rest) && !DOUBTS.test(rest) && !speaksOfTime(rest);
  return onlyCites || isRemark(text, dueYear) || isShortNote(text);
}

const SHORT_LEAD = 4;
const LONG_LEAD = 15;
// Does what stands right before "trước ngày …" say the doing itself, and not something else that happened before?
const ENDS_IN_WORK = /(?:hoàn thành|thông qua|ban hành|phê duyệt|báo cáo|trình|gửi|nộp|tổng hợp|thực hiện|xong)$/u;
const OWN_WORK = new RegExp(
  `^(?:trong đó )?(?:việc )?(?:hoàn thành|thực hiện|triển khai|xây dựng|thí điểm|ban hành|trình|tổ chức|vận hành|phê duyệt|thông qua|công bố|thẩm định|nghiệm thu|bàn giao|tổng kết|sơ kết)${EDGE}`,
  "u",
);

// ban hành | trình hđnd tỉnh: before a month, quarter or year without a word between
const PLAIN_WORK =
  /^(?:ban hành|trình|phê duyệt|thông qua|công bố|nghiệm thu|bàn giao|tổng kết|sơ kết)(?: (?:ubnd|hđnd))?(?: (?:tỉnh|thành phố|xã))?$/u;

/** Whether the words before a qualified date ("trình UBND tỉnh xem xét, thông qua | trước ngày …") only say what is to be done. */
export function isLeadIn(text: string, qualifier: string): boolean {
  const words = text.split(" ").length;
  if (
    !BEGINS_WITH_WORK.test(text) ||
    DOUBTS.test(text.replace(/ lần đầu(?![\p{L}\p{M}])/gu, "")) ||
    speaksOfTime(text) ||
    /\d/u.test(text)
  )
    return false;
  if (qualifier === "") return PLAIN_WORK.test(text);
  if (qualifier === "trong") return words <= LONG_LEAD && OWN_WORK.test(text);
  return words <= SHORT_LEAD || (words <= LONG_LEAD && ENDS_IN_WORK.test(text));
}
