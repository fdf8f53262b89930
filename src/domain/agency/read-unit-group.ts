import type { Mention } from "./mention";
import { doesSomething, readGroupTail } from "./group-tail";
import { continues, listed, phraseAt, type Reading, type Scan } from "./scan";
import type { UnitHead } from "./unit-head";
import { GROUP_NOUNS } from "./words-group";
import { LEVELS } from "./words-territory";

/**
 * Reads committees that are not named: all of a kind, a level, or the one of the province. "UBND các huyện, thị xã" means the
 * districts of the mainland and the town; with "thành phố", or as "cấp huyện", all. `null` where it would be a mere fragment.
 */
export function readUnitGroup(scan: Scan, head: UnitHead): Reading | null {
  const [kind, second] = head.kinds;
  if (!kind) return readLevels(scan, head);
  if (!second && !head.several) {
    if (!head.committee) return null;
    if (kind.territory === "tỉnh" || kind.territory === "thành phố" || kind.territory === "thị xã") {
      return readTheOne(scan, head);
    }
  }
  const tail = readGroupTail(scan, head.end, doesSomething);
  const certain = tail.open && !head.counted && !cutOff(scan, head.end) && !hasAside(scan, head.start, tail.end);
  return group(scan, head.start, tail.end, certain ? districtsOf(scan, head) : []);
}

function readTheOne(scan: Scan, head: UnitHead): Reading {
  const known = phraseAt(scan, scan.index.names, head.start);
  const end = phraseAt(scan, scan.index.ownProvince, head.end)?.end ?? head.end;
  const text = scan.cell.piece(head.start, end);
  const agency = known?.end === head.end ? known.value : null;
  const name = agency?.name ?? scan.cell.piece(head.start, head.end);
  return { mentions: [{ kind: "agency", text, agency: agency?.id ?? null, name }], end };
}

function readLevels(scan: Scan, head: UnitHead): Reading {
  let end = head.end;
  let district = false;
  for (let hit = phraseAt(scan, LEVELS, end); hit;) {
    district ||= hit.value === "district";
    end = hit.end;
    hit = continues(scan, end) || listed(scan, end) ? phraseAt(scan, LEVELS, end) : null;
  }
  const localities = end === head.end && head.several ? phraseAt(scan, GROUP_NOUNS, end) : null;
  end = localities?.end ?? end;
  if (end === head.start || (end === head.end && !head.several)) {
    const mention: Mention = { kind: "unknown", text: scan.cell.piece(head.start, head.end), suggestions: [] };
    return { mentions: [mention], end: head.end };
  }
  const tail = readGroupTail(scan, end, doesSomething);
  const all = tail.open && (district || localities?.value === "localities") && !hasAside(scan, head.start, tail.end);
  return group(scan, head.start, tail.end, all ? scan.index.districts.map(({ id }) => id) : []);
}

/** All of the kinds, when a place by name follows at once: "UBND các huyện" in "UBND các huyện, thị xã Quảng Trị". */
export function unitGroup(scan: Scan, head: UnitHead): Mention {
  const members = head.counted || hasAside(scan, head.start, head.end) ? [] : districtsOf(scan, head);
  return { kind: "group", text: scan.cell.piece(head.start, head.end), members };
}

function districtsOf(scan: Scan, head: UnitHead): readonly string[] {
  const kinds = head.kinds.map(({ territory }) => territory);
  if (kinds.includes("tỉnh")) return [];
  const everyKind = kinds.includes("huyện") && kinds.includes("thị xã") && kinds.includes("thành phố");
  return scan.index.districts.filter(({ unit }) => everyKind || kinds.includes(unit)).map(({ id }) => id);
}

function group(scan: Scan, from: number, end: number, members: readonly string[]): Reading {
  return { mentions: [{ kind: "group", text: scan.cell.piece(from, end), members }], end };
}

/** "UBND các huyện," at the end of a cell: the rest of the list has been lost. */
function cutOff(scan: Scan, end: number): boolean {
  return end === scan.words.length && /[,&]/u.test(scan.cell.trail);
}

/** "(trừ thị xã Quảng Trị)": what stands in brackets may narrow a group down. */
export function hasAside(scan: Scan, from: number, end: number): boolean {
  return scan.words.slice(from, end).some(({ aside }) => aside !== "");
}
