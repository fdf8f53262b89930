import { formatArea, parseArea, quotedSheet, splitSheet } from "../../../src/host/model/address";
import { without } from "../../../src/host/model/area";

const area = (address: string) => {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is no area`);
  return found;
};

describe("addresses", () => {
  test.each([
    ["a1", "A1", "$A$1"],
    ["$B$2:a1", "A1:B2", "$A$1:$B$2"],
    ["C:$A", "A:C", "$A:$C"],
    ["5:3", "3:5", "$3:$5"],
    ["XFD1048576", "XFD1048576", "$XFD$1048576"],
    ["A1:A1", "A1", "$A$1"],
  ])("%s", (given, plain, absolute) => {
    expect([formatArea(area(given)), formatArea(area(given), true)]).toEqual([plain, absolute]);
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Sheet1!A1", "Ạ1"])("%j is none", (given) => {
    expect(parseArea(given)).toBeNull();
  });

  test.each([
    ["'Phụ lục'!A1", "Phụ lục", "A1"],
    ["'It''s'!$A$1:$B$2", "It's", "$A$1:$B$2"],
    ["Tổng_hợp!A:A", "Tổng_hợp", "A:A"],
    ["A1", null, "A1"],
  ])("%s lies on %j", (given, sheet, address) => {
    expect(splitSheet(given)).toEqual({ sheet, address });
  });

  test.each([
    ["Sheet1", "'Sheet1'", false],
    ["Phụ_lục", "Phụ_lục", true],
    ["Phụ lục", "'Phụ lục'", true],
    ["AB12", "'AB12'", true],
    ["R1C1", "'R1C1'", true],
    ["2024", "'2024'", true],
    ["O'Neil", "'O''Neil'", true],
  ])("the sheet %s is written %s: %s", (name, quoted, same) => {
    expect(quotedSheet(name) === quoted).toBe(same);
  });
});

test.each([
  ["A1:C3", "B2", ["A1:C1", "A3:C3", "A2", "C2"]],
  ["A1:C3", "A1:C3", []],
  ["A1:C3", "D4", ["A1:C3"]],
  ["A1:A9", "A4:A5", ["A1:A3", "A6:A9"]],
  ["A1:C3", "C1:C9", ["A1:B3"]],
])("%s without %s", (whole, hole, rest) => {
  expect(
    without(area(whole), area(hole))
      .map((part) => formatArea(part))
      .sort(),
  ).toEqual([...rest].sort());
});
