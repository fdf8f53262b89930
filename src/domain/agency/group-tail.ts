import { continues, opensBody, opensItem, opensLine, opensRole, opensSureRole, phraseAt, type Scan } from "./scan";
import { OPEN_QUALIFIERS, POSSESSIVES } from "./words-group";
import { ROLES } from "./words-role";

/** What follows the nouns of a group. */
export interface GroupTail {
  readonly end: number;
  /** Nothing narrows the group down, such as "liên quan" or "được phân công". */
  readonly open: boolean;
}

/** Tells where what a group does begins, which is no part of its name. */
export type RoleTest = (scan: Scan, at: number) => boolean;

/** "Các sở, ban ngành phụ trách tiêu chí": after nouns, only leading and helping is no part of the name. */
export const leadsOrHelps: RoleTest = (scan, at) => {
  const role = opensRole(scan, at) ? phraseAt(scan, ROLES, at)?.value : "task";
  return role !== "task" && role !== "task-or-name";
};

/** "UBND các xã, phường trực tiếp triển khai": after "UBND" any task. */
export const doesSomething: RoleTest = opensSureRole;

/** Reads what follows the nouns of a group that end at `at`, up to the next item. */
export function readGroupTail(scan: Scan, at: number, isRole: RoleTest): GroupTail {
  let end = at;
  for (let next = openQualifier(scan, end); next !== null; next = openQualifier(scan, end)) end = next;
  if (!continues(scan, end) || isRole(scan, end) || opensLine(scan, end) || opensBody(scan, end)) {
    return { end, open: true };
  }
  return { end: narrowedEnd(scan, end + 1, isRole), open: false };
}

function openQualifier(scan: Scan, at: number): number | null {
  if (!continues(scan, at)) return null;
  const hit = phraseAt(scan, OPEN_QUALIFIERS, at) ?? phraseAt(scan, scan.index.ownProvince, at);
  return hit?.end ?? null;
}

function narrowedEnd(scan: Scan, from: number, isRole: RoleTest): number {
  let end = from;
  for (; end < scan.words.length; end += 1) {
    const word = scan.words[end];
    const gap = word?.gap.replaceAll("\n", "");
    if (continues(scan, end)) {
      if (opensLine(scan, end) || isRole(scan, end) || (opensBody(scan, end) && !belongsTo(scan, end))) break;
    } else if (gap === "," || gap === "/") {
      if (word?.upper || opensItem(scan, end) || opensRole(scan, end)) break;
    } else if ((gap !== "&" && gap !== "-") || opensItem(scan, end)) break;
  }
  return end;
}

/** các đơn vị thuộc Sở Y tế: the body only says whose they are. */
function belongsTo(scan: Scan, at: number): boolean {
  return phraseAt(scan, POSSESSIVES, at - 1)?.end === at;
}
