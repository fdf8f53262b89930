import { lastOfMonth } from "../../calendar/plain-date";
import { yearSpan } from "../spans";
import { ANY_PERIOD, BY } from "../words";
import { isLikelyYear, resolve, writtenAny } from "../written";
import { defineForm, onDay, reading, UNREADABLE } from "./form";

// năm 2024 và các năm tiếp theo | 2025 và những năm tiếp theo | năm 2024 và hằng năm
// quý iv năm 2025 và các năm tiếp theo | giai đoạn 2026-2030 và những năm tiếp theo
const ONWARD = "(?:các|những) năm (?:tiếp theo|kế tiếp|sau|tới)|hằng năm(?: tiếp theo)?";
const PATTERN = new RegExp(
  `^${BY}(?:từ )?(?:(?:năm )?(?<year>\\d{4})(?:(?:, | và )(?:năm )?\\d{4}){0,4}|(?<period>${ANY_PERIOD})|(?:(?:giai đoạn|nhiệm kỳ) )?(?<first>\\d{4})-(?<last>\\d{4}))(?:,| và|, và) (?:${ONWARD})$`,
  "u",
);

export const yearOnward = defineForm({
  id: "year-onward",
  examples: { "Năm 2024 và các năm tiếp theo": "2024-12-31", "Giai đoạn 2026-2030 và những năm tiếp theo": null },
  pattern: PATTERN,
  read(groups, context) {
    if (groups("year") === "") {
      const start = resolve(writtenAny(groups("period") || groups("first")), context);
      return start.kind === "span" ? reading("recurring", { start: start.start, assumed: start.assumed }) : start;
    }
    const first = Number(groups("year"));
    if (!isLikelyYear(first)) return UNREADABLE;
    const programmeYear = context.programmeYear ?? first;
    const last = isLikelyYear(programmeYear) ? Math.max(first, programmeYear) : first;
    const milestones = Array.from({ length: last - first + 1 }, (_, index) => onDay(lastOfMonth(first + index, 12)));
    return reading("recurring", {
      start: yearSpan(first)?.start ?? null,
      due: milestones.at(-1) ?? null,
      milestones,
      assumed: last > first ? ["year"] : [],
    });
  },
});
