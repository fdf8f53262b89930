import { addDays } from "../../calendar/plain-date";
import { ANY_PERIOD, BEFORE } from "../words";
import { resolve, writtenAny } from "../written";
import { defineForm, reading } from "./form";

// trước tháng 6/2024 | trước quý iii/2024 | trước năm 2030: the day before it begins, whatever "trước ngày" is set to
const PATTERN = new RegExp(`^${BEFORE}(?<period>${ANY_PERIOD})$`, "u");

export const beforePeriod = defineForm({
  id: "before-period",
  examples: { "Trước tháng 6/2024": "2024-05-31", "Trước năm 2030": "2029-12-31" },
  pattern: PATTERN,
  read(groups, context) {
    const span = resolve(writtenAny(groups("period")), context);
    if (span.kind !== "span") return span;
    return reading("deadline", { due: { date: addDays(span.start, -1), rolls: false }, assumed: span.assumed });
  },
});
