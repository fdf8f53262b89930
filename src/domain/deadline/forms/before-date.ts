import { weekday } from "../../calendar/plain-date";
import { BEFORE, DAY, HOUR, WEEKDAY } from "../words";
import { resolve, writtenDay } from "../written";
import { isHour, isWeekdayOf } from "./date";
import { beforeDay, defineForm, reading, UNREADABLE } from "./form";

// trước ngày 15/6/2024 | trước 30/6 | xong trước ngày 15 tháng 6 năm 2024 | trước 17h00 ngày 15/6/2024
const PATTERN = new RegExp(`^${BEFORE}${HOUR}?(?:${WEEKDAY},? )?(?:ngày )?(?<day>${DAY})$`, "u");

export const beforeDate = defineForm({
  id: "before-date",
  examples: {
    "Trước ngày 15/6/2024": "2024-06-14",
    "Trước 30/6": "2024-06-29",
    "Trước 17h00 ngày 15/6/2024": "2024-06-15",
  },
  pattern: PATTERN,
  read(groups, context) {
    const day = resolve(writtenDay(groups("day")), context);
    if (day.kind !== "span") return day;
    if (!isHour(groups("hour"), groups("minute")) || !isWeekdayOf(groups("weekday"), weekday(day.end)))
      return UNREADABLE;
    // Before an hour of a day is still on that day; before its first minute is the day before.
    const withinDay = Number(groups("hour")) + Number(groups("minute")) > 0;
    const due = withinDay ? { date: day.end, rolls: false } : beforeDay(day.end, context);
    return reading("deadline", { due, assumed: day.assumed });
  },
});
