import { refusal } from "../on-host";
import { typedByHand } from "../../../src/host/model/typed-by-hand";

const today = new Date(2024, 6, 2);
const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

test.each([
  ["1234", 1234, null],
  ["12,5", 12.5, null],
  ["-0,25", -0.25, null],
  ["1.234", 1234, "#,##0"],
  ["1.234.567,8", 1_234_567.8, "#,##0.00"],
  ["12%", 0.12, "0%"],
  ["12,5%", 0.125, "0.00%"],
  ["(5)", -5, null],
  ["15/6/2024", serial(2024, 6, 15), "m/d/yyyy"],
  ["15-06-24", serial(2024, 6, 15), "m/d/yyyy"],
  ["2/7/2024", serial(2024, 7, 2), "m/d/yyyy"],
  ["2024-06-15", serial(2024, 6, 15), "m/d/yyyy"],
  ["29/2/2024", serial(2024, 2, 29), "m/d/yyyy"],
  ["15/6", serial(2024, 6, 15), "d-mmm"],
  ["6/2024", serial(2024, 6, 1), "mmm-yy"],
  ["8:30", 8.5 / 24, "h:mm"],
])("%s is the number %d under %s", (typed, value, format) => {
  expect(typedByHand(typed, "General", today)).toEqual({ kind: "number", value, format });
});

test.each([
  "29/2/2023",
  "31/6/2024",
  "6/15/2024",
  "6/24",
  "31/6",
  "1.5",
  "1.23",
  "12.5%",
  "1,234,567",
  "$5",
  "Quý III/2024",
  "Trước ngày 15/6/2024",
  "15/6/2024 8 giờ",
  "II.3",
  "Sở Y tế",
])("%s stays text", (typed) => {
  expect(typedByHand(typed, "General", today)).toEqual({ kind: "text", text: typed });
});

test.each([
  ["=SUM(A1;B1)", "SUM(A1,B1)"],
  ["=ROUND(A1*0,5;2)", "ROUND(A1*0.5,2)"],
  ['=IF(A1="a;b";1;2)', 'IF(A1="a;b",1,2)'],
  ["='Phụ lục; I'!A1+1", "'Phụ lục; I'!A1+1"],
  ["=SUM({1;2})", "SUM({1;2})"],
  ["=SUM(A1,B1)", "SUM(A1,B1)"],
])("%s is the formula %s", (typed, formula) => {
  expect(typedByHand(typed, "General", today)).toEqual({ kind: "formula", formula });
});

test.each([
  ["", { kind: "empty" }],
  ["'0123", { kind: "text", text: "0123" }],
  ["true", { kind: "boolean", value: true }],
  ["#N/A", { kind: "error", error: "#N/A" }],
])("%j is no number", (typed, content) => {
  expect(typedByHand(typed, "General", today)).toEqual(content);
});

test("in a cell of text everything is text", () => {
  expect(typedByHand("15/6/2024", "@", today)).toEqual({ kind: "text", text: "15/6/2024" });
});

test.each(["=SUM(", "-(Sở Y tế", "@Sở Y tế)"])("%s is refused, as in Excel", (typed) => {
  expect(refusal(() => typedByHand(typed, "General", today))).toBe("InvalidArgument");
});
