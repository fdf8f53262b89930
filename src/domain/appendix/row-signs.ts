import type { Field } from "./appendix";
import { ownText, type BodyRow } from "./body-row";
import { stripMarkup } from "./markup";
import type { Ordinal } from "./ordinal";

// Theo thời hạn cụ thể sau đây: | Đạt được các chỉ tiêu dưới đây
const POINTER = /(?:sau|dưới)\s+đây\s*(?::\s*)?$/iu;
const SENTENCE_END = /[.;:!?”"]\s*$/u;
// a cut sentence goes on in small letters, or in the middle of a list or of a bracket
const GOES_ON = /^[\p{Ll},;:)\]”%]/u;
// … and may go on with a number: "05 huyện phấn đấu đạt chuẩn"
const MAY_GO_ON = /^[\p{Ll}\d,;:)\]”%]/u;
// - Rà soát …
const ITEM = /^[-–+•*]\s/u;

/** Whether a field begins as the rest of a cut sentence does. */
export function goesOn(row: BodyRow, field: Field): boolean {
  return GOES_ON.test(stripMarkup(ownText(row, field)));
}

/** Content, coordinators and result that each begin anew: a task whose number, lead and deadline were left blank. */
export function looksWhole(row: BodyRow): boolean {
  const fields: readonly Field[] = ["coordinators", "result"];
  return !mayGoOn(row, "content") && fields.every((field) => row.own.has(field) && !goesOn(row, field));
}

/** Whether it begins so, or with a number, which sentences seldom begin with. */
export function mayGoOn(row: BodyRow, field: Field): boolean {
  return MAY_GO_ON.test(stripMarkup(ownText(row, field)));
}

/** Whether the text begins as an item of a list. */
export function isItem(text: string): boolean {
  return ITEM.test(text);
}

/** Whether the text stops without closing its sentence, as a text cut in two does; a title in capitals is not cut. */
export function endsOpen(text: string): boolean {
  return !SENTENCE_END.test(text) && !isCapitals(text);
}

/** Whether the row says something of its own in a field; "theo thời hạn sau đây:" only points to the rows below. */
export function has(row: BodyRow, field: Field): boolean {
  return row.own.has(field) && !isPointer(row, field);
}

/** All it says besides its title is merged down over the rows below, which are numbered as its parts: it is said for them. */
export function isHeadOfGroup(row: BodyRow, next: BodyRow | null): boolean {
  const { own, downward, ordinal } = row;
  if (downward.size === 0 || downward.has("content")) return false;
  if (ordinal ? !isPartOf(next, ordinal) : !next?.ordinal) return false;
  const said = [...own.keys()].filter((field) => field !== "content" && field !== "ordinal");
  return said.every((field) => downward.has(field) || isPointer(row, field));
}

/** Whether a field of the row only points to the rows below. */
export function isPointer(row: BodyRow, field: Field): boolean {
  return row.own.has(field) && POINTER.test(stripMarkup(ownText(row, field)));
}

/** The same words in every column, as some programs unmerge a heading. */
export function isCopiedTitle({ own }: BodyRow): boolean {
  const texts = [...own].flatMap(([field, pieces]) => (field === "ordinal" ? [] : pieces.map(({ text }) => text)));
  const [first = ""] = texts;
  return texts.length >= 3 && texts.every((text) => text === first || text.toLowerCase() === first.toLowerCase());
}

/** One text alone beside its ordinal, in a column that is no field: a heading begins in whatever column comes first. */
export function titleInOther({ own, others, stray, ordinal, inherited }: BodyRow): string | null {
  const [first] = others;
  const alone = [...own.keys()].every((field) => field === "ordinal") && others.length === 1 && stray.length === 0;
  if (!first || !alone || inherited.has("content")) return null;
  const title = stripMarkup(first.text);
  return /\p{L}{2}/u.test(title) && (ordinal !== null || (own.size === 0 && isCapitals(title))) ? title : null;
}

/** Merged across the columns to its right and alone in its row, but for its ordinal. */
export function isMergedTitle({ own, spansFields }: BodyRow): boolean {
  return spansFields && [...own.keys()].every((field) => field === "content" || field === "ordinal");
}

/** Whether the row below is numbered as a part of what this ordinal numbers: "1.1" of "1", "1" of "II", "a)" of "3". */
export function isPartOf(next: BodyRow | null, whole: Ordinal): boolean {
  const part = next?.ordinal;
  if (!part) return false;
  if (part.kind === "decimal") return part.text.startsWith(`${whole.text}.`);
  if (whole.kind === "roman" || whole.kind === "letter") return part.kind === "number" || part.kind === "small";
  if (part.kind === "small" || part.kind === "bullet") return true;
  if (part.number === null || part.kind !== "number") return false;
  // Numbers begin anew below a heading; below "5.1" they may also run on, but 6 goes on from 5.
  return part.number === 1 || (whole.kind === "decimal" && !goesOnFrom(whole, part.number));
}

function goesOnFrom({ text }: Ordinal, number: number): boolean {
  return Number(text.split(".")[0]) + 1 === number;
}

export function isAssigned(row: BodyRow | null): boolean {
  return row !== null && (has(row, "lead") || has(row, "deadline"));
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}
