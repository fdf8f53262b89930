import {
  Calendar,
  DayOfWeek,
  DEFAULT_DATE_FORMATTING,
  type DateFormatting,
  type ICalendar,
} from "@fluentui/react-calendar-compat";
import { useEffect, useMemo, useRef } from "react";
import { partsOf, plainDate, type PlainDate } from "../../domain/calendar/plain-date";
import type { Locale } from "../../i18n/text";
import { calendarStrings } from "../frame/calendar-strings";
import { shownDate } from "../frame/dates";
import { useLocale } from "../frame/session-context";

/**
 * Fluent's calendar over days without clock or zone; the week begins on Monday. Its code is fetched when it is first
 * opened, after its pop-over looked for something to focus, so it takes the focus itself.
 */
export function DayCalendar({
  value,
  onChoose,
}: {
  readonly value: PlainDate;
  readonly onChoose: (date: PlainDate) => void;
}) {
  const locale = useLocale();
  const calendar = useRef<ICalendar>(null);
  const formatting = useMemo(() => formattingIn(locale), [locale]);
  useEffect(() => calendar.current?.focus(), []);
  return (
    <Calendar
      componentRef={calendar}
      value={localDay(value)}
      firstDayOfWeek={DayOfWeek.Monday}
      strings={calendarStrings(locale)}
      dateTimeFormatter={formatting}
      isMonthPickerVisible={false}
      showGoToToday={false}
      onSelectDate={(day) => {
        const date = plainDay(day);
        if (date !== null) onChoose(date);
      }}
    />
  );
}

/** Fluent says a whole day in the English order. */
function formattingIn(locale: Locale): DateFormatting {
  return {
    ...DEFAULT_DATE_FORMATTING,
    formatMonthDayYear: (day, strings) => {
      const date = plainDay(day);
      return date === null ? DEFAULT_DATE_FORMATTING.formatMonthDayYear(day, strings) : shownDate(date, locale);
    },
  };
}

/** Fluent's calendar speaks of days by the machine's own midnight. */
function localDay(date: PlainDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
}

function plainDay(day: Date): PlainDate | null {
  return plainDate(day.getFullYear(), day.getMonth() + 1, day.getDate());
}
