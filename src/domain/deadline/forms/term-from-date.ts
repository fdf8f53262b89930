import { TERM, termFrom } from "../terms";
import { DAY } from "../words";
import { resolve, writtenDay } from "../written";
import { defineForm } from "./form";

// 10 ngày làm việc kể từ ngày 27/3/2024 | trong vòng 30 ngày từ ngày 01/4/2024
const PATTERN = new RegExp(`^${TERM}(?:ngày )?(?<day>${DAY})$`, "u");

export const termFromDate = defineForm({
  id: "term-from-date",
  examples: { "10 ngày làm việc kể từ ngày 27/3/2024": "2024-04-10" },
  pattern: PATTERN,
  read(groups, context) {
    const day = resolve(writtenDay(groups("day")), context);
    return day.kind === "span" ? termFrom(day.end, groups, context, day.assumed) : day;
  },
});
