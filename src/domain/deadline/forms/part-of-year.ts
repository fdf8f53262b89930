import { lastOfMonth, partsOf } from "../../calendar/plain-date";
import { monthsSpan, yearSpan } from "../spans";
import { BY } from "../words";
import { resolve, writtenYear } from "../written";
import { defineForm, onDay, period, reading } from "./form";

// đầu năm 2025 | giữa năm 2024 | cuối năm | những tháng cuối năm 2024 | nửa đầu năm 2024
const PATTERN = new RegExp(
  `^${BY}(?:(?:các|những) tháng )?(?<part>đầu|giữa|cuối|nửa đầu|nửa cuối) năm(?:[ /](?<year>\\d{4}))?$`,
  "u",
);

/** Middle and end as Civil Code 2015, art. 146.3, has them; "đầu năm" by custom the first quarter. */
export const partOfYear = defineForm({
  id: "part-of-year",
  examples: { "Đầu năm 2025": "2025-03-31", "Giữa năm 2024": "2024-06-30", "Cuối năm 2024": "2024-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const written = groups("year") ? writtenYear(groups("year")) : { year: null, spanIn: yearSpan };
    const whole = resolve(written, context);
    if (whole.kind !== "span") return whole;
    const { year } = partsOf(whole.start);
    const part = groups("part");
    if (part.startsWith("nửa")) {
      const half = part === "nửa đầu" ? monthsSpan(year, 1, 6) : monthsSpan(year, 7, 12);
      return half && period({ ...half, assumed: whole.assumed });
    }
    const lastMonth = part === "đầu" ? 3 : part === "giữa" ? 6 : 12;
    const due = onDay(lastOfMonth(year, lastMonth));
    return reading("point", { due, approximate: part !== "cuối", assumed: whole.assumed });
  },
});
