import type { Agency, AgencyType, Directory, DistrictUnit } from "./agency";
import { cellWords } from "./cell-words";
import { NATIONAL_BODIES } from "./national-bodies";
import { foldLook, lookOf, phrases, phraseTable, type PhraseTable } from "./phrase-table";
import { PROVINCES } from "./provinces";
import { COMMITTEE, TERRITORIES } from "./words-territory";

/** A body as the index knows it. */
export interface KnownBody {
  /** Id in the directory; `null` for a national body. */
  readonly id: string | null;
  readonly name: string;
  /** Of a district. */
  readonly unit: DistrictUnit | null;
}

/** One way of writing a body's name, without blanks and diacritics, for finding slips. */
export interface Spelling {
  readonly look: string;
  readonly folded: string;
  readonly body: KnownBody;
}

/** A directory made ready for looking names up. */
export interface NameIndex {
  /** Ids of all departments; of the Front and the mass organisations; of the districts, by kind. */
  readonly departments: readonly string[];
  readonly associations: readonly string[];
  readonly districts: readonly { readonly id: string; readonly unit: DistrictUnit }[];
  /** All names and aliases; those of a district without "UBND", "huyện" … are in `places` instead. */
  readonly names: PhraseTable<KnownBody>;
  /** Names of districts by themselves: "Gio Linh", "Dakrông". */
  readonly places: PhraseTable<KnownBody>;
  /** The same, and what names a district only in a list: "GL". */
  readonly listedPlaces: PhraseTable<KnownBody>;
  /** "tỉnh", "tỉnh Quảng Trị", "Quảng Trị" (of a city "thành phố" …): after a name these change nothing. */
  readonly ownProvince: PhraseTable<true>;
  readonly spellings: readonly Spelling[];
  readonly placeSpellings: readonly Spelling[];
}

const indexes = new WeakMap<Directory, NameIndex>();

/** The directory's index, built once for each directory. */
export function nameIndex(directory: Directory): NameIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const index = buildIndex(directory);
  indexes.set(directory, index);
  return index;
}

function buildIndex(directory: Directory): NameIndex {
  const names: [string, KnownBody][] = [];
  const places: [string, KnownBody][] = [];
  const listed: [string, KnownBody][] = [];
  const districts: { id: string; unit: DistrictUnit }[] = [];
  for (const agency of directory.agencies) {
    const body = { id: agency.id, name: agency.name, unit: agency.type === "huyen" ? unitOf(agency) : null };
    if (body.unit) districts.push({ id: agency.id, unit: body.unit });
    for (const phrase of [agency.name, ...agency.aliases]) {
      (body.unit && isBarePlace(phrase) ? places : names).push([phrase, body]);
    }
    for (const alias of agency.listAliases ?? []) listed.push([alias, body]);
  }
  const ours = new Set(names.map((name) => spelling(name).folded));
  for (const { name, aliases } of NATIONAL_BODIES) {
    const body = { id: null, name, unit: null };
    names.push(
      ...[name, ...aliases]
        .map((phrase): [string, KnownBody] => [phrase, body])
        .filter((each) => !ours.has(spelling(each).folded)),
    );
  }
  return {
    departments: directory.usual ? [] : idsOf(directory, ["so"]),
    associations: directory.usual ? [] : idsOf(directory, ["mttq", "doan_the"]),
    districts,
    names: phraseTable(names),
    places: phraseTable(places),
    listedPlaces: phraseTable([...places, ...listed]),
    ownProvince: phrases(ownProvinceOf(directory)),
    spellings: names.map(spelling),
    placeSpellings: places.map(spelling),
  };
}

/** "tỉnh" | "tỉnh Quảng Trị" | "Quảng Trị"; of a city "thành phố" | "TP. Hà Nội" | "Hà Nội" */
function ownProvinceOf({ province, city }: Directory): readonly string[] {
  const kinds = city ? ["thành phố", "TP"] : ["tỉnh"];
  const known = PROVINCES.find(({ name }) => name === province);
  const names = province === undefined ? [] : [province, ...(known?.aliases ?? [])];
  const own = [...kinds, ...names.flatMap((name) => kinds.map((kind) => `${kind} ${name}`))];
  return [...own, ...own.filter((words) => !names.includes(words)).map((words) => `của ${words}`), ...names];
}

function idsOf(directory: Directory, types: readonly AgencyType[]): readonly string[] {
  return directory.agencies.filter(({ type }) => types.includes(type)).map(({ id }) => id);
}

/** A district's name without what says that it is one. */
function isBarePlace(phrase: string): boolean {
  const { words, plain } = cellWords(phrase);
  return !COMMITTEE.longest(words, 0, plain) && !TERRITORIES.longest(words, 0, plain);
}

function unitOf(agency: Agency): DistrictUnit | null {
  if (agency.unit) return agency.unit;
  const { words, plain } = cellWords(agency.name);
  const committee = COMMITTEE.longest(words, 0, plain);
  const territory = TERRITORIES.longest(words, committee?.end ?? 0, plain)?.value;
  return territory === "huyện" || territory === "huyện đảo" || territory === "thị xã" || territory === "thành phố"
    ? territory
    : null;
}

function spelling([phrase, body]: readonly [string, KnownBody]): Spelling {
  const look = lookOf(cellWords(phrase).words);
  return { look, folded: foldLook(look), body };
}
