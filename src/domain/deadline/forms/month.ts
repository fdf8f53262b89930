import { BY, MONTH } from "../words";
import { resolve, writtenMonth } from "../written";
import { defineForm, period } from "./form";

// tháng 4/2024 | t4/2024 | 04/2024 | tháng 04 năm 2024 | tháng sáu năm 2024 | t6/24 | trong tháng 11/2025
const PATTERN = new RegExp(`^${BY}(?<month>${MONTH})$`, "u");

export const month = defineForm({
  id: "month",
  examples: { "Tháng 4/2024": "2024-04-30", "T4/2024": "2024-04-30", "Tháng sáu năm 2024": "2024-06-30" },
  pattern: PATTERN,
  read(groups, context) {
    const span = resolve(writtenMonth(groups("month")), context);
    return span.kind === "span" ? period(span, groups("until") ? { start: null } : {}) : span;
  },
});
