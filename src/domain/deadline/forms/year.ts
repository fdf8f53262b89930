import { BY, SAYING, YEAR } from "../words";
import { resolve, writtenYear } from "../written";
import { yearSpan } from "../spans";
import { defineForm, period } from "./form";

// năm 2024 | 2024 | trong năm 2024 | hết năm 2024 | đến năm 2025 | đến cuối năm 2024 | cả năm
const WHOLE = "(?:cả|trong|trong cả|suốt|hết|đến hết|đến cuối)";
const PATTERN = new RegExp(
  `^(?:${BY}(?:cả |suốt )?(?<year>${YEAR})|${SAYING}${WHOLE} năm(?: (?<whole>\\d{4}))?)$`,
  "u",
);

export const year = defineForm({
  id: "year",
  examples: { "Năm 2024": "2024-12-31", "Đến hết năm 2024": "2024-12-31", "Cả năm": "2024-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const written = groups("year") || groups("whole");
    const span = resolve(written ? writtenYear(written) : { year: null, spanIn: yearSpan }, context);
    return span.kind === "span" ? period(span, groups("until") ? { start: null } : {}) : span;
  },
});
