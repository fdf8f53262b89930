import { freeSheetName } from "../../src/excel/free-sheet-name";

it.each([
  ["Tổng hợp", [], "Tổng hợp"],
  ["Tổng hợp", ["Phụ lục"], "Tổng hợp"],
  ["Tổng hợp", ["TỔNG HỢP"], "Tổng hợp (2)"],
  ["Tổng hợp", ["Tổng hợp".normalize("NFD"), "tổng hợp (2)"], "Tổng hợp (3)"],
  ["A".repeat(31), ["a".repeat(31)], `${"A".repeat(27)} (2)`],
])("freeSheetName(%s, %j) is %s", (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
  expect(freeSheetName(wanted, taken).length).toBeLessThanOrEqual(31);
});
