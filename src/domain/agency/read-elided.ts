import { lookOf } from "./phrase-table";
import { continues, endsChunk, listed, phraseAt, type Reading, type Scan } from "./scan";
import { FIELD_HEADS } from "./words-body";

/** The head that a reading began with, for the names after it: "sở" of "Sở Nội vụ". */
export function headOf(scan: Scan, at: number, { mentions, end }: Reading): string | null {
  const known = phraseAt(scan, scan.index.names, at);
  const head = phraseAt(scan, FIELD_HEADS, at);
  if (mentions.length !== 1 || known?.end !== end || !head || !ELIDED.has(head.value)) return null;
  return lookOf(scan.words.slice(at, head.end));
}

const ELIDED = new Set(["Sở", "Bộ"]);

/**
 * Reads "Tài chính" in "Sở Nội vụ, Tài chính": a field that with the head of the name before it is the whole name of a
 * department or ministry. `null` where it is not.
 */
export function readElided(scan: Scan, at: number, head: string | null): Reading | null {
  if (head === null || !listed(scan, at) || /[;\n]/u.test(scan.words[at]?.gap ?? "")) return null;
  const hit = phraseAt(scan, scan.index.names, at, head);
  if (!hit || (continues(scan, hit.end) && !endsChunk(scan, hit.end))) return null;
  const text = scan.cell.piece(at, hit.end);
  return { mentions: [{ kind: "agency", text, agency: hit.value.id, name: hit.value.name }], end: hit.end };
}
