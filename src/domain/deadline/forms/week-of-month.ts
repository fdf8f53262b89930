import { addDays } from "../../calendar/plain-date";
import { BY, MONTH } from "../words";
import { resolve, writtenMonth } from "../written";
import { defineForm, INVALID, period } from "./form";

// tuần 1 tháng 5/2024 | tuần thứ 3 của tháng 5/2024 | tuần đầu tháng 6 | tuần cuối tháng 5/2024
const WEEKS: Readonly<Record<string, number>> = { đầu: 1, "đầu tiên": 1, nhất: 1, hai: 2, ba: 3, tư: 4 };
const PATTERN = new RegExp(
  `^${BY}tuần (?:lễ )?(?:thứ )?(?<week>\\d|${Object.keys(WEEKS).join("|")}|cuối|cuối cùng)(?: của |, | )(?<month>${MONTH})$`,
  "u",
);

/** Week k is days 7k − 6 to 7k, the last one the month's last seven days; all of it approximate. */
export const weekOfMonth = defineForm({
  id: "week-of-month",
  examples: { "Tuần 1 tháng 5/2024": "2024-05-07", "Tuần cuối tháng 5/2024": "2024-05-31" },
  pattern: PATTERN,
  read(groups, context) {
    const month = resolve(writtenMonth(groups("month")), context);
    if (month.kind !== "span") return month;
    const { start, end, assumed } = month;
    if (groups("week").startsWith("cuối"))
      return period({ start: addDays(end, -6), end, assumed }, { approximate: true });
    const week = WEEKS[groups("week")] ?? Number(groups("week"));
    const first = addDays(start, 7 * (week - 1));
    if (week < 1 || first > end) return INVALID;
    const last = addDays(first, 6);
    return period({ start: first, end: last < end ? last : end, assumed }, { approximate: true });
  },
});
