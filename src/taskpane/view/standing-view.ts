import type { Task } from "../../domain/appendix/appendix";
import { standingText } from "../../domain/sheets/standing-text";
import type { Standing } from "../../domain/standing/standing";
import type { Locale } from "../../i18n/text";
import type { StandingView } from "./view";

/** The sign that the sheet writes before the words; the pane draws its own. */
const SIGN = /^\S+ /u;

/** A standing in the very words of the sheet's column, without their sign. */
export function standingView(task: Task, standing: Standing, locale: Locale): StandingView {
  return {
    kind: standing.kind,
    words: standingText(task, standing, locale).replace(SIGN, ""),
    days: standing.daysLate ?? standing.daysLeft,
  };
}
