import { longestSlip } from "./longest-slip";
import { nearest } from "./did-you-mean";
import { chunkEnd, continues, listed, opensBody, opensItem, phraseAt, type Reading, type Scan } from "./scan";

/** Reads what nothing else could: one unknown mention, with the names that it may be a slip for. */
export function readRest(scan: Scan, at: number): Reading {
  const slip = longestSlip(scan, at, (look) => suggestionsFor(scan, look));
  const end = slip?.end ?? lowerEnd(scan, chunkEnd(scan, at));
  // "Quảng Trị" alone is the province, not the town.
  const province = phraseAt(scan, scan.index.ownProvince, at)?.end === end;
  const suggestions = province ? [] : (slip?.suggestions ?? []);
  return { mentions: [{ kind: "unknown", text: scan.cell.piece(at, end), suggestions }], end };
}

function suggestionsFor(scan: Scan, look: string): readonly string[] {
  const departments = departmentsFor(scan, look);
  if (departments.length > 0) return departments;
  const near = nearest(scan.index.spellings, look);
  return near.length > 0 ? near : nearest(scan.index.placeSpellings, look);
}

/** "Sở Nội vụ, Tài chính": a field by itself may mean the department; "thị xã" the town's committee. */
function departmentsFor(scan: Scan, look: string): readonly string[] {
  if (look.length < 4) return [];
  const names = scan.index.spellings.filter(
    ({ look: known, body }) => body.id !== null && known.endsWith(look) && known.length - look.length <= 4,
  );
  return [...new Set(names.map(({ body }) => body.name))].slice(0, 3);
}

/** "nghiệp và phát triển nông thôn": a common word after "và" goes on with the fragment. */
function lowerEnd(scan: Scan, from: number): number {
  let end = from;
  while (listed(scan, end) && scan.words[end]?.gap === "&" && scan.words[end]?.lower && !opensItem(scan, end)) {
    end += 1;
    while (continues(scan, end) && !opensBody(scan, end)) end += 1;
  }
  return end;
}
