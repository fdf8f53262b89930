import type { Mention } from "./mention";
import { opensOtherBody, readPlace } from "./read-place";
import { readUnitGroup, unitGroup } from "./read-unit-group";
import { continues, listed, opensBody, phraseAt, type Reading, type Scan } from "./scan";
import { readUnitHead, type UnitHead } from "./unit-head";
import { QUANTIFIERS } from "./words-group";
import { LEVELS, TERRITORIES, type Territory } from "./words-territory";

/**
 * Reads people's committees: one ("UBND huyện Gio Linh"), a list of them ("UBND các huyện Hướng Hóa, Đakrông"), or all of a
 * kind ("UBND các huyện, thị xã"). "UBND" may be left out. `null` where none begins here.
 */
export function readUnits(scan: Scan, at: number): Reading | null {
  const head = readUnitHead(scan, at);
  if (!head) return null;
  const known = phraseAt(scan, scan.index.names, at);
  if (known && known.value.unit === null && known.end >= head.end) return null;
  return readNamedUnits(scan, head) ?? readUnitGroup(scan, head);
}

function readNamedUnits(scan: Scan, head: UnitHead): Reading | null {
  const next = scan.words[head.end];
  if (!next || !/^(?:\n?|[:(-]+\n?-?)$/u.test(next.gap)) return null;
  if (head.kinds.length === 0 && (head.several || phraseAt(scan, LEVELS, head.end))) return null;
  // UBND các huyện tỉnh Quảng Trị: "tỉnh" only says where they are
  if (head.kinds.length > 0 && phraseAt(scan, TERRITORIES, head.end)?.value === "tỉnh") return null;
  return readGroupThenPlace(scan, head) ?? readPlaces(scan, head);
}

/** "UBND các huyện, thị xã Quảng Trị": all districts, and the town by its name. */
function readGroupThenPlace(scan: Scan, head: UnitHead): Reading | null {
  const [last, beforeLast] = [head.kinds.at(-1), head.kinds.at(-2)];
  if (!last || !beforeLast || !continues(scan, head.end)) return null;
  // UBND các huyện và các thị xã …: several again
  if (phraseAt(scan, QUANTIFIERS, last.at - 1)?.end === last.at) return null;
  const place = readPlace(scan, last.at, { territory: null, list: false });
  if (place?.mentions[0]?.kind !== "agency") return null;
  const group = unitGroup(scan, { ...head, kinds: head.kinds.slice(0, -1), end: beforeLast.end });
  // thành phố Đà Lạt và Bảo Lộc: where no list of districts tells, a further place is of the same kind
  const territory = scan.index.districts.length === 0 ? last.territory : null;
  return readFurtherPlaces(scan, [group, ...place.mentions], place.end, territory);
}

function readPlaces(scan: Scan, head: UnitHead): Reading | null {
  const territory = head.kinds[0]?.territory ?? null;
  const single = head.kinds.length === 1 && continues(scan, head.end) ? head.kinds[0] : undefined;
  const context = { territory, list: head.several };
  const first =
    single && !head.several
      ? readPlace(scan, single.at, context)
      : readPlace(scan, head.end, { ...context, first: true });
  const [mention, ...rest] = first?.mentions ?? [];
  if (!first || !mention) return null;
  const text = scan.cell.piece(head.start, first.nameEnd);
  return readFurtherPlaces(scan, [{ ...mention, text }, ...rest], first.end, territory);
}

/** Goes on with the places of a list until something begins that is none. */
function readFurtherPlaces(
  scan: Scan,
  mentions: readonly Mention[],
  from: number,
  territory: Territory | null,
): Reading {
  const found = [...mentions];
  let end = from;
  while (listed(scan, end) || scan.words[end]?.gap === "\n") {
    if ((opensBody(scan, end) || opensOtherBody(scan, end)) && !phraseAt(scan, TERRITORIES, end)) break;
    const next = readPlace(scan, end, { territory, list: true });
    if (!next) break;
    found.push(...next.mentions);
    end = next.end;
  }
  return { mentions: found, end };
}
