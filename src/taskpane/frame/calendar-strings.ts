import type { CalendarStrings } from "@fluentui/react-calendar-compat";
import type { Locale } from "../../i18n/text";

const VIETNAMESE: CalendarStrings = {
  months: Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`),
  shortMonths: Array.from({ length: 12 }, (_, month) => `Th. ${month + 1}`),
  days: ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"],
  shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  goToToday: "Về hôm nay",
  prevMonthAriaLabel: "Tháng trước",
  nextMonthAriaLabel: "Tháng sau",
  prevYearAriaLabel: "Năm trước",
  nextYearAriaLabel: "Năm sau",
  prevYearRangeAriaLabel: "Các năm trước",
  nextYearRangeAriaLabel: "Các năm sau",
  monthPickerHeaderAriaLabel: "{0}, chọn để đổi năm",
  yearPickerHeaderAriaLabel: "{0}, chọn để đổi tháng",
  closeButtonAriaLabel: "Đóng lịch",
  selectedDateFormatString: "Ngày đang chọn {0}",
  todayDateFormatString: "Hôm nay {0}",
};

const ENGLISH: CalendarStrings = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["S", "M", "T", "W", "T", "F", "S"],
  goToToday: "Go to today",
  prevMonthAriaLabel: "Previous month",
  nextMonthAriaLabel: "Next month",
  prevYearAriaLabel: "Previous year",
  nextYearAriaLabel: "Next year",
  prevYearRangeAriaLabel: "Previous years",
  nextYearRangeAriaLabel: "Next years",
  monthPickerHeaderAriaLabel: "{0}, select to change the year",
  yearPickerHeaderAriaLabel: "{0}, select to change the month",
  closeButtonAriaLabel: "Close the calendar",
  selectedDateFormatString: "Selected date {0}",
  todayDateFormatString: "Today's date {0}",
};

/** The words of Fluent's calendar. */
export function calendarStrings(locale: Locale): CalendarStrings {
  return locale === "vi" ? VIETNAMESE : ENGLISH;
}
