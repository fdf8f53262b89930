import { isOurFormula } from "../../src/excel/conditional-formats";

it.each([
  ['=EXACT(LEFT($K6,1),"▲")', true],
  ['EXACT(LEFT($K6,1),"▲")', true],
  ['=EXACT(LEFT($AB16, 17), "✓ Hoàn thành trễ ")', true],
  ['=EXACT(LEFT($K6,1),"?")', true],
  ['=ISNUMBER(SEARCH("□",$L6))', true],
  ['=ISNUMBER(FIND("□",$L6))', true],
  ["=$J6<PL_NgayChot", true],
  ["=$Z1=7", true],
  ['=EXACT(LEFT($K6,1),"x")', false],
  ['=EXACT($K6,"▲")', false],
  ['=$B6="x"', false],
  ["=XPL_NgayChotY", false],
])("isOurFormula(%s) is %j", (formula, expected) => expect(isOurFormula(formula, ["=$Z1=7"])).toBe(expected));
