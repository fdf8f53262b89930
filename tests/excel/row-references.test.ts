import { liesOn, rowsInTexts, rowsNamedIn } from "../../src/excel/row-references";

const TABS = ["Bìa", "Phụ lục", "Tổng hợp", "Khác"];

describe("rows that a formula names", () => {
  it.each<[string, readonly (readonly [string, number, number, boolean])[]]>([
    ["=B6", [["Nhà", 6, 6, false]]],
    ["=SUM(B$2:$B$9)", [["Nhà", 2, 9, true]]],
    ["=B$2:B9", [["Nhà", 2, 9, false]]],
    ["=SUM($5:$7)", [["Nhà", 5, 7, true]]],
    ["='Phụ lục'!$A$6", [["Phụ lục", 6, 6, true]]],
    ["=SUM('Phụ lục:Tổng hợp'!B6)", [["Phụ lục:Tổng hợp", 6, 6, false]]],
    [
      "=SUM(Sheet1:Sheet3!B6)+C1",
      [
        ["Sheet1:Sheet3", 6, 6, false],
        ["Nhà", 1, 1, false],
      ],
    ],
    ['=[2]Sheet1!A6&"B7"', []],
    ["=A:C", []],
  ])("%s", (formula, expected) => {
    const found = rowsNamedIn(formula, "Nhà").map(({ sheet, top, bottom, fixed }) => [sheet, top, bottom, fixed]);
    expect(found).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ["Phụ lục", ["Phụ lục"]],
    ["PHỤ LỤC", ["Phụ lục"]],
    ["Phụ lục:Khác", ["Phụ lục", "Tổng hợp", "Khác"]],
    ["Tổng hợp:Bìa", ["Bìa", "Phụ lục", "Tổng hợp"]],
    ["Phụ lục:Không có", []],
    ["C:\\tệp\\[sổ.xlsx]Phụ lục", []],
  ])("%s lies on %j", (sheet, expected) => {
    const named = { sheet, top: 1, bottom: 1, fixed: false };
    expect(TABS.filter((tab) => liesOn(named, tab, TABS))).toEqual(expected);
  });

  it("texts count only under INDIRECT", () => {
    expect(rowsInTexts("=INDIRECT(\"'Phụ lục'!B6\")", "Nhà")).toMatchObject([{ sheet: "Phụ lục", top: 6 }]);
    expect(rowsInTexts('=indirect("B6:B9")', "Nhà")).toMatchObject([{ sheet: "Nhà", bottom: 9 }]);
    expect(rowsInTexts('="B6"&"B7"', "Nhà")).toEqual([]);
  });
});
