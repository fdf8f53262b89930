import { endingWith, nearest } from "./did-you-mean";
import type { DistrictUnit } from "./agency";
import type { Mention } from "./mention";
import type { KnownBody } from "./name-index";
import { foldLook, lookOf, type Hit } from "./phrase-table";
import { bodyWithTail, type NameReading } from "./read-name";
import { continues, opensBody, opensRole, phraseAt, type Scan } from "./scan";
import { BODY_HEADS } from "./words-body";
import { GROUP_NOUNS } from "./words-group";
import { COMMITTEE, isCommune, TERRITORIES, type Territory } from "./words-territory";

/** What the words before a place say of it. */
export interface PlaceContext {
  /** The kind that holds for the whole list: "xã" in "UBND các xã Vĩnh Ô, Vĩnh Hà". */
  readonly territory: Territory | null;
  /** It stands in a list of districts, where "GL" means one. */
  readonly list: boolean;
  /** The first name after "UBND các huyện": its kind has just been read. */
  readonly first?: boolean;
}

/** Reads one place, with its own kind ("thị xã Quảng Trị") or without; `null` where no place is written here. */
export function readPlace(scan: Scan, at: number, context: PlaceContext): NameReading | null {
  const hit = phraseAt(scan, TERRITORIES, at);
  const own = hit && continues(scan, hit.end) ? hit : null;
  const territory = own?.value ?? context.territory;
  if (territory !== null && (isCommune(territory) || territory === "tỉnh")) {
    return readOutside(scan, at, own?.end ?? at, territory);
  }
  return (
    readDistrict(scan, at, own, context) ?? readStrangePlace(scan, at, own?.end ?? at, territory, own !== null, context)
  );
}

function readDistrict(scan: Scan, at: number, own: Hit<Territory> | null, context: PlaceContext): NameReading | null {
  const byKind = own ? phraseAt(scan, scan.index.names, at) : null;
  const table = context.list ? scan.index.listedPlaces : scan.index.places;
  const hit = byKind?.value.unit ? byKind : phraseAt(scan, table, own?.end ?? at);
  if (!hit) return null;
  if (own && !fits(own.value, hit.value.unit)) {
    const text = scan.cell.piece(at, hit.end);
    return { mentions: [{ kind: "unknown", text, suggestions: [hit.value.name] }], end: hit.end, nameEnd: hit.end };
  }
  return withLocation(scan, at, hit.end, hit.value);
}

function withLocation(scan: Scan, at: number, nameEnd: number, body: KnownBody): NameReading {
  const reading = bodyWithTail(scan, at, nameEnd, body);
  const [mention, ...rest] = reading.mentions;
  const end = rest.length === 0 ? locationEnd(scan, reading.end, ["tỉnh"]) : reading.end;
  if (!mention || end === reading.end) return reading;
  return { mentions: [{ ...mention, text: scan.cell.piece(at, end) }], end, nameEnd: end };
}

/** A commune, or another province: bodies that the directory of districts does not hold. */
function readOutside(scan: Scan, at: number, from: number, territory: Territory): NameReading | null {
  const nameEnd = properEnd(scan, from);
  if (nameEnd === from) return null;
  const end = isCommune(territory) ? locationEnd(scan, nameEnd, ["huyện", "thị xã", "thành phố", "tỉnh"]) : nameEnd;
  const name = `UBND ${territory} ${scan.cell.piece(from, nameEnd)}`;
  return { mentions: [{ kind: "agency", text: scan.cell.piece(at, end), agency: null, name }], end, nameEnd: end };
}

/** A place that the directory lacks: perhaps a slip, else a district elsewhere if the text calls it one. */
function readStrangePlace(
  scan: Scan,
  at: number,
  from: number,
  territory: Territory | null,
  own: boolean,
  context: PlaceContext,
): NameReading | null {
  const end = properEnd(scan, from);
  if (end === from) return null;
  const text = scan.cell.piece(at, end);
  const look = lookOf(scan.words.slice(from, end));
  const near = nearest(scan.index.placeSpellings, look);
  const suggestions = near.length > 0 || look.length < 3 ? near : endingWith(scan.index.placeSpellings, look);
  const surelyNamed = own || (context.first === true && territory === null) || isByPattern(scan, from, end, territory);
  const mention: Mention =
    suggestions.length === 0 && surelyNamed
      ? {
          kind: "agency",
          text,
          agency: null,
          name: `UBND ${territory ?? ""} ${scan.cell.piece(from, end)}`.replace("  ", " "),
        }
      : { kind: "unknown", text, suggestions };
  return { mentions: [mention], end, nameEnd: end };
}

/** "UBND các huyện: Nam Đàn, Hưng Nguyên": where the directory has no districts, their kind alone tells, but for "Nguyễn Văn A". */
function isByPattern(scan: Scan, from: number, end: number, territory: Territory | null): boolean {
  if (territory === null || scan.index.districts.length > 0) return false;
  return scan.words.slice(from, end).every(({ look }) => look.length > 1);
}

/** "UBND xã A, Trạm Y tế": a body's first word, going on in small letters, begins no place; "Hội An" and "Trạm Tấu" do. */
export function opensOtherBody(scan: Scan, at: number): boolean {
  const noun = phraseAt(scan, GROUP_NOUNS, at);
  if (noun && noun.end > at + 1) return true;
  if (!noun && !phraseAt(scan, BODY_HEADS, at)) return false;
  const end = properEnd(scan, at);
  return continues(scan, end) && scan.words[end]?.upper === false && !opensRole(scan, end);
}

function fits(territory: Territory, unit: DistrictUnit | null): boolean {
  return unit === null || territory === unit || foldLook(`${territory} đảo`) === foldLook(unit);
}

/** Index after the words from `from` on that can be a proper name. */
function properEnd(scan: Scan, from: number): number {
  let end = from;
  while (scan.words[end]?.upper && (end === from || continues(scan, end))) {
    if (opensBody(scan, end) || opensRole(scan, end) || (end > from && phraseAt(scan, TERRITORIES, end))) break;
    end += 1;
  }
  return end;
}

/** "UBND xã Vĩnh Ô, huyện Vĩnh Linh": where the place lies is no mention of its own. */
function locationEnd(scan: Scan, from: number, kinds: readonly Territory[]): number {
  let end = from;
  for (;;) {
    const gap = scan.words[end]?.gap;
    const hit = gap === "" || gap === "," || gap === "-" || gap === "\n" ? phraseAt(scan, TERRITORIES, end) : null;
    if (!hit || !kinds.includes(hit.value) || phraseAt(scan, COMMITTEE, end) || !continues(scan, hit.end)) return end;
    const named = properEnd(scan, hit.end);
    if (named === hit.end) return end;
    end = named;
  }
}
