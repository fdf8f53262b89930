import { say } from "../../i18n/say";
import type { Locale } from "../../i18n/text";
import type { Task } from "../appendix/appendix";
import type { Standing } from "../standing/standing";
import { APPROXIMATE, STANDING_WORDS, type StandingWord } from "./standing-words";

/** The standing in the words that the formula of the tracking column gives for the same day. */
export function standingText(task: Task, standing: Standing, locale: Locale): string {
  return say(STANDING_WORDS[standingWord(task, standing)], locale, {
    days: standing.daysLate ?? standing.daysLeft ?? 0,
    approximate: task.deadline.approximate ? APPROXIMATE[locale] : "",
  });
}

/** Which of the words holds: those with "?" ask for an answer, whatever was counted. */
export function standingWord(task: Task, { kind, dueEffective, daysLeft }: Standing): StandingWord {
  const { deadline, status } = task;
  if (status.code === "unknown") return "statusUnclear";
  if (isDatedNotDone(task)) return "datedNotDone";
  switch (kind) {
    case "done-in-time":
      return dueEffective === null ? "done" : "doneInTime";
    case "done-late":
      return "doneLate";
    case "done-date-unknown":
      return status.completedOn === null ? "doneWithoutDate" : "doneAfterAsOf";
    case "in-time":
      return "inTime";
    case "due-soon":
      return daysLeft === 0 ? "dueToday" : "dueSoon";
    case "overdue":
      return "overdue";
    case "past-due":
      return "pastDue";
    case "no-deadline":
      return deadline.kind === "none" ? "noDeadline" : "deadlineUnclear";
    case "ongoing":
      return "ongoing";
    case "stopped":
      return status.code === "carried-over" ? "carriedOver" : "stopped";
  }
}

/** Something stands in the completion column, but the status is blank or open. */
function isDatedNotDone({ status }: Task): boolean {
  const open = status.code === null || status.code === "not-started" || status.code === "in-progress";
  return open && (status.completedOn !== null || status.completedText !== "");
}
