import { SAYING } from "../words";
import { resolveRange, writtenYear } from "../written";
import { defineForm, period } from "./form";

// giai đoạn 2024-2025 | 2021-2025 | nhiệm kỳ 2025-2030 | năm 2024-2025 | từ năm 2024 đến năm 2025
const PATTERN = new RegExp(
  `^${SAYING}(?:trong )?(?:(?:cả )?giai đoạn |thời kỳ |(?<term>nhiệm kỳ )|từ (?:năm )?|(?:các )?năm )?` +
    "(?<from>\\d{4})(?:-(?:năm )?| đến (?:hết |cuối )?(?:năm )?| tới (?:năm )?)(?<to>\\d{4})$",
  "u",
);

export const yearRange = defineForm({
  id: "year-range",
  examples: { "Giai đoạn 2024-2025": "2025-12-31", "2021-2025": "2025-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const span = resolveRange(writtenYear(groups("from")), writtenYear(groups("to")), context);
    // A term of office ends in the course of its last year.
    return span.kind === "span" ? period(span, { approximate: groups("term") !== "" }) : span;
  },
});
