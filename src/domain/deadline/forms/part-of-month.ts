import { addDays } from "../../calendar/plain-date";
import { BY, MONTH } from "../words";
import { resolve, writtenMonth } from "../written";
import { defineForm, period } from "./form";

// đầu tháng 5/2024 | giữa tháng 5/2024 | cuối tháng 5/2024 | hạ tuần tháng 5 | nửa đầu tháng 6/2024
const PARTS: readonly { readonly names: string; readonly from: number; readonly to: number | null }[] = [
  { names: "đầu|thượng tuần", from: 1, to: 10 },
  { names: "giữa|trung tuần", from: 11, to: 20 },
  { names: "cuối|hạ tuần", from: 21, to: null },
  { names: "nửa đầu", from: 1, to: 15 },
  { names: "nửa cuối|nửa sau", from: 16, to: null },
];
const PATTERN = new RegExp(
  `^${BY}(?<part>${PARTS.map(({ names }) => names).join("|")}) (?:của )?(?<month>${MONTH})$`,
  "u",
);

/** By the working convention of thirds: days 1–10, 11–20 and from 21 on (Civil Code 2015, art. 146.2, names single days). */
export const partOfMonth = defineForm({
  id: "part-of-month",
  examples: { "Giữa tháng 5/2024": "2024-05-20", "Cuối tháng 5/2024": "2024-05-31" },
  pattern: PATTERN,
  read(groups, context) {
    const month = resolve(writtenMonth(groups("month")), context);
    const part = PARTS.find(({ names }) => names.split("|").includes(groups("part")));
    if (month.kind !== "span" || !part) return month.kind === "span" ? null : month;
    const start = addDays(month.start, part.from - 1);
    const end = part.to === null ? month.end : addDays(month.start, part.to - 1);
    const kind = part.from === 21 ? "point" : "period";
    return period({ start, end, assumed: month.assumed }, { kind, approximate: part.to !== null });
  },
});
