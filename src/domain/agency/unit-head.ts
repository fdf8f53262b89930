import { continues, listed, numberAt, phraseAt, type Scan } from "./scan";
import { QUANTIFIERS } from "./words-group";
import { COMMITTEE, LEVELS, TERRITORIES, type Territory } from "./words-territory";

/** The words that say which kinds of territory are meant: "UBND các huyện, thị xã". */
export interface UnitHead {
  readonly start: number;
  readonly end: number;
  /** "UBND" is written. */
  readonly committee: boolean;
  /** "các" or a number is written. */
  readonly several: boolean;
  /** A number is: "6 huyện", not all of them. */
  readonly counted: boolean;
  readonly kinds: readonly UnitKind[];
}

/** One kind and where it stands. */
export interface UnitKind {
  readonly territory: Territory;
  readonly at: number;
  readonly end: number;
}

/** Reads "UBND", "các" and the kinds of territory; `null` where none of these begins here, nor a level ("cấp huyện"). */
export function readUnitHead(scan: Scan, start: number): UnitHead | null {
  const committee = phraseAt(scan, COMMITTEE, start);
  let end = committee?.end ?? start;
  const joined = end === start || continues(scan, end);
  const quantifier = joined ? phraseAt(scan, QUANTIFIERS, end) : null;
  const number = joined ? numberAt(scan, quantifier?.end ?? end, TERRITORIES) : null;
  end = number?.end ?? quantifier?.end ?? end;
  const kinds: UnitKind[] = [];
  for (let kind = nextKind(scan, end, start, kinds); kind; kind = nextKind(scan, end, start, kinds)) {
    kinds.push(kind);
    end = kind.end;
  }
  if (!committee && kinds.length === 0 && (quantifier || !phraseAt(scan, LEVELS, start))) return null;
  return {
    start,
    end,
    committee: committee !== null,
    several: (quantifier ?? number) !== null,
    counted: number !== null,
    kinds,
  };
}

function nextKind(scan: Scan, from: number, start: number, kinds: readonly UnitKind[]): UnitKind | null {
  if (from > start && !continues(scan, from) && !(kinds.length > 0 && listed(scan, from))) return null;
  const again = kinds.length > 0 ? phraseAt(scan, QUANTIFIERS, from) : null;
  const at = again && continues(scan, again.end) ? again.end : from;
  const hit = phraseAt(scan, TERRITORIES, at);
  // UBND các huyện, thị xã tỉnh Quảng Trị: "tỉnh" only says where they are
  if (!hit || (kinds.length > 0 && hit.value === "tỉnh")) return null;
  return { territory: hit.value, at, end: hit.end };
}
