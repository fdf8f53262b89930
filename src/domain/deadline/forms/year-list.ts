import { AND, BY } from "../words";
import { resolveList, writtenYear } from "../written";
import { defineForm, multi, onDay, UNREADABLE } from "./form";

// năm 2024, 2025 | năm 2024 và năm 2025 | các năm 2023, 2024 và 2025
const PATTERN = new RegExp(`^${BY}(?:các )?(?:năm )?(?<list>\\d{4}(?:${AND}(?:năm )?\\d{4}){1,7})$`, "u");

export const yearList = defineForm({
  id: "year-list",
  examples: { "Năm 2024, 2025": "2025-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const years = resolveList((groups("list").match(/\d{4}/gu) ?? []).map(writtenYear), context);
    if ("kind" in years) return years;
    const first = years[0];
    if (!first) return UNREADABLE;
    return multi(
      first.start,
      years.map(({ end }) => onDay(end)),
      [],
    );
  },
});
