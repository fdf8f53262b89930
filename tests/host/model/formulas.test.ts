import { withPrefixes, withoutPrefixes } from "../../../src/host/model/function-prefixes";
import { rewriteSheet } from "../../../src/host/model/sheet-references";
import { shiftFormula } from "../../../src/host/model/shift-formula";

test.each([
  ['IFS(A1>1,"IFS(",TRUE,0)', '_xlfn.IFS(A1>1,"IFS(",TRUE,0)'],
  ["SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ["COUNTIFS(A:A,1)", "COUNTIFS(A:A,1)"],
  ["STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
  ["'IFS('!A1+MYIFS(1)", "'IFS('!A1+MYIFS(1)"],
])("newer functions in a file: %s", (wire, file) => {
  expect(withPrefixes(wire)).toBe(file);
  expect(withoutPrefixes(file)).toBe(wire);
});

test.each([
  ["A1+$B$2+C$3+$D4", 1, 1, "B2+$B$2+D$3+$D5"],
  ['LEFT($K6,1)="K6"', 2, 0, 'LEFT($K8,1)="K6"'],
  ["'A1'!B2+LOG10(3)+PL_A1", 1, 0, "'A1'!B3+LOG10(3)+PL_A1"],
  ["$F6", -5, 0, "$F1"],
  ["A1", -1, -1, "XFD1048576"],
  ["SUM(A1:B2)", 0, 0, "SUM(A1:B2)"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ["Nguồn!A1+'Nguồn'!B2", "Phụ lục", "'Phụ lục'!A1+'Phụ lục'!B2"],
  ['"Nguồn!A1"&NGUỒN!$A$1', "Mới", '"Nguồn!A1"&Mới!$A$1'],
  ["NguồnKhác!A1", "Mới", "NguồnKhác!A1"],
  ["Nguồn!A1:B2*2", null, "#REF!*2"],
])("%s when Nguồn becomes %j: %s", (formula, name, rewritten) => {
  expect(rewriteSheet(formula, "Nguồn", name)).toBe(rewritten);
});
