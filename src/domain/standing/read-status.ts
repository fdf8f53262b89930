import type { FieldCell } from "../appendix/appendix";
import { fold, key } from "../text/keys";
import { oneLine } from "../text/normalise";
import { completionDate } from "./completion-date";
import type { Status, StatusCode } from "./status";
import { percentCode, percentCodeOfCell } from "./status-percent";
import { keyPart, STATUS_PHRASES } from "./status-phrases";
import { STATUS_WORDS } from "./status-words";

/**
 * What the officials recorded in the two tracking cells. Text that is no status for certain is `unknown`, and what is no
 * whole date in the completion cell is kept as `completedText`: neither is guessed at.
 */
export function readStatus(status: FieldCell, completedOn: FieldCell): Status {
  const text = oneLine(status.text);
  const date = completionDate(completedOn);
  return {
    text,
    code: percentCodeOfCell(status) ?? statusCodeOf(text),
    completedOn: date,
    completedText: date === null ? oneLine(completedOn.text) : "",
  };
}

const CODE_BY_KEY = new Map(STATUS_WORDS.map(({ word, code }) => [key(word), code]));

/** Words of two syllables and more, for people who type without marks: "da hoan thanh"; one alone may be a name ("Huy"). */
const CODE_BY_FOLD = new Map(
  STATUS_WORDS.filter(({ word }) => word.includes(" ")).map(({ word, code }) => [fold(word), code]),
);

/** No status is longer, citation or reason included; what is needs no look. */
const LONGEST_STATUS = 200;

/** The code of a status text alone; `null` where nothing is written. */
export function statusCodeOf(text: string): StatusCode | null {
  const line = oneLine(text);
  if (line === "") return null;
  if (line.length > LONGEST_STATUS) return "unknown";
  return codeOfWhole(line) ?? codeOfNote(line) ?? "unknown";
}

/** True where a text says that something is not finished: "chưa", "chưa hoàn thành", "đang làm". */
export function saysOpen(text: string): boolean {
  return isOpen(statusCodeOf(text));
}

// Đã hoàn thành./. The lookbehind keeps it linear.
const CLOSING = /(?<![\s.;,!:/])[\s.;,!:/]+$/u;

function codeOfWhole(line: string): StatusCode | null {
  const words = key(line).replace(CLOSING, "");
  return (
    CODE_BY_KEY.get(words) ??
    (isUnmarked(line) ? CODE_BY_FOLD.get(fold(words)) : undefined) ??
    percentCode(words) ??
    STATUS_PHRASES.find(({ pattern }) => pattern.test(words))?.code ??
    null
  );
}

/**
 * A note that begins with an open status: "Chưa hoàn thành do thiếu kinh phí", "Đang thực hiện, dự kiến hoàn thành trong quý III".
 * What follows must say nothing of a state but as a plan or a request. A note that begins with "done" is left to a person:
 * "Đã hoàn thành, chờ phê duyệt" may not be.
 */
function codeOfNote(line: string): StatusCode | null {
  const [first = "", ...rest] = key(line)
    .split(CLAUSE)
    .map((clause) => clause.trim());
  const code = rest.length === 0 ? null : codeOfWhole(first);
  if (!isOpen(code)) return null;
  return rest.every((clause) => isOpen(codeOfWhole(clause)) || PLAN.test(clause) || !STATE.test(clause)) ? code : null;
}

function isOpen(code: StatusCode | null): boolean {
  return code === "not-started" || code === "in-progress";
}

const CLAUSE = keyPart(" - |[,;.:()]| (?=(?:do|vì|vì vậy|chờ|để) )");
const PLAN = keyPart("^(?:dự kiến|phấn đấu|sẽ|kế hoạch|đề nghị|xin|chưa|không) ");
const STATE = keyPart(
  "(?:^| )(?:hoàn thành|hoàn tất|xong|dừng|ngừng|hủy|bãi bỏ|rút|chuyển|gia hạn|lùi|đạt|ban hành)(?: |$)",
);

/** Letters only of the first half of ASCII: typed without Vietnamese marks. */
function isUnmarked(line: string): boolean {
  return /^[\u0020-\u007e]*$/u.test(line);
}
