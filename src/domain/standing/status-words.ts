import type { Locale } from "../../i18n/text";
import type { StatusCode } from "./status";

/** A status in the words of one language. Codes are those that say something: `unknown` has no word. */
export interface StatusWord {
  readonly word: string;
  readonly locale: Locale;
  readonly code: Exclude<StatusCode, "unknown">;
  /** One of the five of the drop-down; the others are ways in which people write the same. */
  readonly official: boolean;
}

/** The number of a status on the settings sheet, where the formula of the standing looks it up: open, completed, stopped, carried over. */
export const STATUS_NUMBERS: Readonly<Record<StatusWord["code"], 1 | 2 | 3 | 4>> = {
  "not-started": 1,
  "in-progress": 1,
  done: 2,
  stopped: 3,
  "carried-over": 4,
};

const word = (locale: Locale, code: StatusWord["code"], official: boolean) => (text: string) => ({
  word: text,
  locale,
  code,
  official,
});

/**
 * Every status word as the settings sheet lists it, the official ones of each language first. "Đã trình", "Đạt", "x" are
 * left out on purpose: some mean done by them and some do not, so a person is asked. A request ("Xin gia hạn") moves no
 * deadline, and lateness is computed, not declared ("Quá hạn"): both are open.
 */
export const STATUS_WORDS: readonly StatusWord[] = [
  word("vi", "not-started", true)("Chưa thực hiện"),
  word("vi", "in-progress", true)("Đang thực hiện"),
  word("vi", "done", true)("Đã hoàn thành"),
  word("vi", "stopped", true)("Dừng thực hiện"),
  word("vi", "carried-over", true)("Chuyển kỳ sau"),
  ...["Chưa triển khai", "Chưa làm", "Chưa báo cáo"].map(word("vi", "not-started", false)),
  ...["Chưa hoàn thành", "Chưa xong", "Cơ bản hoàn thành"].map(word("vi", "in-progress", false)),
  ...["Đang triển khai", "Đang xử lý", "Đang dự thảo", "Đang trình"].map(word("vi", "in-progress", false)),
  ...["Đang lấy ý kiến", "Đang hoàn thiện", "ĐTH"].map(word("vi", "in-progress", false)),
  ...["Quá hạn", "Chậm tiến độ", "Xin gia hạn"].map(word("vi", "in-progress", false)),
  ...["Hoàn thành", "HT", "Xong", "Đã xong", "Đã thực hiện", "Đã ban hành"].map(word("vi", "done", false)),
  ...["Tạm dừng", "Không thực hiện", "Hủy", "Bãi bỏ"].map(word("vi", "stopped", false)),
  word("vi", "carried-over", false)("Chuyển sang năm sau"),
  word("en", "not-started", true)("Not started"),
  word("en", "in-progress", true)("In progress"),
  word("en", "done", true)("Completed"),
  word("en", "stopped", true)("Stopped"),
  word("en", "carried-over", true)("Carried over"),
  ...["Not completed", "Not done", "Ongoing"].map(word("en", "in-progress", false)),
  ...["Done", "Finished"].map(word("en", "done", false)),
  ...["Cancelled", "Suspended"].map(word("en", "stopped", false)),
];
