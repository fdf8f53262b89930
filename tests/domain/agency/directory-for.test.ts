import type { Directory } from "../../../src/domain/agency/agency";
import { agencyById } from "../../../src/domain/agency/directory";
import { directoryFor } from "../../../src/domain/agency/directory-for";
import type { Issuer } from "../../../src/domain/agency/issuer";
import { parseMentions } from "../../../src/domain/agency/parse-mentions";
import { PROVINCES } from "../../../src/domain/agency/provinces";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { successorsOf } from "../../../src/domain/agency/succession";

function issuer(name: string): Issuer {
  const province = PROVINCES.find((each) => each.name === name);
  if (!province) throw new Error(`No province ${name}`);
  return { kind: "province", province };
}

const NGHE_AN = directoryFor(QUANG_TRI, issuer("Nghệ An"));
const HA_NOI = directoryFor(QUANG_TRI, issuer("Hà Nội"));
const CENTRAL = directoryFor(QUANG_TRI, { kind: "central" });

test("what was given holds where nothing is said, and for its own province", () => {
  expect(directoryFor(QUANG_TRI, null)).toBe(QUANG_TRI);
  expect(directoryFor(QUANG_TRI, issuer("Quảng Trị"))).toBe(QUANG_TRI);
});

test("every other province has the usual agencies under the same ids, and no districts", () => {
  for (const { name } of PROVINCES.filter((province) => province.name !== "Quảng Trị")) {
    const { agencies, province, usual } = directoryFor(QUANG_TRI, issuer(name));
    expect([province, usual]).toEqual([name, true]);
    expect(agencies.every(({ id, type }) => type !== "huyen" && agencyById(QUANG_TRI, id) !== null)).toBe(true);
  }
  expect(NGHE_AN.agencies).toHaveLength(42);
  expect(directoryFor(QUANG_TRI, issuer("Nghệ An"))).toBe(NGHE_AN);
});

test("a list that officials edited holds everywhere, as the list of the province that the document names", () => {
  const own: Directory = { ...QUANG_TRI, own: true, agencies: QUANG_TRI.agencies.slice(0, 3) };
  const there = directoryFor(own, issuer("Hà Nội"));
  expect(there).toMatchObject({ agencies: own.agencies, province: "Hà Nội", city: true });
  expect(directoryFor(own, issuer("Hà Nội"))).toBe(there);
  expect(directoryFor(own, { kind: "central" }).province).toBeUndefined();
});

test("in a city “tỉnh” gives way to “thành phố”", () => {
  const names = parseMentions("Công an TP; Thành đoàn; Thanh tra Thành phố Hà Nội; CATP", HA_NOI);
  expect(names.map((mention) => mention.kind === "agency" && [mention.agency, mention.name])).toEqual([
    ["ca", "Công an thành phố"],
    ["tinhdoan", "Thành đoàn"],
    ["thanhtra", "Thanh tra thành phố"],
    ["ca", "Công an thành phố"],
  ]);
});

test("the same words mean the district of Quảng Trị here and another body there", () => {
  const idOf = (cell: string, directory: Directory) =>
    parseMentions(cell, directory).map((mention) => (mention.kind === "agency" ? mention.agency : mention.kind));
  expect(idOf("UBND huyện Hải Lăng", QUANG_TRI)).toEqual(["h_hailang"]);
  expect(idOf("UBND huyện Hải Lăng", NGHE_AN)).toEqual([null]);
  expect(idOf("Cục Thuế", NGHE_AN)).toEqual(["cucthue"]);
  expect(idOf("Cục Thuế", CENTRAL)).toEqual([null]);
  expect(idOf("Bộ Công an", CENTRAL)).toEqual(["b_congan"]);
  expect(idOf("Bộ Công an", QUANG_TRI)).toEqual([null]);
});

test("“UBND các huyện, thị xã” and “các sở, ban, ngành” expand to nobody there", () => {
  for (const directory of [NGHE_AN, HA_NOI, CENTRAL]) {
    const groups = parseMentions("Các sở, ban, ngành; UBND các huyện, thị xã", directory);
    expect(groups.map((mention) => mention.kind === "group" && mention.members)).toEqual([[], []]);
  }
});

test("succession follows what holds in every province", () => {
  expect(successorsOf(NGHE_AN, "s_khdt", "2025-08-01")?.names).toEqual(["Sở Tài chính"]);
  expect(successorsOf(NGHE_AN, "bandantoc", "2025-08-01")).toBeNull();
  expect(successorsOf(QUANG_TRI, "bandantoc", "2025-08-01")?.names).toEqual(["Sở Dân tộc và Tôn giáo"]);
});

test("ids and short names of the central directory are distinct", () => {
  const { agencies } = CENTRAL;
  expect(new Set(agencies.map(({ id }) => id)).size).toBe(agencies.length);
  expect(new Set(agencies.map(({ shortName }) => shortName)).size).toBe(agencies.length);
  expect(agencies.filter(({ id }) => agencyById(QUANG_TRI, id) !== null)).toEqual([]);
});
