import { arrived, inputFrom, typedAgain, typedInput } from "../../src/excel/typed-input";

it.each([
  [undefined, "General", null],
  [null, "General", ""],
  ["", "@", ""],
  [12, "General", 12],
  [true, "General", true],
  [{ formula: "=A1" }, "General", "=A1"],
  ["Sở Y tế", "@", "Sở Y tế"],
  ["=A1", "@", "'=A1"],
  ["+84", "@", "'+84"],
  ["- gạch", "@", "'- gạch"],
  ["@x", "@", "'@x"],
  ["'x", "@", "''x"],
  ["\tx", "@", "'\tx"],
  ["\rx", "@", "'\rx"],
  ["1/5", "@", "1/5"],
  ["1/5", "General", "'1/5"],
  ["TRUE", "dd/mm/yyyy", "'TRUE"],
  ["Thường xuyên", "dd/mm/yyyy", "Thường xuyên"],
])("typedInput(%j) in %s is %j", (value, format, expected) => {
  expect(typedInput(value === undefined ? { style: "" } : { value, style: "" }, format)).toBe(expected);
});

it.each([
  ["", "", ""],
  [2, "=1+1", "=1+1"],
  ["=abc", "=abc", "'=abc"],
  ["chữ", "chữ", "'chữ"],
  ["'x", "'x", "''x"],
  [5, 5, 5],
  [false, false, false],
  ["#N/A", "#N/A", "#N/A"],
  ["#DIV/0!", "=1/0", "=1/0"],
  [null, null, ""],
])("inputFrom(%j, %j) is %j, and is typed again as what it was", (value, formula, expected) => {
  expect(inputFrom(value, formula)).toBe(expected);
});

it.each([
  ["'chữ", "General", "chữ"],
  ["'=abc", "General", "'=abc"],
  ["'1/5", "General", "'1/5"],
  ["'1/5", "@", "1/5"],
  ["=A1", "General", "=A1"],
  [5, "General", 5],
  ["", "General", ""],
])("typedAgain(%j, %s) is %j", (input, format, expected) => expect(typedAgain(input, format)).toBe(expected));

it.each([
  [undefined, "'x", true],
  [null, "", true],
  [null, "'x", false],
  ["a\r\nb", "'a\nb", true],
  ["a", "'b", false],
  ["5", 5, false],
  [0.1 + 0.2, 0.3, true],
  [1, 2, false],
  [{ formula: "=A1" }, "=A1", true],
  [{ formula: "=A1" }, "'=A1", false],
  [true, true, true],
  ["#REF!", "#REF!", true],
  ["#REF!", "'#REF!", true],
  ["#REF!", "#N/A", false],
])("arrived(%j, %j) is %j", (value, found, expected) => expect(arrived(value, found)).toBe(expected));
