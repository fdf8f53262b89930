import { continues, nameEnd, opensItem, opensLine, opensRole, phraseAt, type Scan } from "./scan";
import { ONE_BODY_HEADS } from "./words-body";
import { COMMA_FIELDS } from "./words-field";

/** A name of a body with commas in it. */
export interface CommaName {
  readonly end: number;
  /** Nothing tells whether the words are one body or several. */
  readonly doubtful: boolean;
}

const MOST_PARTS = 5;

/**
 * "Chi cục Chăn nuôi, Thú y và Thủy sản": where the name of a body, whose first words end at `from`, goes on over commas.
 * That is so for what usual units are about, and after a head of which nobody speaks in lists ("Trung tâm A, B và C"); after
 * any other head ("Phòng A, B và C") it may be one body or three. `null` where the name has no such comma.
 */
export function commaNameEnd(scan: Scan, start: number, from: number): CommaName | null {
  const usual = phraseAt(scan, COMMA_FIELDS, from);
  // What units are usually about is a whole name: a new line with a body begins the next one.
  if (usual) return { end: opensLine(scan, usual.end) ? usual.end : nameEnd(scan, usual.end), doubtful: false };
  const end = listEnd(scan, nameEnd(scan, from));
  return end === null ? null : { end, doubtful: phraseAt(scan, ONE_BODY_HEADS, start) === null };
}

/** The end of ", B và C" or ", B, C và D" that begins at `at`, where none of them begins a mention of its own. */
function listEnd(scan: Scan, at: number): number | null {
  let end = at;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const word = scan.words[end];
    const last = word?.gap === "&" && part > 0;
    if (!word?.upper || !(word.gap === "," || last) || opensItem(scan, end) || opensRole(scan, end)) return null;
    end = partEnd(scan, end);
    if (last) return end;
  }
  return null;
}

/** Up to any separator, since "và" joins the last of a list. */
function partEnd(scan: Scan, at: number): number {
  let end = at + 1;
  while (continues(scan, end) && !opensItem(scan, end) && !opensRole(scan, end)) end += 1;
  return end;
}
