import type { Issuer } from "../agency/issuer";
import { MINISTRIES } from "../agency/ministries";
import { PROVINCES, type Province } from "../agency/provinces";
import { key } from "../text/keys";
import { nfc } from "../text/normalise";

// (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Nghệ An …): the first "của" names the issuer
const ENCLOSED = /kèm theo.{0,200}?\scủa\s+(?<issuer>.{2,80})/iu;
// UBND TỈNH NGHỆ AN | TỈNH ỦY NGHỆ AN | SỞ Y TẾ NGHỆ AN | BỘ Y TẾ
const LETTERHEAD =
  /^(?:UBND|[UỦ][ỷy] ban|HĐND|hội đồng|(?:tỉnh|thành) [uủ][ỷy]|đảng|sở|ban|bộ|văn phòng|công an|chính phủ|thủ tướng|quốc hội|mặt trận)(?!\p{L})/iu;
// Nghệ An, ngày 05 tháng 01 năm 2026
const PLACE = /^(?<place>[\p{L}\p{M} .-]{2,40}),\s*ngày/iu;
// 2597/QĐ-TTg | 12/2024/NĐ-CP | 6225/BVHTTDL-VP
const CENTRAL_SYMBOL =
  /(?:[/-])(?:TTg|CP|QH\d*|UBTVQH\d*|VPCP|TTCP|NHNN|BYT|BTC|BNV|BTP|BCT|BXD|BGTVT|BTNMT|BNN|BNNPTNT|BNNMT|BKHCN|BTTTT|BGDĐT|BVHTTDL|BLĐTBXH|BKHĐT|BQP|BCA|BNG|BDTTG)(?=-|$)/u;
const LOCAL_SYMBOL = /(?:UBND|HĐND|TU)(?=-|$)/u;

const CENTRAL: Issuer = { kind: "central" };
const HEADS = ["tỉnh", "thành phố", "tp", "tỉnh ủy", "thành ủy", "ubnd", "ủy ban nhân dân", "hđnd"];
const CENTRAL_NAMES = [
  ...MINISTRIES.flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => alias.length > 6)]),
  "Thủ tướng Chính phủ",
  "Thủ tướng",
  "Chính phủ",
  "Quốc hội",
  "Ủy ban Thường vụ Quốc hội",
  "Văn phòng Chính phủ",
  "Thanh tra Chính phủ",
  "Ngân hàng Nhà nước Việt Nam",
  "Bộ Chính trị",
  "Ban Bí thư",
  "Ban Chấp hành Trung ương",
].map(wordsOf);

interface Look {
  readonly province: Province;
  /** Its names; after what makes it a province and no district or street: "tỉnh Nghệ An". */
  readonly names: readonly string[];
  readonly headed: readonly string[];
}

const LOOKS: readonly Look[] = PROVINCES.map((province) => {
  const names = [province.name, ...(province.aliases ?? [])].map(wordsOf);
  return { province, names, headed: names.flatMap((name) => HEADS.map((head) => wordsOf(head) + name.trimStart())) };
});

/**
 * Who issued the document, from its title lines and its number: by the line "kèm theo … của …", else the letterhead, the kind
 * of number, the place beside the date, a province that the titles name. `null` where nothing tells or two provinces are named
 * alike; Hà Nội as a mere place of signing is a central body's as well as the city's, and then read as the former, whose
 * directory expands nothing.
 */
export function issuerOf(written: readonly string[], number: string | null): Issuer | null {
  const lines = written.map(nfc);
  const enclosed = lines.flatMap((line) => ENCLOSED.exec(line)?.groups?.["issuer"] ?? []);
  const letterheads = lines.filter((line) => LETTERHEAD.test(line) && line.length < 80);
  const local = number !== null && LOCAL_SYMBOL.test(number);
  return (
    firstProvince(enclosed) ??
    (local ? null : centralIn(enclosed)) ??
    oneProvince(letterheads) ??
    (local ? null : centralIn(letterheads)) ??
    (number !== null && CENTRAL_SYMBOL.test(number) ? CENTRAL : null) ??
    ofPlace(lines, local) ??
    oneProvince(lines)
  );
}

function oneProvince(texts: readonly string[]): Issuer | null {
  const words = texts.map(wordsOf);
  const named = LOOKS.filter(({ headed }) => words.some((text) => headed.some((look) => text.includes(look))));
  const [first] = named;
  return first && named.length === 1 ? { kind: "province", province: first.province } : null;
}

/** "của UBND tỉnh Quảng Trị … theo mô hình tỉnh Nghệ An": the one named first. */
function firstProvince(texts: readonly string[]): Issuer | null {
  const named = texts.flatMap((text) => {
    const words = wordsOf(text);
    const places = LOOKS.flatMap(({ headed, province }) =>
      headed.map((look) => ({ province, at: words.indexOf(look) })).filter(({ at }) => at >= 0),
    );
    return places.sort((one, other) => one.at - other.at).slice(0, 1);
  });
  const [first] = named;
  const agreed = named.every(({ province }) => province === first?.province);
  return first && agreed ? { kind: "province", province: first.province } : null;
}

function centralIn(texts: readonly string[]): Issuer | null {
  return texts.map(wordsOf).some((text) => CENTRAL_NAMES.some((name) => leads(text, name))) ? CENTRAL : null;
}

/** "Bộ trưởng Bộ Y tế", "Thủ tướng Chính phủ": it begins with the body, or with who heads it. */
function leads(text: string, name: string): boolean {
  return text.startsWith(name) || MINISTERS.some((minister) => text.startsWith(minister + name.trimStart()));
}

const MINISTERS = ["Bộ trưởng", "Chánh Văn phòng", "Tổng Thanh tra"].map(wordsOf);

function ofPlace(lines: readonly string[], local: boolean): Issuer | null {
  const places = lines.flatMap((line) => PLACE.exec(line)?.groups?.["place"] ?? []).map(wordsOf);
  const at = LOOKS.find(({ names, headed }) => places.some((place) => [...names, ...headed].includes(place)));
  if (!at) return null;
  return at.province.name === "Hà Nội" && !local ? CENTRAL : { kind: "province", province: at.province };
}

/** What texts are compared by: " ubnd tỉnh nghệ an ". */
function wordsOf(text: string): string {
  return ` ${key(text)
    .replace(/[^\p{L}\p{M}\d]+/gu, " ")
    .trim()} `;
}
