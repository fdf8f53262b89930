import type { FieldCell } from "../appendix/appendix";
import { keyPart, keyPattern } from "./status-phrases";
import type { StatusCode } from "./status";

// 100% | Hoàn thành 50% | Đạt khoảng 70% kế hoạch
const PERCENT = keyPattern(
  "(?:(?:đã|hoàn thành|thực hiện|đạt|được|tiến độ|khoảng|gần|trên|hơn|mới) )*(\\d{1,3}(?:[.,]\\d{1,2})?) ?%(?: (?:kế hoạch|khối lượng|công việc|tiến độ|nhiệm vụ))*",
);
const LESS = keyPart("(?:^| )(?:gần|mới) ");
const ABOUT = keyPart("(?:^| )(?:khoảng|trên|hơn) ");

/** What a share done says, from the key of a text; `null` where it is no such text. */
export function percentCode(words: string): StatusCode | null {
  const match = PERCENT.exec(words);
  if (!match) return null;
  const percent = Number((match[1] ?? "").replace(",", "."));
  if (percent === 100 && LESS.test(words)) return "in-progress";
  return percent === 100 && ABOUT.test(words) ? "unknown" : codeOfShare(percent / 100);
}

/** The same from a number cell in a percent format: 0.5 shown as "50%". */
export function percentCodeOfCell({ value, numberFormat }: FieldCell): StatusCode | null {
  return typeof value === "number" && numberFormat.includes("%") ? codeOfShare(value) : null;
}

function codeOfShare(share: number): StatusCode {
  if (share < 0 || share > 1) return "unknown";
  if (share === 0) return "not-started";
  return share === 1 ? "done" : "in-progress";
}
