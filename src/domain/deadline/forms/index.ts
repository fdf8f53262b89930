import { beforeDate } from "./before-date";
import { beforePeriod } from "./before-period";
import { beforeTet } from "./before-tet";
import { date } from "./date";
import { dateList } from "./date-list";
import { dateRange } from "./date-range";
import { englishDate } from "./english-date";
import { event } from "./event";
import { everyMonthOn } from "./every-month-on";
import { everyPeriod } from "./every-period";
import { everyWeekOn } from "./every-week-on";
import { everyYearOn } from "./every-year-on";
import type { Form } from "./form";
import { fromIssue } from "./from-issue";
import { fromNow } from "./from-now";
import { mixedRange } from "./mixed-range";
import { month } from "./month";
import { monthList } from "./month-list";
import { monthRange } from "./month-range";
import { monthsOfYear } from "./months-of-year";
import { ongoing } from "./ongoing";
import { openStart } from "./open-start";
import { orientationYear } from "./orientation-year";
import { partOfMonth } from "./part-of-month";
import { partOfQuarter } from "./part-of-quarter";
import { partOfYear } from "./part-of-year";
import { periodWithDate } from "./period-with-date";
import { quarter } from "./quarter";
import { quarterList } from "./quarter-list";
import { quarterRange } from "./quarter-range";
import { session } from "./session";
import { startThenEnd } from "./start-then-end";
import { termFromDate } from "./term-from-date";
import { termFromEvent } from "./term-from-event";
import { termFromIssue } from "./term-from-issue";
import { thisPeriod } from "./this-period";
import { timesAPeriod } from "./times-a-period";
import { weekOfMonth } from "./week-of-month";
import { weekOfYear } from "./week-of-year";
import { year } from "./year";
import { yearList } from "./year-list";
import { yearOnward } from "./year-onward";
import { yearRange } from "./year-range";

/** Every way of writing a deadline that is read, in the order in which they are tried; the first that reads a phrase wins. */
export const FORMS: readonly Form[] = [
  year,
  quarter,
  month,
  date,
  englishDate,
  beforeDate,
  beforePeriod,
  beforeTet,
  yearRange,
  quarterRange,
  monthRange,
  dateRange,
  mixedRange,
  startThenEnd,
  fromNow,
  yearList,
  quarterList,
  monthList,
  dateList,
  partOfYear,
  partOfQuarter,
  partOfMonth,
  monthsOfYear,
  weekOfMonth,
  weekOfYear,
  periodWithDate,
  orientationYear,
  yearOnward,
  thisPeriod,
  ongoing,
  openStart,
  fromIssue,
  everyPeriod,
  timesAPeriod,
  everyWeekOn,
  everyMonthOn,
  everyYearOn,
  termFromDate,
  termFromIssue,
  termFromEvent,
  session,
  event,
];
