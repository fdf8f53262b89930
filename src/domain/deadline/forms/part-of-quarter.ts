import { partsOf } from "../../calendar/plain-date";
import { monthSpan } from "../spans";
import { BY, QUARTER } from "../words";
import { resolve, writtenQuarter } from "../written";
import { defineForm, period } from "./form";

// đầu quý iii/2024 | giữa quý ii/2024 | cuối quý iii năm 2024: its first, second or third month
const MONTHS: Readonly<Record<string, number>> = { đầu: 0, giữa: 1, cuối: 2 };
const PATTERN = new RegExp(`^${BY}(?<part>đầu|giữa|cuối) (?<quarter>${QUARTER})$`, "u");

export const partOfQuarter = defineForm({
  id: "part-of-quarter",
  examples: { "Giữa quý II/2024": "2024-05-31", "Cuối quý III năm 2024": "2024-09-30" },
  pattern: PATTERN,
  read(groups, context) {
    const quarter = resolve(writtenQuarter(groups("quarter")), context);
    if (quarter.kind !== "span") return quarter;
    const { year, month } = partsOf(quarter.start);
    const span = monthSpan(year, month + (MONTHS[groups("part")] ?? 0));
    return span && period({ ...span, assumed: quarter.assumed }, { approximate: groups("part") !== "cuối" });
  },
});
