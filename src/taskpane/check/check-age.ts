import { addDays, plainDate, type PlainDate } from "../../domain/calendar/plain-date";
import type { Text, Values } from "../../i18n/text";
import { LAST_CHECK } from "./texts";

/** When a check was, seen from now; `on` is given where the sentence has {date}. */
export interface CheckAge {
  readonly sentence: Text;
  readonly on: PlainDate | null;
  /** "10:42" */
  readonly time: string;
}

/** How the pane speaks of a check, both in milliseconds since 1970, on the machine's own clock. */
export function checkAge(checkedAt: number, now: number): CheckAge {
  const moment = new Date(checkedAt);
  const time = `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
  const [day, today] = [localDay(moment), localDay(new Date(now))];
  if (day === null || today === null || day === today) return { sentence: LAST_CHECK.today, on: null, time };
  if (day === addDays(today, -1)) return { sentence: LAST_CHECK.yesterday, on: null, time };
  return { sentence: LAST_CHECK.earlier, on: day, time };
}

/** The slots of a CheckAge's sentence. */
export function ageValues({ on, time }: CheckAge, shown: (date: PlainDate) => string): Values {
  return on === null ? { time } : { time, date: shown(on) };
}

function localDay(moment: Date): PlainDate | null {
  return plainDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
