import { beginningWith, nearest } from "./did-you-mean";
import { longestSlip } from "./longest-slip";
import type { Mention } from "./mention";
import type { KnownBody } from "./name-index";
import { lookOf } from "./phrase-table";
import {
  chunkEnd,
  continues,
  endsChunk,
  estatesEnd,
  opensItem,
  opensNewBody,
  phraseAt,
  type Reading,
  type Scan,
} from "./scan";
import { BODY_HEADS } from "./words-body";
import { DEPARTMENT, GROUP_NOUNS, QUANTIFIERS } from "./words-group";
import { AREAS } from "./words-territory";
import { territoriesEnd } from "./territories-end";

/** A known body as read, and where its name ends; an unknown mention may follow it. */
export interface NameReading extends Reading {
  readonly nameEnd: number;
}

/** Reads a body that the directory or the list of national bodies knows, with what follows its name. */
export function readName(scan: Scan, at: number): Reading | null {
  const hit = phraseAt(scan, scan.index.names, at);
  if (!hit) return null;
  return readLongerSlip(scan, at, hit.end) ?? bodyWithTail(scan, at, hit.end, hit.value);
}

/**
 * A known body whose name ends at `end`, and the words right after it. "Quảng Trị" or "tỉnh" there change nothing; a place
 * or another proper name makes it another body ("Sở Y tế Hà Nội"); words that are neither come back as unknown.
 */
export function bodyWithTail(scan: Scan, at: number, end: number, body: KnownBody): NameReading {
  let tail = end;
  for (let own = ownProvince(scan, tail); own !== null; own = ownProvince(scan, tail)) tail = own;
  const known: Mention = { kind: "agency", text: scan.cell.piece(at, tail), agency: body.id, name: body.name };
  if (endsName(scan, tail) || opensGroup(scan, tail, body)) return { mentions: [known], end: tail, nameEnd: tail };
  const next = scan.words[tail];
  const chunk = estatesEnd(scan, chunkEnd(scan, tail));
  const several = territoriesEnd(scan, tail, chunk);
  const last = several ?? chunk;
  const text = scan.cell.piece(at, last);
  const area = phraseAt(scan, AREAS, tail) !== null;
  if (several !== null) return { mentions: [{ kind: "group", text, members: [] }], end: last, nameEnd: last };
  // A person's name under the agency's, or the place that makes it another one: nobody can tell.
  if (next?.gap === "\n" && next.upper && !area) {
    return { mentions: [{ kind: "unknown", text, suggestions: [body.name] }], end: last, nameEnd: last };
  }
  if (next?.upper || area) {
    return { mentions: [{ kind: "agency", text, agency: null, name: text }], end: last, nameEnd: last };
  }
  const rest: Mention = { kind: "unknown", text: scan.cell.piece(tail, last), suggestions: [] };
  return { mentions: [known, rest], end: last, nameEnd: tail };
}

/** "Sở Khoa học và Công nghệ các trường đại học": departments have no branches there, as "Công an các đơn vị" may. */
function opensGroup(scan: Scan, at: number, { name }: KnownBody): boolean {
  const several = /^(?:Sở|Bộ) /u.test(name) ? phraseAt(scan, QUANTIFIERS, at) : null;
  return several !== null && phraseAt(scan, GROUP_NOUNS, several.end)?.value === "other";
}

/** What follows a known name begins something new. */
function endsName(scan: Scan, at: number): boolean {
  const next = scan.words[at];
  if (!next || !continues(scan, at) || endsChunk(scan, at) || opensNewBody(scan, at)) return true;
  if (next.gap === "\n" && next.upper && opensItem(scan, at)) return true;
  return next.upper && !next.lower && phraseAt(scan, QUANTIFIERS, at) !== null;
}

/**
 * "Sở Giáo dục và Đạo tạo": a short name that is known, going on to what is nearly a longer one, or with "và" to something
 * not known. That is a slip to ask about, not the body of the short name.
 */
function readLongerSlip(scan: Scan, at: number, end: number): Reading | null {
  const gap = scan.words[end]?.gap ?? "";
  if (!/^\n*[,&-][\n,&-]*$/u.test(gap) || opensItem(scan, end)) return null;
  const near = longestSlip(scan, at, (look) => nearest(scan.index.spellings, look));
  if (near && near.end > end) return unknown(scan, at, near.end, near.suggestions);
  const longer = gap.includes(",") ? [] : longerNames(scan, at, end);
  return longer.length > 0 ? unknown(scan, at, chunkEnd(scan, end), longer) : null;
}

function unknown(scan: Scan, at: number, end: number, suggestions: readonly string[]): Reading {
  return { mentions: [{ kind: "unknown", text: scan.cell.piece(at, end), suggestions }], end };
}

function longerNames(scan: Scan, at: number, end: number): readonly string[] {
  if (!phraseAt(scan, DEPARTMENT, at)) return [];
  const look = lookOf(scan.words.slice(at, end));
  return beginningWith(
    scan.index.spellings.filter((spelling) => spelling.look !== look),
    look,
  );
}

function ownProvince(scan: Scan, at: number): number | null {
  const own = continues(scan, at) ? phraseAt(scan, scan.index.ownProvince, at) : null;
  // Tỉnh đoàn, Tỉnh ủy: bodies of their own
  const longer = phraseAt(scan, scan.index.names, at) ?? phraseAt(scan, BODY_HEADS, at);
  return own && (longer?.end ?? 0) <= own.end ? own.end : null;
}
