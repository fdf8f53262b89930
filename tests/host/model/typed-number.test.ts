import { typedNumber } from "../../../src/host/model/typed-number";

const today = new Date(2024, 6, 2);

test.each([
  ["12", 12, null],
  ["-12.5", -12.5, null],
  [".5", 0.5, null],
  ["+3", 3, null],
  ["1,234.50", 1234.5, "#,##0.00"],
  ["1E-3", 0.001, "0.00E+00"],
  ["12.5%", 0.125, "0.00%"],
  ["$1,000", 1000, "$#,##0"],
  ["(5)", -5, null],
  ["1 1/2", 1.5, "# ?/?"],
  ["1/1/1900", 1, "m/d/yyyy"],
  ["2/28/1900", 59, "m/d/yyyy"],
  ["3/1/1900", 61, "m/d/yyyy"],
  ["12/31/9999", 2_958_465, "m/d/yyyy"],
  ["6/15/24", 45_458, "m/d/yyyy"],
  ["6/15/30", 11_124, "m/d/yyyy"],
  ["7/2", 45_475, "d-mmm"],
  ["Jun-2024", 45_444, "mmm-yy"],
  ["15-Jun-24", 45_458, "d-mmm-yy"],
  ["15 June", 45_458, "d-mmm"],
  ["12:30", 0.520_833_333_333_333_4, "h:mm"],
  ["1:30 PM", 0.562_5, "h:mm AM/PM"],
])("%s is %d", (text, value, format) => {
  expect(typedNumber(text, today)).toEqual({ value, format });
  expect(typedNumber(`  ${text} `, today)).toEqual({ value, format });
});

test.each([
  "",
  "abc",
  "1,23",
  "1.2.3",
  "13/13/2024",
  "31/6/2024",
  "2/30/2024",
  "Quý 2",
  "II.3",
  "30.6.2024",
  "1-2-3-4",
  "e5",
  "%",
  "1e",
  "12 tháng",
])("%j stays text", (text) => {
  expect(typedNumber(text, today)).toBeNull();
});

test("long texts come to an end", () => {
  expect(typedNumber(`${"1".repeat(30_000)}x`, today)).toBeNull();
  expect(typedNumber(`${"1,111".repeat(5)}x`, today)).toBeNull();
});
