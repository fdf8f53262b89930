import { SAYING } from "../words";
import { resolve, resolveRange, writtenYear } from "../written";
import { defineForm, period } from "./form";

// đến năm 2025, định hướng đến năm 2030 | giai đoạn 2021-2025, tầm nhìn đến năm 2030: the later year is no deadline
const PATTERN = new RegExp(
  `^${SAYING}(?:đến (?:hết )?năm (?<to>\\d{4})|(?:giai đoạn )?(?<from>\\d{4})-(?<last>\\d{4})),? (?:và )?(?:định hướng|tầm nhìn)(?: đến)? (?:năm )?(?<later>\\d{4})$`,
  "u",
);

export const orientationYear = defineForm({
  id: "orientation-year",
  examples: { "Đến năm 2025, định hướng đến năm 2030": "2025-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const to = groups("to") || groups("last");
    const later = resolveRange(writtenYear(to), writtenYear(groups("later")), context);
    if (later.kind !== "span") return later;
    const from = groups("from");
    const span = from ? resolveRange(writtenYear(from), writtenYear(to), context) : resolve(writtenYear(to), context);
    return span.kind === "span" ? period(span, from ? {} : { start: null }) : span;
  },
});
