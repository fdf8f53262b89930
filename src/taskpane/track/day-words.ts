import type { Text, Values } from "../../i18n/text";
import type { TaskGroup, TaskLine } from "../view/view";
import { LIST_TEXTS } from "./texts";

/** A sentence with what fills it. */
export interface Phrase {
  readonly text: Text;
  readonly values: Values;
}

/** What stands at the right of a task's line in a list: days late, or days left; `null` where the list is about something else. */
export function dayWords(group: TaskGroup["id"], { standing: { days } }: TaskLine): Phrase | null {
  if (days === null) return null;
  switch (group) {
    case "overdue":
    case "past-due":
    case "done-late":
      return days === 1 ? phrase(LIST_TEXTS.oneDay) : phrase(LIST_TEXTS.days, { days });
    case "due-soon":
    case "in-time":
      if (days === 0) return phrase(LIST_TEXTS.today);
      return days === 1 ? phrase(LIST_TEXTS.oneLeft) : phrase(LIST_TEXTS.left, { days });
    case "no-lead":
    case "done-in-time":
      return null;
  }
}

function phrase(text: Text, values: Values = {}): Phrase {
  return { text, values };
}
