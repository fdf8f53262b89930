import { DAY, SAYING, TO } from "../words";
import { resolveRange, writtenDay } from "../written";
import { defineForm, period, UNREADABLE } from "./form";

// từ ngày 01/4/2024 đến ngày 30/6/2024 | 01/4-30/6/2024 | 28/6-5/7/2026 | 01-15/6/2024 | từ ngày 1 đến ngày 15/6/2024
const PATTERN = new RegExp(
  `^${SAYING}(?<word>(?:trong )?(?:từ (?:ngày )?|ngày ))?(?:(?<from>${DAY})|(?<first>\\d{1,2}))${TO}(?:ngày )?(?<to>${DAY})$`,
  "u",
);

export const dateRange = defineForm({
  id: "date-range",
  examples: {
    "Từ ngày 01/4/2024 đến ngày 30/6/2024": "2024-06-30",
    "01/4 - 30/6/2024": "2024-06-30",
    "01-15/6/2024": "2024-06-15",
  },
  pattern: PATTERN,
  read(groups, context) {
    const to = writtenDay(groups("to"));
    // "6-9/12" may be months: without a year, "ngày" or "từ" must tell that they are days.
    if (groups("first") !== "" && groups("word") === "" && to.year === null) return UNREADABLE;
    const month = /\D(\d{1,2})/u.exec(groups("to"))?.[1] ?? "";
    const from = writtenDay(groups("from") || `${groups("first")}/${month}`);
    const span = resolveRange({ ...from, doubtful: false }, to, context);
    return span.kind === "span" ? period(span) : span;
  },
});
