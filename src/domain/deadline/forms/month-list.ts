import { AND, BY, MONTH_FIRST, MONTH_NEXT } from "../words";
import { isAbbreviated, resolveList, writtenMonth } from "../written";
import { defineForm, multi, onDay, UNREADABLE } from "./form";

// tháng 6 và tháng 12 năm 2024 | trong tháng 6, 7 năm 2024 | t6, t9, t12/2024
const PATTERN = new RegExp(`^${BY}(?<list>${MONTH_FIRST}(?:${AND}${MONTH_NEXT}){1,11})$`, "u");
const EACH = new RegExp(`${MONTH_FIRST}|${MONTH_NEXT}`, "gu");

export const monthList = defineForm({
  id: "month-list",
  examples: { "Tháng 6 và tháng 12 năm 2024": "2024-12-31", "Trong tháng 6, 7 năm 2024": "2024-07-31" },
  pattern: PATTERN,
  read(groups, context) {
    const written = (groups("list").match(EACH) ?? []).map(writtenMonth);
    if (isAbbreviated(groups("list")) && written.every(({ year }) => year === null)) return UNREADABLE;
    const months = resolveList(written, context);
    if ("kind" in months) return months;
    const first = months[0];
    if (!first) return UNREADABLE;
    return multi(
      first.start,
      months.map(({ end }) => onDay(end)),
      first.assumed,
    );
  },
});
