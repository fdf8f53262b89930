import { weekday } from "../../calendar/plain-date";
import { BY, DAY, HOUR, WEEKDAY, WEEKDAYS } from "../words";
import { resolve, writtenDay } from "../written";
import { defineForm, onDay, reading, UNREADABLE } from "./form";

// 15/6 | 15.6.2024 | ngày 15 tháng 6 năm 2024 | chậm nhất 17h00 ngày 15/6/2024 | đến hết ngày 30/6/2024 | thứ sáu, 14/6/2024
// 15/06/2024 17:00:00, but not "24/7" and "24/24": round the clock
const PATTERN = new RegExp(
  `^(?!24/(?:7|24)$)${BY}${HOUR}?(?:${WEEKDAY},? )?(?:ngày |mùng |mồng )?(?<day>${DAY})(?: (?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)?$`,
  "u",
);

export const date = defineForm({
  id: "date",
  examples: {
    "15/6": "2024-06-15",
    "30.06.2024": "2024-06-30",
    "Ngày 15 tháng 6 năm 2024": "2024-06-15",
    "Chậm nhất ngày 15/6/2024": "2024-06-15",
  },
  pattern: PATTERN,
  read(groups, context) {
    const day = resolve(writtenDay(groups("day")), context);
    if (day.kind !== "span") return day;
    if (!isHour(groups("hour"), groups("minute")) || !isWeekdayOf(groups("weekday"), weekday(day.end)))
      return UNREADABLE;
    return reading("deadline", { due: onDay(day.end), assumed: day.assumed });
  },
});

/** Hours and minutes of a day, "24" and "" included. */
export function isHour(hour: string, minute: string): boolean {
  return Number(hour) * 60 + Number(minute) <= 24 * 60 && Number(minute) < 60;
}

/** False where the phrase names another weekday than the date has: one of the two is a slip. */
export function isWeekdayOf(name: string, number: number): boolean {
  return name === "" || (WEEKDAYS[number - 1] ?? "").split("|").includes(name);
}
