import { patchesOf } from "../../src/excel/patches";

const USED = { top: 1, left: 1, bottom: 9000, right: 7 };
const at = (...rows: readonly number[]) => rows.map((row) => ({ row, column: 3 }));

it.each<[string, readonly number[], readonly string[]]>([
  ["one cell", [5], ["5-5"]],
  ["rows near one another together", [5, 7, 15], ["5-15"]],
  ["rows far apart by themselves", [5, 500, 505], ["5-5", "500-505"]],
  ["in any order, each once", [500, 5, 5], ["5-5", "500-500"]],
])("%s", (_, rows, expected) => {
  const patches = patchesOf(at(...rows), USED);
  expect(patches.map(({ top, bottom }) => `${top}-${bottom}`)).toEqual(expected);
  expect(patches.every(({ left, right }) => left === 1 && right === 7)).toBe(true);
});

it("are no more than two hundred; the narrowest gaps are read along", () => {
  const rows = Array.from({ length: 2000 }, (_, index) => 1 + index * 20 + (index >= 1000 ? 5000 : 0));
  const patches = patchesOf(at(...rows), USED);
  expect(patches).toHaveLength(200);
  expect(rows.every((row) => patches.some(({ top, bottom }) => row >= top && row <= bottom))).toBe(true);
  expect(patches.some(({ bottom }) => bottom === rows[999])).toBe(true);
});

it("hold cells outside of what the sheet uses, and of a very wide sheet the cells alone", () => {
  expect(patchesOf([{ row: 2, column: 12 }], USED)).toEqual([{ top: 2, left: 1, bottom: 2, right: 12 }]);
  expect(patchesOf([{ row: 2, column: 12 }], null)).toEqual([{ top: 2, left: 12, bottom: 2, right: 12 }]);
  expect(patchesOf([{ row: 2, column: 12 }], { ...USED, right: 16_000 })).toEqual([
    { top: 2, left: 12, bottom: 2, right: 12 },
  ]);
});
