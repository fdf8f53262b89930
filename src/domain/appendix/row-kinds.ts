import type { Field } from "./appendix";
import { ownText, type BodyRow } from "./body-row";
import { stripMarkup } from "./markup";
import { splitOrdinal, type Ordinal } from "./ordinal";
import {
  endsOpen,
  goesOn,
  has,
  isAssigned,
  isCapitals,
  isCopiedTitle,
  isHeadOfGroup,
  isItem,
  isMergedTitle,
  isPartOf,
  looksWhole,
  mayGoOn,
  titleInOther,
} from "./row-signs";

/** What a row of the table is. */
export type RowKind =
  | {
      readonly kind: "section";
      readonly ordinal: Ordinal | null;
      readonly title: string;
      readonly sub: boolean;
      /** Whether the ordinal was written in the cell of the title. */
      readonly inline: boolean;
    }
  /** `opens`: the tasks below are numbered as parts of it, so that it is a heading as well. */
  | { readonly kind: "task"; readonly opens: boolean }
  /** The rest of the task above; `newLine` where it is an item of a list rather than a cut sentence. */
  | { readonly kind: "rest"; readonly strayOrdinal: string | null; readonly newLine: boolean }
  | { readonly kind: "unplaced" };

/** What came before the row. */
export interface Before {
  /** The task that the row may continue: the one directly above, repeated headers not counted; else `null`. */
  readonly task: { readonly ordinal: Ordinal | null; readonly number: number | null; readonly content: string } | null;
  /** Whether a repeated header stands directly above. */
  readonly afterHeader: boolean;
}

const BESIDE: readonly Field[] = ["coordinators", "result", "note", "status", "completedOn"];

/**
 * Tells what a row of the table is, by what it says and what stands around it. Where both a task of its own and the rest of
 * the one above are possible, a row with an ordinal, a lead or a deadline of its own is a task: a finding then says what it
 * lacks, while two tasks read as one would hide one of them. A row that has none of the three is the rest of the task above,
 * or a heading: it could not be followed as a task, and calling it one would say that nobody leads it.
 */
export function rowKindOf(row: BodyRow, next: BodyRow | null, before: Before): RowKind {
  const ordinalText = stripMarkup(ownText(row, "ordinal"));
  const content = stripMarkup(ownText(row, "content"));
  if (content === "" && row.ordinal === null && ordinalText !== "") return lonelyTitle(row, ordinalText);
  if (content === "") {
    const title = titleInOther(row);
    return title === null ? (titleBeside(row) ?? withoutContent(row, before)) : headingOf(row, title);
  }
  if (isCopiedTitle(row) || isMergedTitle(row) || isHeadOfGroup(row, next)) return headingOf(row, content);

  const lead = has(row, "lead");
  const deadline = has(row, "deadline");
  const grouped = row.inherited.has("lead") || row.inherited.has("deadline");
  const beside = BESIDE.some((field) => has(row, field));
  switch (row.ordinal?.kind) {
    case "roman":
    case "letter":
      return (!lead && (!deadline || isTail(row, next)) && !grouped) || isLedHeading(row, next)
        ? headingOf(row, content)
        : { kind: "task", opens: opensParts(row.ordinal, next) };
    case "number":
    case "decimal":
      if (lead || deadline || grouped) return { kind: "task", opens: false };
      if (isStray(row, before)) return { kind: "rest", strayOrdinal: ordinalText, newLine: false };
      if (!beside && isPartOf(next, row.ordinal) && isAssigned(next)) return headingOf(row, content);
      return { kind: "task", opens: false };
    case "small":
    case "bullet":
      if (lead || deadline || grouped) return { kind: "task", opens: false };
      if (before.task && before.task.ordinal?.kind !== row.ordinal.kind) return rest(true);
      return { kind: "task", opens: false };
    default:
      // A number of no known kind ("KH20.1") is still the number of a task.
      if (ordinalText !== "") return { kind: "task", opens: false };
      return unnumbered(row, next, content, { lead, deadline, grouped, beside }, before);
  }
}

interface Filled {
  readonly lead: boolean;
  readonly deadline: boolean;
  readonly grouped: boolean;
  readonly beside: boolean;
}

