import { oneLine } from "../text/normalise";

/** Letters of a cell's own words that a sentence quotes at most. */
const LIMIT = 60;

/** The beginning of a cell's text on one line, for a slot between “ and ”; what was cut off is shown as "…". */
export function excerpt(text: string): string {
  const letters = [...oneLine(text)];
  if (letters.length <= LIMIT) return letters.join("");
  const head = letters.slice(0, LIMIT).join("");
  const blank = head.lastIndexOf(" ");
  return `${(blank > LIMIT / 2 ? head.slice(0, blank) : head).replace(/(?<![\s,;:.])[\s,;:.]+$/u, "")}…`;
}
