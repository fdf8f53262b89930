import { ANY_PERIOD, DAY, SAYING } from "../words";
import { resolve, writtenAny } from "../written";
import { defineForm, period, UNREADABLE } from "./form";

// từ nay đến năm 2030 | từ nay đến hết quý ii/2025: "now" is the day of the document
const PATTERN = new RegExp(
  `^${SAYING}(?:từ|kể từ) nay (?:đến|tới|cho đến) (?:hết |cuối )?(?:ngày )?(?<to>${ANY_PERIOD}|${DAY})$`,
  "u",
);

export const fromNow = defineForm({
  id: "from-now",
  examples: { "Từ nay đến năm 2030": "2030-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const to = resolve(writtenAny(groups("to")), context);
    if (to.kind !== "span") return to;
    const start = context.documentDate;
    if (start === null) return period(to, { start: null });
    return start <= to.end ? period(to, { start, assumed: ["anchor", ...to.assumed] }) : UNREADABLE;
  },
});
