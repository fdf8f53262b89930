import { yearSpan } from "../spans";
import { ANY_PERIOD, DAY, SAYING } from "../words";
import { resolve, writtenAny } from "../written";
import { defineForm, period, UNREADABLE } from "./form";

// từ nay đến năm 2030 | từ nay đến hết quý ii/2025 | từ nay đến hết năm: "now" is the day of the document
const PATTERN = new RegExp(
  `^${SAYING}(?:từ|kể từ) nay (?:đến|tới|cho đến) (?:(?:hết |cuối )?(?:ngày )?(?<to>${ANY_PERIOD}|${DAY})|(?:hết|cuối) năm)$`,
  "u",
);

export const fromNow = defineForm({
  id: "from-now",
  examples: { "Từ nay đến năm 2030": "2030-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const start = context.documentDate;
    const to = resolve(groups("to") ? writtenAny(groups("to")) : { year: null, spanIn: yearSpan }, context);
    if (to.kind !== "span") return to;
    // The end of "the" year is that of the document's; of another programme's it is not known.
    if (groups("to") === "" && (start === null || start < to.start)) return UNREADABLE;
    if (start === null) return period(to, { start: null });
    return start <= to.end ? period(to, { start, assumed: ["anchor", ...to.assumed] }) : UNREADABLE;
  },
});
