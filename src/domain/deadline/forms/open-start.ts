import { ANY_PERIOD, DAY } from "../words";
import { resolve, writtenAny } from "../written";
import { defineForm, reading } from "./form";

// từ 01/7/2025 | bắt đầu triển khai từ năm 2026 | từ năm 2026 trở đi | thường xuyên từ quý i/2026 | triển khai từ năm 2026 và thực hiện thường xuyên, liên tục
const ONWARD = "(?: trở đi| và thực hiện thường xuyên(?:, liên tục)?|, thường xuyên(?:, liên tục)?)";
const PATTERN = new RegExp(
  `^(?:thường xuyên(?:, liên tục)? )?(?:bắt đầu )?(?:(?:triển khai|thực hiện|áp dụng) ){0,2}(?:(?:kể )?từ |(?=.{1,30} trở đi$))(?:ngày |đầu )?(?<from>${ANY_PERIOD}|${DAY})${ONWARD}?$`,
  "u",
);

/** A start without an end is no deadline. */
export const openStart = defineForm({
  id: "open-start",
  examples: { "Từ 01/7/2025": null, "Bắt đầu triển khai từ năm 2026": null },
  pattern: PATTERN,
  read(groups, context) {
    const from = resolve(writtenAny(groups("from")), context);
    return from.kind === "span" ? reading("ongoing", { start: from.start, assumed: from.assumed }) : from;
  },
});
