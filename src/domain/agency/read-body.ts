import { commaNameEnd } from "./comma-name";
import { beginningWith, nearest } from "./did-you-mean";
import type { Mention } from "./mention";
import { lookOf } from "./phrase-table";
import { continues, headsLine, nameEnd, opensSureRole, phraseAt, type Reading, type Scan } from "./scan";
import { BODY_HEADS } from "./words-body";
import { territoriesEnd } from "./territories-end";
import { DEPARTMENT, POSSESSIVES } from "./words-group";

/**
 * Reads a body by the first words of its name: "Trung tâm …", "Sở Du lịch", "Tập đoàn …". What may be a slip for a known
 * name comes back as unknown; "Công an các huyện" and "Viện … trên địa bàn" as a group. `null` where none begins.
 */
export function readBody(scan: Scan, at: number): Reading | null {
  const head = phraseAt(scan, BODY_HEADS, at);
  if (!head || !scan.words[at]?.upper) return null;
  const goesOn = continues(scan, head.end) && !opensSureRole(scan, head.end);
  if (!goesOn && head.value === "named") return null;
  if (goesOn && phraseAt(scan, POSSESSIVES, head.end)) return ofSome(scan, at, nameEnd(scan, head.end));
  const commas = goesOn ? commaNameEnd(scan, at, head.end) : null;
  const end = commas?.end ?? (goesOn ? nameEnd(scan, head.end) : head.end);
  if (commas?.doubtful) {
    return { mentions: [{ kind: "unknown", text: scan.cell.piece(at, end), suggestions: [] }], end };
  }
  if (holdsDoubtfulLine(scan, head.end, end)) {
    return { mentions: [{ kind: "unknown", text: scan.cell.piece(at, end), suggestions: [] }], end };
  }
  const several = territoriesEnd(scan, head.end, end);
  if (several !== null) {
    return { mentions: [{ kind: "group", text: scan.cell.piece(at, several), members: [] }], end: several };
  }
  const text = scan.cell.piece(at, end);
  const sure =
    head.value === "sure" && (end === head.end || phraseAt(scan, scan.index.ownProvince, head.end)?.end === end);
  if (sure) return { mentions: [{ kind: "agency", text, agency: null, name: text }], end };
  return { mentions: [bodyOrSlip(scan, at, head.end, end)], end };
}

/** A line inside of the name that may be another body's: one or two, nobody can tell. */
function holdsDoubtfulLine(scan: Scan, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at += 1) if (headsLine(scan, at) === "doubtful") return true;
  return false;
}

/** "Văn phòng của 04 khối cơ quan": no name follows, so it may be several. */
function ofSome(scan: Scan, at: number, end: number): Reading {
  return { mentions: [{ kind: "group", text: scan.cell.piece(at, end), members: [] }], end };
}

function bodyOrSlip(scan: Scan, at: number, headEnd: number, end: number): Mention {
  const text = scan.cell.piece(at, end);
  const look = lookOf(scan.words.slice(at, end));
  const near = nearest(scan.index.spellings, look, lookOf(scan.words.slice(at, headEnd)));
  const suggestions = near.length > 0 ? near : beginningWith(scan.index.spellings, look);
  // Sở ABC: initials that nobody can look up are no well-formed name
  const initials = phraseAt(scan, DEPARTMENT, at) && end === headEnd + 1 && scan.words[headEnd]?.initials;
  if (suggestions.length > 0 || initials) return { kind: "unknown", text, suggestions };
  return { kind: "agency", text, agency: null, name: text };
}
