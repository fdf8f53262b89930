import type { Input } from "../../src/actions/journal";
import type { Patch } from "../../src/excel/cell-states";
import { isSameRow, signsOf } from "../../src/excel/row-signs";

/** One row, 5, from column B on. */
function patch(...inputs: readonly Input[]): readonly Patch[] {
  const cells = inputs.map((input) => ({ input, numberFormat: "General" }));
  return [{ area: { top: 5, left: 2, bottom: 5, right: 1 + inputs.length }, rows: [{ hidden: false, cells }] }];
}
const STATE = { input: "", numberFormat: "General" };
const SET = [{ row: 5, column: 2, before: STATE, after: null }];
const LONG = "'Xây dựng kế hoạch chuyển đổi số của tỉnh";

it("are what else stands in the row, but for formulas, and long texts are cut", () => {
  const found = signsOf(patch("'đã ghi", LONG, "=A1", "", 45_473, `'${"á".repeat(200)}`), SET);
  expect(found).toEqual([
    {
      row: 5,
      cells: [
        { column: 3, start: LONG },
        { column: 6, start: 45_473 },
        { column: 7, start: `'${"á".repeat(79)}` },
      ],
    },
  ]);
});

it.each<[string, readonly Input[], boolean]>([
  ["untouched", ["'x", LONG, "'Sở Y tế", "'Quý II/2024"], true],
  ["a short cell edited", ["'x", LONG, "'Sở Tài chính", "'Quý II/2024"], true],
  [
    "a neighbour with the same office and date",
    ["'x", "'Rà soát thủ tục hành chính về đất đai", "'Sở Y tế", "'Quý II/2024"],
    false,
  ],
  ["emptied", ["'x", "", "", ""], false],
])("%s: %s", (_, now, expected) => {
  const [sign] = signsOf(patch("'x", LONG, "'Sở Y tế", "'Quý II/2024"), SET);
  expect(sign && isSameRow(sign, patch(...now))).toBe(expected);
});

it("a row with nothing else in it is known by its cells alone", () => {
  const [sign] = signsOf(patch("'x", "", "=B5"), SET);
  expect(sign && isSameRow(sign, patch("'x", "'mới", "=B5"))).toBe(true);
});
