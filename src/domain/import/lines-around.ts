import { fold } from "../text/keys";
import type { SourceLine } from "./source-document";

/** Lines of a title are no more than these; where more stand above a table, the rest is the text of the document. */
const MOST_TITLES = 15;
/** Without a line "Phụ lục" so many lines right above the table are taken for its title. */
const NEAREST = 6;
const ANNEX = /^phu luc\b/u;
const ENCLOSED = /kèm theo.*\d\s*\//iu;
// Số: 645/QĐ-UBND | Quảng Trị, ngày 27 tháng 3 năm 2024
const OWN_NUMBER = /^số\s{0,3}:[^/]{0,40}\/\s{0,3}\p{Lu}/iu;
const OWN_DAY = /^[\p{L} .]{2,40},\s*ngày\s.*tháng\s.*năm/iu;

interface Above {
  readonly before: readonly SourceLine[];
  readonly titles: readonly SourceLine[];
}

/**
 * The lines above the first table: its title is what stands from the last line "Phụ lục …" on, else the few lines nearest to
 * it. Where the title does not say which decision it goes with, the decision's number and day come along from above.
 */
export function aboveTable(lines: readonly SourceLine[]): Above {
  const words = lines.filter(({ text }) => text !== "");
  const annex = words.map(({ text }) => ANNEX.test(fold(text))).lastIndexOf(true);
  const isTitle = annex >= 0 && words.length - annex <= MOST_TITLES;
  const from = isTitle ? annex : words.length <= MOST_TITLES && annex < 0 ? 0 : Math.max(0, words.length - NEAREST);
  const titles = words.slice(from);
  const before = words.slice(0, from);
  if (titles.some(({ text }) => ENCLOSED.test(text))) return { before, titles };
  const isOwn = ({ text }: SourceLine): boolean => OWN_NUMBER.test(text) || OWN_DAY.test(text);
  return { before: before.filter((line) => !isOwn(line)), titles: [...before.filter(isOwn), ...titles] };
}

/** The lines between two appendices: from "Phụ lục …" on they are the second one's title, else all of them if they are few. */
export function splitBetween(lines: readonly SourceLine[]): Above {
  const words = lines.filter(({ text }) => text !== "");
  const annex = words.findIndex(({ text }) => ANNEX.test(fold(text)));
  const from = annex >= 0 && words.length - annex <= MOST_TITLES ? annex : words.length <= NEAREST ? 0 : words.length;
  return { before: words.slice(0, from), titles: words.slice(from) };
}
