import type { Locale, Text } from "../../i18n/text";
import type { Task } from "../appendix/appendix";
import { fromSerial, toSerial } from "../calendar/excel-serial";
import { formatDate } from "../calendar/plain-date";
import type { Standing } from "../standing/standing";
import { APPROXIMATE_DATE_FORMAT, DATE_FORMAT, ROLLED_DATE_FORMAT } from "./sheet-styles";
import { DUE_WORDS } from "./standing-words";

/** How the last day that counts is written into a cell: as a date, a word, or not at all. */
export interface DueCell {
  /** An Excel serial, a word, or `null` where the appendix gives no deadline. */
  readonly value: number | string | null;
  readonly look: DueLook;
}

/** `rolled`: moved off a day off. `approximate`: a date by convention ("giữa tháng 6"). */
export type DueLook = "plain" | "rolled" | "approximate" | "rolledApproximate";

/** The star and the sign stand in the number format, so that the cell stays a date. */
export const DUE_FORMATS: Readonly<Record<DueLook, string>> = {
  plain: DATE_FORMAT,
  rolled: ROLLED_DATE_FORMAT,
  approximate: APPROXIMATE_DATE_FORMAT,
  rolledApproximate: `${APPROXIMATE_DATE_FORMAT}"*"`,
};

/** "Hạn hoàn thành" of a task: the effective date, for several milestones the first unmet one. */
export function dueCellOf({ deadline }: Task, standing: Standing, locale: Locale): DueCell {
  const word = (text: Text): DueCell => ({ value: text[locale], look: "plain" });
  if (deadline.kind === "ongoing") return word(DUE_WORDS.ongoing);
  // Of a date that comes again only the next one counts; a stopped task keeps the date it had.
  const own = deadline.kind === "recurring" ? standing : deadline;
  const due = standing.due ?? own.due;
  const dueEffective = standing.dueEffective ?? own.dueEffective;
  if (dueEffective !== null) {
    const rolled = due !== null && due !== dueEffective;
    return { value: toSerial(dueEffective), look: lookOf(rolled, deadline.approximate) };
  }
  switch (deadline.kind) {
    case "none":
      return { value: null, look: "plain" };
    case "recurring":
      return word(DUE_WORDS.ongoing);
    case "invalid":
    case "not-time":
    case "unreadable":
      return word(DUE_WORDS.unreadable);
    case "deadline":
    case "period":
    case "point":
    case "multi":
    case "event":
    case "term":
      return word(DUE_WORDS.noDay);
  }
}

function lookOf(rolled: boolean, approximate: boolean): DueLook {
  if (rolled) return approximate ? "rolledApproximate" : "rolled";
  return approximate ? "approximate" : "plain";
}

/** The same as text: "01/07/2024*"; "" where the appendix gives no deadline. */
export function dueText({ value, look }: DueCell): string {
  const date = typeof value === "number" ? fromSerial(value) : null;
  if (date === null) return typeof value === "string" ? value : "";
  const [before, after] = AROUND[look];
  return before + formatDate(date) + after;
}

const AROUND: Readonly<Record<DueLook, readonly [before: string, after: string]>> = {
  plain: ["", ""],
  rolled: ["", "*"],
  approximate: ["≈ ", ""],
  rolledApproximate: ["≈ ", "*"],
};
