import { MONTH_FIRST, MONTH_NEXT, SAYING, TO } from "../words";
import { isAbbreviated, resolveRange, writtenMonth } from "../written";
import { defineForm, period, UNREADABLE } from "./form";

// từ tháng 6 đến tháng 9/2024 | t6-t9/2024 | từ tháng 1-4/2026 | tháng 11/2024-tháng 02/2025 | 6/2024-9/2024
const PATTERN = new RegExp(
  `^${SAYING}(?:trong )?(?:từ )?(?:đầu )?(?<from>${MONTH_FIRST})${TO}(?<to>${MONTH_NEXT})$`,
  "u",
);

export const monthRange = defineForm({
  id: "month-range",
  examples: { "Từ tháng 6 đến tháng 9/2024": "2024-09-30", "T6 - T9/2024": "2024-09-30" },
  pattern: PATTERN,
  read(groups, context) {
    const [from, to] = [writtenMonth(groups("from")), writtenMonth(groups("to"))];
    // "6/2024-9": the number may be anything. "T2-T6": weekdays as likely as months.
    if (from.year !== null && /^\d+$/u.test(groups("to"))) return UNREADABLE;
    if (to.year === null && isAbbreviated(groups("from"))) return UNREADABLE;
    const span = resolveRange(from, to, context);
    return span.kind === "span" ? period(span) : span;
  },
});
