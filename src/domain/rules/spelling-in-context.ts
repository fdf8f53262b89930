import type { Directory } from "../agency/agency";
import type { Task } from "../appendix/appendix";
import { key } from "../text/keys";
import { nfc } from "../text/normalise";
import { editsOf, type Edit } from "./edits";
import type { MetSlip } from "./spelling-slips";

/** District names without what kind of unit they are, by key: "Hướng Hóa", "Đakrông". */
export function districtNames({ agencies }: Directory): ReadonlyMap<string, string> {
  const names = agencies
    .filter(({ type }) => type === "huyen")
    .map(({ name }) => name.replace(/^(?:UBND|Ủy ban nhân dân)\s+(?:huyện đảo|huyện|thị xã|thành phố)\s+/iu, ""));
  return new Map(names.map((name) => [key(name), name]));
}

// UBND các huyện Hóa, Dakrông
const FIRST_DISTRICT = /(?<=(?<!\p{L})các\s{1,20}huyện\s{1,20})\p{L}+(?=\s*(?:[,;.]|$)|\s+và\s)/giu;

/** The first name after "các huyện" of which only the last word is left, where one district alone ends in it. */
export function lostWordOfDistrict(text: string, districts: ReadonlyMap<string, string>): MetSlip | null {
  const [wrong] = text.match(FIRST_DISTRICT) ?? [];
  if (wrong === undefined || districts.has(key(wrong))) return null;
  const ending = ` ${key(wrong)}`;
  const meant = [...districts].filter(([name]) => name.endsWith(ending)).map(([, name]) => name);
  const [right] = meant;
  if (right === undefined || meant.length > 1) return null;
  return { wrong, right, edits: editsOf(text, FIRST_DISTRICT, (match) => (match === wrong ? right : match)) };
}

// UBND các huyện Vĩnh Linh | UBND các huyện Vĩnh Linh; Sở Xây dựng | - UBND các huyện Vĩnh Linh⏎- Sở Xây dựng
const DISTRICTS = /(?<!\p{L})các\s+huyện\s+(?<names>[^.]+)/giu;
const BETWEEN = /\s{0,20}(?:[,;\n]|\s(?:và|cùng|-)\s)[-\s]*/u;
const AGENCY = /^(?:các\s+)?(?:sở|ban|hội|văn phòng|công an)(?!\p{L})/iu;

/** The only district named after "các huyện"; `null` where there are more, or words that may be the name of one. */
export function onlyDistrict(text: string, districts: ReadonlyMap<string, string>): string | null {
  for (const match of text.matchAll(DISTRICTS)) {
    const [first = "", ...others] = (match.groups?.["names"] ?? "").split(BETWEEN).map((name) => name.trim());
    const [next] = others.filter((name) => name !== "");
    if (districts.has(key(first)) && (next === undefined || AGENCY.test(next))) return first;
  }
  return null;
}

// tại các xã đặc biệt khó khăn
const HARD_PLACES = /(?<!\p{L})các\s+(?<noun>\p{L}+)\s+đặc\s+biệt\s+khó\s+khăn/giu;
// tại các đặc biệt khó khăn
const HARD_NOTHING = /(?<!\p{L})các(?=\s+đặc\s+biệt\s+khó\s+khăn)/giu;

/** True where the noun between "các" and "đặc biệt khó khăn" was dropped. */
export function lacksPlace(text: string): boolean {
  return text.search(HARD_NOTHING) >= 0;
}

/** Puts in the noun that the appendix has in that place elsewhere; no change where it has none or several. */
export function placeEdits(text: string, texts: readonly string[]): readonly Edit[] {
  const nouns = new Set(
    texts.flatMap((one) => [...one.matchAll(HARD_PLACES)].map((match) => (match.groups?.["noun"] ?? "").toLowerCase())),
  );
  const [noun] = nouns;
  if (nouns.size !== 1 || noun === undefined) return [];
  return editsOf(text, HARD_NOTHING, (match) => `${match} ${noun}`);
}

// công nhận huyện đạt chuẩn NTM, nâng cao năm 2023
const ONE_NTM = /(?<!\p{L})NTM,\s+nâng\s+cao(?=\s+năm\s|\s*[,;.]|\s*$)/u;
const BOTH_NTM = /(?<!\p{L})NTM,\s+NTM\s+nâng\s+cao/u;

/** True where a text says "NTM, nâng cao" and another cell of the same task "NTM, NTM nâng cao". */
export function lacksSecondNtm(text: string, { cells }: Task): boolean {
  return ONE_NTM.test(text) && [cells.content, cells.result].some((cell) => BOTH_NTM.test(nfc(cell.text)));
}

// Quý II/ 2024, but not "15 / 6 / 2024": a blank on either side is meant
const BLANK_IN_DEADLINE = /(?<=[\dIVX])(?:[^\S\n]+\/|\/[^\S\n]+)(?=\d)/gu;
// 794 /SNN-KHTC
const BLANK_IN_NUMBER = /(?<=\d)[^\S\n]+\/[^\S\n]*(?=\p{Lu}{2})/gu;

/** Takes out the blanks beside "/" in a deadline or a document's number. */
export function blankEdits(text: string, isDeadline: boolean): readonly Edit[] {
  return editsOf(text, isDeadline ? BLANK_IN_DEADLINE : BLANK_IN_NUMBER, () => "/");
}
