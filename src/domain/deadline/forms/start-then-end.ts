import { addDays } from "../../calendar/plain-date";
import { ANY_PERIOD, DAY } from "../words";
import { resolveEach, writtenAny } from "../written";
import { beforeDay, defineForm, onDay, reading, UNREADABLE } from "./form";

const END = `(?:${ANY_PERIOD}|${DAY})`;
const BEGIN = "(?:bắt đầu|khởi công|khởi động|triển khai|thực hiện|xây dựng)(?: (?:triển khai|thực hiện|xây dựng))?";
const FINISH = "(?:hoàn thành|hoàn tất|kết thúc|xong)";
// triển khai từ quý ii/2026, hoàn thành trong quý iv/2026 | khởi công năm 2026, hoàn thành năm 2028
const PATTERN = new RegExp(
  `^${BEGIN} (?:(?:từ|vào|trong|đầu) ){0,2}(?:ngày )?(?<from>${END})(?:,|;)?(?: và)? ${FINISH} ` +
    `(?:(?:vào|trong|đến|hết|chậm nhất|chậm nhất là) ){0,2}(?<before>trước )?(?:ngày )?(?<to>${END})$`,
  "u",
);

/** The end is the deadline; the beginning is only said. */
export const startThenEnd = defineForm({
  id: "start-then-end",
  examples: { "Khởi công năm 2024, hoàn thành năm 2025": "2025-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const spans = resolveEach([writtenAny(groups("from")), writtenAny(groups("to"))], context);
    if ("kind" in spans) return spans;
    const [first, last] = spans;
    if (!first || !last) return UNREADABLE;
    const isDay = last.start === last.end;
    const before = isDay ? beforeDay(last.start, context) : { date: addDays(last.start, -1), rolls: false };
    const due = groups("before") ? before : onDay(last.end);
    return first.start <= due.date ? reading("period", { start: first.start, due, assumed: last.assumed }) : UNREADABLE;
  },
});
