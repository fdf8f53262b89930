import { cellWords } from "../../../src/domain/agency/cell-words";
import { beginningWith, endingWith, nearest } from "../../../src/domain/agency/did-you-mean";
import { nameIndex } from "../../../src/domain/agency/name-index";
import { lookOf } from "../../../src/domain/agency/phrase-table";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";

const { spellings, placeSpellings } = nameIndex(QUANG_TRI);
const look = (text: string): string => lookOf(cellWords(text).words);

test.each([
  ["Sở Công Thưong", ["Sở Công Thương"]],
  ["Sở Tư phap", ["Sở Tư pháp"]],
  ["Sở Tư phá", ["Sở Tư pháp"]],
  ["Sở Tư", []],
  ["Sở Thương mại và Hợp tác", []],
  ["abcd", []],
])("%s may be %j", (text, expected) => expect(nearest(spellings, look(text))).toEqual(expected));

test("the first words of a body, where they are known, are no slip", () => {
  expect(nearest(spellings, look("Sở Y tê"), look("Sở"))).toEqual(["Sở Y tế"]);
  expect(nearest(spellings, look("Sở Công an"), look("Sở"))).toEqual([]);
});

test("cut-off names", () => {
  expect(beginningWith(spellings, look("Sở Văn hóa"))).toContain("Sở Văn hóa, Thể thao và Du lịch");
  expect(endingWith(placeSpellings, look("Hóa"))).toEqual(["UBND huyện Hướng Hóa"]);
});
