import { ANY_PERIOD, DAY, SAYING } from "../words";
import { resolveEach, writtenAny } from "../written";
import { defineForm, period, UNREADABLE } from "./form";

// từ tháng 6 đến hết năm 2024 | từ ngày 01/4/2024 đến hết quý ii/2024 | từ quý ii đến ngày 15/12/2024
const END = `(?:${ANY_PERIOD}|${DAY})`;
const PATTERN = new RegExp(
  `^${SAYING}(?:trong )?từ (?:đầu )?(?:ngày )?(?<from>${END}) (?:đến|tới) (?:hết |cuối )?(?:ngày )?(?<to>${END})$`,
  "u",
);

export const mixedRange = defineForm({
  id: "mixed-range",
  examples: { "Từ tháng 6 đến hết năm 2024": "2024-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const spans = resolveEach([writtenAny(groups("from")), writtenAny(groups("to"))], context);
    if ("kind" in spans) return spans;
    const [first, last] = spans;
    if (!first || !last || first.start > last.end) return UNREADABLE;
    return period({ start: first.start, end: last.end, assumed: last.assumed });
  },
});
