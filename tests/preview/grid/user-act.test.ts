import { userActOf } from "../../../src/preview/grid/user-act";

const written = (cell: object | null) =>
  userActOf("sheet.mutation.set-range-values", { unitId: "workbook", subUnitId: "s1", cellValue: { 6: { 4: cell } } });
const typed = (input: string) => ({ kind: "type", sheetId: "s1", cells: [{ row: 7, column: 5, input }] });

describe("what the grid wants to write is what the host must be typed", () => {
  it.each([
    ["a text from elsewhere", { v: "Năm 2024" }, "Năm 2024"],
    ["a text copied in the grid stays a text", { v: "007", t: 1 }, "'007"],
    ["a copied date by its format", { v: 45_473, t: 2, s: { n: { pattern: "dd/mm/yyyy" } } }, "30/06/2024"],
    ["a number, in Vietnamese", { v: 1.5, t: 2 }, "1,5"],
    ["a truth value", { v: 1, t: 3 }, "TRUE"],
    ["a formula", { f: '=IF(A1>1.5,"x",0)', v: null }, '=IF(A1>1,5;"x";0)'],
    ["a cell that is emptied", { v: null, p: null, f: null, custom: null }, ""],
    ["a cell that goes with its look", null, ""],
    ["rich text", { p: { body: { dataStream: "một\rhai\r\n" } } }, "một\nhai"],
    ["a copied date", { v: 45_473, t: 2, custom: { shown: "30/06/2024", input: "30/06/2024" } }, "30/06/2024"],
    ["a copied formula: its value", { v: 4, t: 2, custom: { shown: "4", input: "=A1*2" } }, "4"],
  ])("%s", (_, cell, input) => expect(written(cell)).toEqual(typed(input)));

  it("but a mere look is typed nowhere", () => {
    expect(written({ s: { bl: 1 } })).toEqual({ kind: "look" });
  });
});

it.each([
  ["sheet.mutation.insert-row", { range: { startRow: 6, endRow: 8 } }, { kind: "insertRows", at: 7, count: 3 }],
  ["sheet.mutation.remove-rows", { range: { startRow: 0, endRow: 0 } }, { kind: "deleteRows", at: 1, count: 1 }],
])("%s is %j", (id, params, act) => {
  expect(userActOf(id, { subUnitId: "s1", ...params })).toEqual({ sheetId: "s1", ...act });
});

it.each([
  ["sheet.mutation.insert-sheet", { sheet: { cellData: {} } }, { kind: "addSheet" }],
  ["sheet.mutation.insert-sheet", { sheet: { cellData: { 0: { 0: { v: 1 } } } } }, { kind: "unknown" }],
  ["sheet.mutation.remove-sheet", { subUnitId: "s1" }, { kind: "deleteSheet", sheetId: "s1" }],
  [
    "sheet.mutation.set-worksheet-name",
    { subUnitId: "s1", name: "Mới" },
    { kind: "renameSheet", sheetId: "s1", name: "Mới" },
  ],
  ["sheet.mutation.set-worksheet-col-width", { subUnitId: "s1" }, { kind: "view" }],
  ["sheet.mutation.set-worksheet-row-auto-height", { subUnitId: "s1" }, { kind: "fit" }],
  ["sheet.mutation.move-rows", { subUnitId: "s1" }, { kind: "unknown" }],
  ["sheet.mutation.set-range-values", { subUnitId: 3 }, { kind: "unknown" }],
])("%s is %j", (id, params, act) => expect(userActOf(id, params)).toEqual(act));