function unnumbered(
  row: BodyRow,
  next: BodyRow | null,
  content: string,
  { lead, deadline, grouped, beside }: Filled,
  before: Before,
): RowKind {
  const cut = before.task !== null && goesOn(row, "content") && (before.afterHeader || goesOn(row, "lead"));
  if (cut && !deadline) return rest(false);
  const numbersParts = row.subOrdinal?.kind === "number" && next?.subOrdinal?.kind === "small";
  if (lead || deadline) return { kind: "task", opens: numbersParts };
  if (grouped) {
    // One numbered item merged over several rows that say no more than further content is one task.
    const wholeItem = row.inherited.has("ordinal") && row.inherited.has("lead") && !beside;
    return wholeItem && before.task ? rest(true) : { kind: "task", opens: false };
  }
  if (row.subOrdinal) return headingOf(row, content);
  if (before.task && isItem(content)) return rest(true);
  // At the top of a page a semicolon does not end a task either: "…, Giấy hẹn khám lại;" | "Kết quả xét nghiệm; để …".
  const above = before.task?.content.trimEnd() ?? "";
  const openEnd = before.task !== null && (endsOpen(above) || above.endsWith(";")) && !isCapitals(content);
  const whole = looksWhole(row) && !(before.afterHeader && openEnd);
  if (before.task && !whole && (beside || mayGoOn(row, "content"))) return rest(false);
  if (beside) return { kind: "task", opens: false };
  const plain = row.others.length === 0 && splitOrdinal(content).ordinal === null;
  return before.afterHeader && openEnd && plain ? rest(false) : headingOf(row, content);
}

/** A title in the ordinal column alone is a heading merged over the row; with other cells it is a task of odd number. */
function lonelyTitle(row: BodyRow, text: string): RowKind {
  if (row.own.size === 1 && row.others.length === 0) {
    return { kind: "section", ...splitOrdinal(text), sub: false, inline: true };
  }
  return row.own.has("lead") || row.own.has("deadline") ? { kind: "task", opens: false } : { kind: "unplaced" };
}

/** A heading in another column than the content's: merged across it, or alone beside a Roman numeral or letter. */
function titleBeside(row: BodyRow): RowKind | null {
  const fields = [...row.own.keys()].filter((field) => field !== "ordinal");
  const [field] = fields;
  if (field === undefined || fields.length > 1 || row.inherited.has("content")) return null;
  const capital = row.ordinal?.kind === "roman" || row.ordinal?.kind === "letter";
  return row.coversContent || capital ? headingOf(row, stripMarkup(ownText(row, field))) : null;
}

/**
 * Without content of its own a row is a task where it is assigned: numbered, or with both lead and deadline, or with a
 * deadline of its own under content merged down from above. Else it is the rest of the task above.
 */
function withoutContent(row: BodyRow, before: Before): RowKind {
  const [lead, deadline] = [row.own.has("lead"), row.own.has("deadline")];
  const numbered = row.ordinal !== null && row.ordinal.kind !== "bullet";
  if ((numbered && (lead || deadline)) || (lead && deadline)) return { kind: "task", opens: false };
  if (row.inherited.has("content") && deadline) return { kind: "task", opens: false };
  if (row.own.size === 0 || !before.task) return { kind: "unplaced" };
  if (!numbered) return rest(row.own.has("ordinal"));
  const strayOrdinal = stripMarkup(ownText(row, "ordinal"));
  return before.afterHeader && row.own.size > 1 ? { kind: "rest", strayOrdinal, newLine: false } : { kind: "unplaced" };
}

/** A Roman heading that says who leads all that stands below it, and nothing else. */
function isLedHeading(row: BodyRow, next: BodyRow | null): boolean {
  const said = [...row.own.keys()].filter((field) => field !== "ordinal" && field !== "content");
  return row.ordinal !== null && said.length === 1 && said[0] === "lead" && opensParts(row.ordinal, next);
}

/** The end of a deadline cut above stands beside a heading of parts: "… và những | năm tiếp theo". */
function isTail(row: BodyRow, next: BodyRow | null): boolean {
  return row.ordinal !== null && isPartOf(next, row.ordinal) && goesOn(row, "deadline");
}

function opensParts(whole: Ordinal, next: BodyRow | null): boolean {
  return isPartOf(next, whole) || (next?.ordinal === null && isAssigned(next));
}

function rest(newLine: boolean): RowKind {
  return { kind: "rest", strayOrdinal: null, newLine };
}

function headingOf(row: BodyRow, content: string): RowKind {
  const own = { kind: "section", title: content, inline: false } as const;
  if (row.ordinal) return { ...own, ordinal: row.ordinal, sub: false };
  if (row.subOrdinal) return { ...own, ordinal: row.subOrdinal, sub: true };
  return { kind: "section", ...splitOrdinal(content), sub: false, inline: true };
}

/** A number out of order on a row without lead and deadline at the top of a page: no number of a task, but of the page. */
function isStray(row: BodyRow, { task, afterHeader }: Before): boolean {
  if (!task || !afterHeader || row.ordinal?.kind !== "number") return false;
  return row.ordinal.number !== (task.number ?? 0) + 1 && goesOn(row, "content");
}
