import { QUARTER, QUARTER_NEXT, SAYING, TO } from "../words";
import { resolveRange, writtenQuarter } from "../written";
import { defineForm, period } from "./form";

// quý i-ii/2024 | quý i-quý ii | quý i đến quý ii | quý iv/2025-quý ii/2026
const PATTERN = new RegExp(
  `^${SAYING}(?:trong )?(?:từ )?(?:đầu )?(?<from>${QUARTER})${TO}(?<to>${QUARTER_NEXT})$`,
  "u",
);

export const quarterRange = defineForm({
  id: "quarter-range",
  examples: { "Quý I-II/2024": "2024-06-30", "Quý IV/2025 - Quý II/2026": "2026-06-30" },
  pattern: PATTERN,
  read(groups, context) {
    const span = resolveRange(writtenQuarter(groups("from")), writtenQuarter(groups("to")), context);
    return span.kind === "span" ? period(span) : span;
  },
});
