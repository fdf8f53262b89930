import { listed, phraseAt, type Scan } from "./scan";
import { ANYWHERE, QUANTIFIERS } from "./words-group";
import { HAMLETS, LEVELS, TERRITORIES } from "./words-territory";

/** "Công an các huyện, thị xã" | "Hội Nông dân cấp xã": where the kinds end; `null` where the words from `from` to `end` name one body. */
export function territoriesEnd(scan: Scan, from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    const several = phraseAt(scan, QUANTIFIERS, at);
    const level = phraseAt(scan, LEVELS, at);
    const kinds = several ? (phraseAt(scan, TERRITORIES, several.end) ?? phraseAt(scan, HAMLETS, several.end)) : null;
    if (kinds || (level && !isProvince(scan, at))) return furtherKinds(scan, end);
    if (phraseAt(scan, ANYWHERE, at)) return end;
  }
  return null;
}

function furtherKinds(scan: Scan, from: number): number {
  let end = from;
  for (let kind = listed(scan, end) ? phraseAt(scan, TERRITORIES, end) : null; kind;) {
    end = kind.end;
    kind = listed(scan, end) ? phraseAt(scan, TERRITORIES, end) : null;
  }
  return end;
}

function isProvince(scan: Scan, at: number): boolean {
  return phraseAt(scan, TERRITORIES, at + 1)?.value === "tỉnh";
}
