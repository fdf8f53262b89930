import { AND, BY, QUARTER, QUARTER_NEXT } from "../words";
import { resolveList, writtenQuarter } from "../written";
import { defineForm, multi, onDay, UNREADABLE } from "./form";

// quý ii và quý iv/2024 | quý ii, iii/2024 | quý 2, 3 và 4 năm 2024
const PATTERN = new RegExp(`^${BY}(?<list>${QUARTER}(?:${AND}${QUARTER_NEXT}){1,7})$`, "u");
const EACH = new RegExp(QUARTER_NEXT, "gu");

export const quarterList = defineForm({
  id: "quarter-list",
  examples: { "Quý II và quý IV/2024": "2024-12-31", "Quý 2, 3 và 4 năm 2024": "2024-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const quarters = resolveList((groups("list").match(EACH) ?? []).map(writtenQuarter), context);
    if ("kind" in quarters) return quarters;
    const first = quarters[0];
    if (!first) return UNREADABLE;
    return multi(
      first.start,
      quarters.map(({ end }) => onDay(end)),
      first.assumed,
    );
  },
});
