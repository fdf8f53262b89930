import { fold } from "../text/keys";
import { DAY } from "./words";

const UNITS = "năm|tháng|quý|tuần|ngày|giờ|kỳ họp|nhiệm kỳ|niên độ|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật";
const MANNERS =
  "(?:từ|đến) (?:nay|khi)|" +
  "ngay|thường xuyên|liên tục|định kỳ|giai đoạn|thời hạn|thời gian|thời điểm|hằng|đột xuất|tết|hạn|trước|tiến độ|lộ trình";
const WORD_END = "(?![\\p{L}\\p{M}])";
const WORD_START = "(?<![\\p{L}\\p{M}])";
// t6 | q3 | jun-24: of time, though nobody can be sure of which
const SHORT = "(?:t|q)\\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ -]\\d{2}";
const TIME = new RegExp(
  `${WORD_START}(?:${UNITS}|${MANNERS}|${SHORT})${WORD_END}|\\d[/.-]\\d|^[\\d.,]+$|${WORD_START}20\\d\\d(?!\\d)`,
  "u",
);
const DATED = new RegExp(`${WORD_START}(?:${UNITS})${WORD_END}|\\d`, "u");

const PAPER =
  "quyết định|kế hoạch|công văn|văn bản|nghị quyết|nghị định|thông tư|thông báo|chỉ thị|tờ trình|chương trình|hướng dẫn|công điện|kết luận|báo cáo|luật";
// quyết định số 645/qđ-ubnd ngày 27/3/2024 | kế hoạch số 02-kh/bcđtw | nghị quyết 111/2024/qh15
const CITATION = new RegExp(
  `(?:${PAPER}) (?:(?:số:? ?)?\\d[^ ,;()]*(?:,? (?:ngày ${DAY}|năm \\d{4}))?|ngày ${DAY})`,
  "gu",
);

// hang quy | dinh ky | hoc ky i: typed without marks, or with a wrong one
const UNMARKED =
  /(?<!\p{L})(?:thuong xuyen|lien tuc|dinh ki|hoc ki|dot xuat|(?:hang|trong|cuoi|dau|giua|het) (?:ngay|tuan|thang|qui|nam))(?!\p{L})/u;

/** Whether a normalised phrase speaks of time at all. */
export function speaksOfTime(phrase: string): boolean {
  return TIME.test(phrase) || UNMARKED.test(fold(phrase));
}

/** Whether a normalised phrase names a day, month, quarter, year or any number. */
export function namesDate(phrase: string): boolean {
  return DATED.test(phrase);
}

/** The phrase without the documents it cites: their numbers and dates are no deadlines. */
export function withoutCitations(phrase: string): string {
  return phrase.replace(CITATION, "");
}
