import type { MentionRole } from "./mention";
import { announces, continues, opensBody, opensItem, opensRole, phraseAt, type Scan } from "./scan";
import { HELPED_BY, LEAD_INS, ROLES } from "./words-role";

/** What a body does, as said between the names. */
export interface RoleReading {
  readonly end: number;
  /** Of those named before. */
  readonly before: MentionRole | null;
  /** Of those named after; `null` where it says nothing of them. */
  readonly after: MentionRole | null;
}

/**
 * Reads what stands after a name and is none: "chủ trì", "tham mưu kế hoạch và theo dõi thực hiện". Its objects are no
 * mentions ("hướng dẫn UBND các xã"); after "phối hợp với" the helpers are. It ends at a semicolon, a full stop, or where
 * a separator is followed by a new item. `null` where no such words begin here.
 */
export function readRole(scan: Scan, at: number): RoleReading | null {
  let before: MentionRole | null = null;
  let end = at;
  while (end < scan.words.length) {
    const word = scan.words[end];
    if (!word || (end > at && endsRole(scan, end))) break;
    if (announces(scan, end)) return end > at ? { end, before, after: null } : null;
    const helped = phraseAt(scan, HELPED_BY, end);
    if (helped) return { end: helped.end, before, after: "coordinator" };
    const role = opensRole(scan, end) ? phraseAt(scan, ROLES, end) : null;
    if (role?.value === "coordinator" && continues(scan, role.end) && opensItem(scan, role.end)) {
      return { end: role.end, before, after: "coordinator" };
    }
    if (role?.value === "lead" || role?.value === "coordinator") before ??= role.value;
    else if (!role && end === at) return null;
    end = role?.end ?? end + 1;
  }
  return { end, before, after: null };
}

/** Reads words that introduce names: "Cơ quan chủ trì: …", "Giao …". `null` where no name follows them. */
export function readLeadIn(scan: Scan, at: number): { readonly end: number; readonly role: MentionRole | null } | null {
  const hit = phraseAt(scan, LEAD_INS, at);
  if (!hit) return null;
  const next = scan.words[hit.end];
  if (!next || (!announces(scan, at) && !(continues(scan, hit.end) && opensItem(scan, hit.end)))) return null;
  return { end: hit.end, role: hit.value === "none" ? null : hit.value };
}

function endsRole(scan: Scan, at: number): boolean {
  const gap = scan.words[at]?.gap ?? "";
  if (/[;:.()]|\n-|\n\n/u.test(gap)) return true;
  if (gap === "") return false;
  return gap === "\n" ? opensBody(scan, at) && scan.words[at]?.upper === true : opensItem(scan, at);
}
