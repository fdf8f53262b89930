import type { Deadline } from "../../src/domain/deadline/deadline";
import { isKind, isOpen } from "./deadline-kinds";
import { isDoubtful, type ExpectedDeadline } from "./expected";
import type { Pair } from "./pair-tasks";
import { scored, type Item, type Scored } from "./scored";

/** What the program knows of the document without being told. */
export interface Known {
  readonly programmeYear: number | null;
  readonly documentDate: string | null;
}

export interface ScoredDeadlines extends Scored {
  /** Days given without a doubt where the careful reader has another, or none. */
  readonly confident: readonly Item[];
  /** Deadlines that only the document's date or year tells, where nothing gives it. */
  readonly leftOut: number;
}

/** Kind leniently, last day strictly. */
export function scoreDeadlines(pairs: readonly Pair[], known: Known): ScoredDeadlines {
  const certain = pairs.filter(({ expected }) => !isDoubtful(expected, "isTask") && !isDoubtful(expected, "deadline"));
  const told = certain.filter(({ expected, read }) => !isUntold(expected.deadline, read?.deadline ?? null, known));
  const items = told.map(itemOf);
  const confident = told.filter(({ expected, read }) => isWrongAndConfident(expected.deadline, read?.deadline ?? null));
  return { ...scored(items), confident: confident.map(itemOf), leftOut: certain.length - told.length };
}

function itemOf({ expected, read }: Pair): Item {
  const { kind, altKind, due, text } = expected.deadline;
  const deadline = read?.deadline ?? null;
  const isAnyKind = isDoubtful(expected, "deadline.kind");
  const words = altKind === undefined ? [kind] : [kind, altKind];
  const isOfKind = deadline !== null && (isAnyKind || words.some((word) => isKind(deadline.kind, word)));
  return {
    right: isOfKind && isDue(deadline, due),
    row: expected.rows[0] ?? null,
    expected: `“${text}” ${kind} ${due ?? "no date"}`,
    read: deadline === null ? "-" : `${deadline.kind} ${deadline.due ?? "no date"}${marksOf(deadline)}`,
  };
}

/** The same day, or none on both sides: the end of the programme's year, shown with what goes on, is no claim. */
function isDue(deadline: Deadline, due: string | null): boolean {
  return due === null && isOpen(deadline.kind) ? true : deadline.due === due;
}

function marksOf({ approximate, assumed }: Deadline): string {
  return [approximate ? " ~" : "", assumed.length === 0 ? "" : ` (${assumed.join(" ")})`].join("");
}

/** Nobody can know a day that the sheet does not tell. */
export function isUntold(
  { due, computedFrom, assumedYear, text }: ExpectedDeadline,
  read: Deadline | null,
  known: Known,
): boolean {
  if (read === null || read.due !== null || due === null) return false;
  const namesYear = /20\d\d|\d[/.-]\d{2}$/u.test(text);
  const needsDay = computedFrom !== undefined && known.documentDate === null;
  const needsYear = (assumedYear === true || !namesYear) && known.programmeYear === null;
  return needsDay || needsYear;
}

function isWrongAndConfident(expected: ExpectedDeadline, read: Deadline | null): boolean {
  if (read === null || read.due === null || read.due === expected.due || isOpen(read.kind)) return false;
  return !read.approximate && read.assumed.length === 0;
}
