import type { Task } from "../../domain/appendix/appendix";
import type { DaysOff } from "../../domain/calendar/days-off";
import { formatDate, partsOf, weekday, type PlainDate } from "../../domain/calendar/plain-date";
import type { Standing } from "../../domain/standing/standing";
import { key } from "../../domain/text/keys";
import { oneLine } from "../../domain/text/normalise";
import type { Locale, Text } from "../../i18n/text";
import { shownDate } from "../frame/dates";
import type { ChainLink } from "./view";

const HOLIDAY: Text = { vi: "nghỉ lễ", en: "holiday" };
const SATURDAY: Text = { vi: "thứ bảy", en: "Saturday" };
const SUNDAY: Text = { vi: "chủ nhật", en: "Sunday" };
const APPROXIMATE: Text = { vi: "ước", en: "approximate" };

/** The day that a phrase names and the one that counts; `null` where none was read. */
export function daysOf(
  { deadline }: Task,
  standing: Standing,
): { readonly due: PlainDate; readonly counts: PlainDate } | null {
  // Of a date that comes again only the next one counts; of others the one that the standing was counted from, if any was.
  const own = deadline.kind === "recurring" ? standing : deadline;
  const due = standing.due ?? own.due;
  return due === null ? null : { due, counts: standing.dueEffective ?? own.dueEffective ?? due };
}

/** Why a day is no working day; `null` where it is one. */
export function dayOffWord(day: PlainDate, daysOff: DaysOff): Text | null {
  if (!daysOff.isDayOff(day)) return null;
  if (daysOff.holidayName(day) !== null) return HOLIDAY;
  return weekday(day) === 6 ? SATURDAY : SUNDAY;
}

/** How a due date came about: the phrase, the day that it names, the day that counts. */
export function deadlineChain(task: Task, standing: Standing, daysOff: DaysOff, locale: Locale): readonly ChainLink[] {
  const { deadline } = task;
  const phrase: ChainLink = { text: oneLine(deadline.text), remark: null };
  const days = daysOf(task, standing);
  if (days === null) return isUnread(task) || phrase.text === "" ? [] : [phrase];
  const { due, counts } = days;
  const approximate = deadline.approximate ? APPROXIMATE[locale] : null;
  const last: ChainLink = { text: shownDate(counts, locale), remark: approximate };
  const dayOff = due === counts ? null : dayOffWord(due, daysOff);
  const named: readonly ChainLink[] =
    due === counts ? [] : [{ text: shortDate(due, counts, locale), remark: dayOff?.[locale] ?? null }];
  const told = phrase.text === "" || (named.length === 0 && isWrittenDay(phrase.text, counts, locale));
  return [...(told ? [] : [phrase]), ...named, last];
}

/** Something is written in the deadline cell that no form reads. */
export function isUnread({ deadline }: Task): boolean {
  return deadline.kind === "unreadable" || deadline.kind === "invalid" || deadline.kind === "not-time";
}

/** "30/4" where the day that follows has the same year. */
function shortDate(day: PlainDate, next: PlainDate, locale: Locale): string {
  const shown = shownDate(day, locale);
  const { year } = partsOf(day);
  return year === partsOf(next).year ? shown.slice(0, -`/${year}`.length) : shown;
}

function isWrittenDay(phrase: string, day: PlainDate, locale: Locale): boolean {
  const { year, month, day: number } = partsOf(day);
  const ways = [shownDate(day, locale), shownDate(day, "vi"), formatDate(day), `${number}/${month}/${year}`];
  return ways.some((way) => key(way) === key(phrase));
}
