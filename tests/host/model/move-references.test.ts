import { moveReferences } from "../../../src/host/model/move-references";

const inserted = { sheet: "Phụ lục I", at: 5, count: 2 };
const deleted = { sheet: "Phụ lục I", at: 5, count: -2 };

test.each([
  ["A4+A5", "A4+A7"],
  ["$A$5&A$10&$B6", "$A$7&A$12&$B8"],
  ["SUM(A1:A10)", "SUM(A1:A12)"],
  ["SUM(A1:A4)", "SUM(A1:A4)"],
  ["SUM(A5:B6)", "SUM(A7:B8)"],
  ["SUM(A:A)+SUM($5:$6)+ROWS(1:9)", "SUM(A:A)+SUM($7:$8)+ROWS(1:11)"],
  ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
  ["'Phụ lục I'!B9+'PHỤ LỤC I'!B9", "'Phụ lục I'!B11+'PHỤ LỤC I'!B11"],
  ["Khác!A9", "Khác!A9"],
  ['IF(A9="A9",LOG10(A9),PL_A9)', 'IF(A11="A9",LOG10(A11),PL_A9)'],
  ["Bảng1[A9]", "Bảng1[A9]"],
  ["A1048576", "#REF!"],
])("two rows before row 5: %s becomes %s", (formula, expected) => {
  expect(moveReferences(formula, inserted, "Phụ lục I")).toBe(expected);
});

test.each([
  ["A4+A5+A7", "A4+#REF!+A5"],
  ["SUM(A1:A10)", "SUM(A1:A8)"],
  ["SUM(A5:A6)", "SUM(#REF!)"],
  ["SUM(A5:A9)", "SUM(A5:A7)"],
  ["SUM(A2:A6)", "SUM(A2:A4)"],
  ["SUM(A6:A7)", "SUM(A5:A5)"],
  ["SUM($5:$6)+SUM(6:9)", "SUM(#REF!)+SUM(5:7)"],
  ["'Phụ lục I'!$B$6", "#REF!"],
])("without rows 5 and 6: %s becomes %s", (formula, expected) => {
  expect(moveReferences(formula, deleted, "Phụ lục I")).toBe(expected);
});

test("seen from another sheet, or from none, only references by name follow", () => {
  expect(moveReferences("A9+'Phụ lục I'!A9", inserted, "Khác")).toBe("A9+'Phụ lục I'!A11");
  expect(moveReferences("$A$9,'Phụ lục I'!$A$9", inserted, null)).toBe("$A$9,'Phụ lục I'!$A$11");
});
