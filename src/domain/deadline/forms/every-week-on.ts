import { weekdaysOf } from "../recurrence";
import { EVERY, HOUR, WEEKDAY, WEEKDAYS } from "../words";
import { isLikelyYear } from "../written";
import { defineForm, onDay, reading } from "./form";

// thứ sáu hằng tuần | vào thứ 6 hằng tuần | trước 16h thứ sáu hằng tuần | hằng tuần, thứ sáu
const PATTERN = new RegExp(
  `^(?:định kỳ,? )?(?:vào |chậm nhất )?(?<early>hằng tuần,? (?:vào )?)?(?:(?:trước )?${HOUR})?${WEEKDAY}(?<late>,? ${EVERY} tuần)?$`,
  "u",
);

export const everyWeekOn = defineForm({
  id: "every-week-on",
  examples: { "Thứ Sáu hằng tuần": null },
  pattern: PATTERN,
  read(groups, { programmeYear }) {
    if ((groups("early") === "") === (groups("late") === "")) return null;
    if (programmeYear === null || !isLikelyYear(programmeYear)) return reading("recurring", {});
    const number = WEEKDAYS.findIndex((names) => names.split("|").includes(groups("weekday"))) + 1;
    return reading("recurring", { milestones: weekdaysOf(programmeYear, number).map(onDay), assumed: ["year"] });
  },
});
