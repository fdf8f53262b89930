import { BY, QUARTER } from "../words";
import { resolve, writtenQuarter } from "../written";
import { defineForm, period } from "./form";

// quý ii/2024 | quý 2 năm 2024 | q.ii-2024 | quý iii | hết quý i/2025
const PATTERN = new RegExp(`^${BY}(?<quarter>${QUARTER})$`, "u");

export const quarter = defineForm({
  id: "quarter",
  examples: { "Quý II/2024": "2024-06-30", "Quý 2 năm 2024": "2024-06-30", "Q3/2025": "2025-09-30" },
  pattern: PATTERN,
  read(groups, context) {
    const span = resolve(writtenQuarter(groups("quarter")), context);
    return span.kind === "span" ? period(span, groups("until") ? { start: null } : {}) : span;
  },
});
