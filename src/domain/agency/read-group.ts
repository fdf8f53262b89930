import { leadsOrHelps, readGroupTail } from "./group-tail";
import { hasAside } from "./read-unit-group";
import { continues, listed, numberAt, phraseAt, type Reading, type Scan } from "./scan";
import { BODY_HEADS } from "./words-body";
import { ABOUT, FRAGMENTS, GROUP_NOUNS, QUALIFIERS, QUANTIFIERS, type GroupNoun } from "./words-group";

/**
 * Reads nobody in particular: "Các sở, ban, ngành", "Doanh nghiệp", "đơn vị được phân công". Nouns in a row are one group.
 * `null` where a body of its own may begin instead.
 */
export function readGroup(scan: Scan, at: number): Reading | null {
  const several = phraseAt(scan, QUANTIFIERS, at) ?? numberAt(scan, at, GROUP_NOUNS);
  const nouns: GroupNoun[] = [];
  let end = several?.end ?? at;
  while (end === at || nouns.length === 0 || joinsNoun(scan, end)) {
    const noun = phraseAt(scan, GROUP_NOUNS, end);
    if (!noun || (nouns.length > 0 && namesBody(scan, end, noun.end))) break;
    if (!several && nouns.length === 0 && namesBody(scan, at, noun.end)) return null;
    nouns.push(noun.value);
    end = noun.end;
  }
  if (nouns.length === 0 && !(several && continues(scan, end))) return null;
  if (!several && nouns.length === 1 && isFragment(scan, at, end)) return null;
  const tail = readGroupTail(scan, end, leadsOrHelps);
  const counted = several !== null && numberAt(scan, at, GROUP_NOUNS) !== null;
  const certain = tail.open && !counted && !hasAside(scan, at, tail.end);
  const members = certain ? membersOf(scan, nouns, several !== null) : [];
  return { mentions: [{ kind: "group", text: scan.cell.piece(at, tail.end), members }], end: tail.end };
}

function membersOf(scan: Scan, nouns: readonly GroupNoun[], several: boolean): readonly string[] {
  const localities = several && nouns.includes("localities") && !nouns.includes("other");
  return [
    ...(nouns.includes("departments") ? scan.index.departments : []),
    ...(nouns.includes("associations") ? scan.index.associations : []),
    ...(localities ? scan.index.districts.map(({ id }) => id) : []),
  ];
}

function joinsNoun(scan: Scan, at: number): boolean {
  return continues(scan, at) || (listed(scan, at) && !scan.words[at]?.gap.includes(";"));
}

/** "Trung tâm Chuyển đổi số" and "Hiệp hội Doanh nghiệp" are bodies; "Viện, Trường" and "Sở, ngành liên quan" are not. */
function namesBody(scan: Scan, at: number, end: number): boolean {
  if (phraseAt(scan, scan.index.names, at)) return true;
  const head = phraseAt(scan, BODY_HEADS, at);
  if (!scan.words[at]?.upper || !head || head.end < end || !continues(scan, end)) return false;
  if (phraseAt(scan, QUALIFIERS, end)) return false;
  const noun = phraseAt(scan, GROUP_NOUNS, end);
  return !noun || (noun.end > end + 1 && (scan.words[end]?.upper === true || phraseAt(scan, ABOUT, at) !== null));
}

/** "Sở" and nothing more: the rest of a name has been lost. */
function isFragment(scan: Scan, at: number, end: number): boolean {
  return phraseAt(scan, FRAGMENTS, at)?.end === end && !continues(scan, end);
}
