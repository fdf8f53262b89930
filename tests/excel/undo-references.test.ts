import { formulasIn, sheetsInUse } from "../../src/excel/undo-references";

const TALLY = { sheet: "Tổng hợp", names: [], formulas: [] };
const SETTINGS = { sheet: "Thiết_lập", names: ["PL_NgayChot"], formulas: [] };

it.each([
  ["='Tổng hợp'!A1", ["Tổng hợp"]],
  ["=SUM('Tổng hợp'!A1:A3)", ["Tổng hợp"]],
  ["=Thiết_lập!B2", ["Thiết_lập"]],
  ["=1+Thiết_lập!B2", ["Thiết_lập"]],
  ["=pl_ngaychot+1", ["Thiết_lập"]],
  ["=PL_NgayChotNhap", []],
  ["=XThiết_lập!B2", []],
  ["='Tổng hợp (2)'!A1", []],
  ["=A1+1", []],
])("%s uses %j", (formula, expected) => {
  const found = sheetsInUse([TALLY, SETTINGS], [{ sheet: "X", cell: "A1", formula }]);
  expect(found.map(({ sheet }) => sheet)).toEqual(expected);
});

it("a sheet that stays keeps those it uses", () => {
  const tally = { ...TALLY, formulas: [{ sheet: "Tổng hợp", cell: "A1", formula: "=PL_NgayChot" }] };
  const found = sheetsInUse([SETTINGS, tally], [{ sheet: "X", cell: "A1", formula: "='Tổng hợp'!A1" }]);
  expect(found.map(({ sheet, reason }) => [sheet, reason.vi.includes("“Tổng hợp”")])).toEqual([
    ["Tổng hợp", false],
    ["Thiết_lập", true],
  ]);
});

it("only formulas that are not put back stand", () => {
  const inputs = [
    ["=A1", "'=A1", 5],
    ["=B1", "", true],
  ];
  const found = formulasIn("X", { top: 3, left: 2, bottom: 4, right: 4 }, inputs, (row) => row === 4);
  expect(found).toEqual([{ sheet: "X", cell: "B3", formula: "=A1" }]);
});
