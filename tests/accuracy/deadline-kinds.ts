import type { DeadlineKind } from "../../src/domain/deadline/deadline";

/**
 * What a careful reader calls a deadline, and what of ours says the same. Lenient: how a date is called matters less than the
 * date, and what goes on and what comes again are told apart by taste.
 */
const KINDS: Readonly<Record<string, readonly DeadlineKind[]>> = {
  date: ["deadline", "point", "term"],
  period: ["period", "point", "deadline", "multi"],
  milestones: ["multi", "deadline", "period", "point", "recurring"],
  ongoing: ["ongoing", "recurring"],
  recurring: ["recurring", "ongoing"],
  event: ["event", "term"],
  term: ["term"],
  none: ["none"],
  "not-a-deadline": ["not-time", "unreadable"],
  unreadable: ["unreadable", "invalid", "not-time"],
  invalid: ["invalid", "unreadable"],
};

/** Whether our kind is one of those that the reader's word covers. Throws at a word that nobody has mapped. */
export function isKind(kind: DeadlineKind, word: string): boolean {
  const kinds = KINDS[word];
  if (kinds === undefined) throw new Error(`No kind of ours is mapped to ${word}`);
  return kinds.includes(kind);
}

/** What goes on or comes again has no last day of its own. */
export function isOpen(kind: DeadlineKind): boolean {
  return kind === "ongoing" || kind === "recurring";
}
