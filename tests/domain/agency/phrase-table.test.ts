import { cellWords } from "../../../src/domain/agency/cell-words";
import { phraseTable } from "../../../src/domain/agency/phrase-table";

const TABLE = phraseTable([
  ["Sở Nông nghiệp", "short"],
  ["Sở Nông nghiệp và PTNT", "long"],
  ["Sở NN&PTNT", "initials"],
  ["Cam Lộ", "cam"],
  ["Cẩm Lộ", "cẩm"],
  ["Thanh tra tỉnh", "plain"],
]);

function find(cell: string): string | null {
  const { words, plain } = cellWords(cell);
  return TABLE.longest(words, 0, plain)?.value ?? null;
}

test.each([
  ["Sở Nông nghiệp và PTNT tỉnh", "long"],
  ["Sở Nông nghiệp & PTNT", "long"],
  ["Sở Nông nghiệp PTNT", "long"],
  ["Sở Nông\nnghiệp,\nPTNT", "long"],
  ["Sở Nông nghiệp; PTNT", "short"],
  ["Sở NNPTNT", "initials"],
  ["Sở NN - PTNT", "initials"],
  ["SỞ NÔNG NGHIỆP", "short"],
  ["So Nong nghiep va PTNT", "long"],
  ["Thanh tra, tỉnh", null],
  ["Sở Nông nghiệpx", null],
  ["Cẩm Lộ", "cẩm"],
  ["Cầm Lộ", null],
  ["Cam Lo", null],
])("%j → %s", (cell, expected) => expect(find(cell)).toBe(expected));

test("what is put before counts", () => {
  const { words, plain } = cellWords("Nông nghiệp và PTNT");
  const before = cellWords("Sở").words[0]?.look ?? "";
  expect(TABLE.longest(words, 0, plain, before)).toEqual({ value: "long", end: 3 });
  expect(TABLE.longest(words, 0, plain)).toBeNull();
});
