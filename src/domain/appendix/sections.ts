import type { Section } from "./appendix";
import type { Ordinal } from "./ordinal";

/**
 * How a heading is numbered; headings of one style are of one level. "sub" is a number in the second ordinal column, "inline"
 * one written before the title in its own cell, "table" the title of a table.
 */
type Style = "table" | "letter" | "roman" | "sub" | "number" | "inline" | "small" | "none" | `decimal-${number}`;

interface Open {
  readonly section: Section;
  readonly style: Style;
  readonly code: string | null;
}

/** The headings that are open at a row, outermost first. Never changed: each heading gives a new one. */
export type SectionStack = readonly Open[];

/** The Vietnamese letters that number things: no F, J, W, Z, and Đ seldom. */
const LETTERS = "ABCDEGHIKLMNOPQRSTUVXY";

export interface HeadingLine {
  readonly row: number;
  readonly ordinal: Ordinal | null;
  readonly title: string;
  /** Whether the ordinal stands in the second ordinal column. */
  readonly sub?: boolean;
  /** Whether the ordinal stands before the title in the same cell: tasks numbered in a column of their own are below it. */
  readonly inline?: boolean;
  /** What stands in a column of codes ("KH20_TT_N07.1"): as many stops, the same level. */
  readonly code?: string | null;
  /** What stands in the lead column of its row. */
  readonly lead?: string | null;
}

/**
 * The stack after a heading. A style met before closes down to its level; a new one goes one deeper, but for a numbered
 * heading after unnumbered ones, which it is never part of.
 */
export function openSection(stack: SectionStack, heading: HeadingLine): SectionStack {
  const style = styleOf(heading, stack);
  const { row, ordinal, title, code = null, lead = null } = heading;
  const likeCode = ordinal || code === null ? -1 : stack.findIndex((open) => depth(open.code) === depth(code));
  const level = likeCode >= 0 ? likeCode : stack.findIndex((open) => open.style === style);
  const above =
    level >= 0 ? stack.slice(0, level) : style === "none" ? stack : stack.filter((open) => open.style !== "none");
  const parent = above.at(-1)?.section ?? null;
  const section: Section = { row, ordinal: ordinal?.text ?? "", title, level: above.length + 1, parent };
  return [...above, { section: lead === null ? section : { ...section, lead }, style, code }];
}

/** The stack below the title of a further table: nothing of the table above holds there. */
export function openTable(section: Section): SectionStack {
  return [{ section, style: "table", code: null }];
}

/** The stack where headings were lost: only the table is still known. */
export function tableOf(stack: SectionStack): SectionStack {
  return stack.filter(({ style }) => style === "table");
}

function depth(code: string | null): number {
  return code === null ? -1 : code.split(".").length;
}

/** The number of the task before, and how it was numbered; `null` for the first below a heading. */
export interface LastTask {
  readonly kind: Ordinal["kind"] | null;
  readonly number: number | null;
}

/** The stack that a task of this ordinal stands in: a heading numbered in the same way is its equal, not its section. */
export function stackForTask(
  stack: SectionStack,
  ordinal: Ordinal | null,
  subOrdinal: Ordinal | null,
  last: LastTask | null,
): SectionStack {
  const own = ordinal && styleOf({ row: 0, ordinal, title: "" }, stack);
  const level = stack.findIndex(
    ({ style, section }) =>
      (style === own && !(style === "number" && isBelow(ordinal?.number ?? 0, section, last))) ||
      (style === "sub" && subOrdinal?.kind === "number"),
  );
  return level < 0 ? stack : stack.slice(0, level);
}

/** Below a numbered heading numbers may begin anew or run on; the next number after parts of another kind is its equal. */
function isBelow(number: number, { ordinal }: Section, last: LastTask | null): boolean {
  const next = Number(ordinal) + 1;
  if (last === null) return number !== next;
  return last.kind === "number" && (number !== next || number === (last.number ?? 0) + 1);
}

export function sectionOf(stack: SectionStack): Section | null {
  return stack.at(-1)?.section ?? null;
}

function styleOf({ ordinal, sub = false, inline = false }: HeadingLine, stack: SectionStack): Style {
  if (!ordinal) return "none";
  if (sub) return "sub";
  if (inline && ordinal.kind === "number") return "inline";
  switch (ordinal.kind) {
    case "decimal":
      return `decimal-${ordinal.text.split(".").length}`;
    case "roman":
      return isNextLetter(ordinal.text, stack) ? "letter" : "roman";
    case "bullet":
      return "none";
    default:
      return ordinal.kind;
  }
}

/** "I" after "H" is a letter, but not where Roman numerals are open below the letter. */
function isNextLetter(text: string, stack: SectionStack): boolean {
  if (text.length !== 1 || stack.some((open) => open.style === "roman")) return false;
  const last = stack.find((open) => open.style === "letter")?.section.ordinal;
  if (last === undefined) return false;
  const at = LETTERS.indexOf(last);
  const gap = LETTERS.indexOf(text) - at;
  // A letter may be left out; but "I" after "G" begins Roman numerals.
  return at >= 0 && gap >= 1 && gap <= (text === "I" ? 1 : 2);
}
