import { areaAddress } from "../../src/domain/address";
import { addressChunks, cellCount, hull, intersection, rectanglesOf, runsOf } from "../../src/excel/rectangles";

const cells = (...rows: readonly (readonly [number, readonly number[]])[]) => new Map(rows);

describe("rectanglesOf", () => {
  it.each([
    ["nothing", cells(), undefined, []],
    ["one cell", cells([3, [2]]), undefined, ["B3"]],
    ["a block", cells([1, [1, 2]], [2, [1, 2]], [3, [1, 2]]), undefined, ["A1:B3"]],
    ["a hole", cells([1, [1, 2, 3]], [2, [1, 3]], [3, [1, 2, 3]]), undefined, ["A1:C1", "A2", "C2", "A3:C3"]],
    ["a gap between rows", cells([1, [1]], [3, [1]]), undefined, ["A1", "A3"]],
    ["steps", cells([1, [1, 2]], [2, [1, 2, 3]]), undefined, ["A1:B1", "A2:C2"]],
    ["not wider than a cell", cells([1, [1, 2]], [2, [1, 2]]), { wide: false, high: true }, ["A1:A2", "B1:B2"]],
    ["not higher than a cell", cells([1, [1, 2]], [2, [1, 2]]), { wide: true, high: false }, ["A1:B1", "A2:B2"]],
    ["neither", cells([1, [1, 2]]), { wide: false, high: false }, ["A1", "B1"]],
  ])("%s", (_, rows, growth, expected) => {
    expect(rectanglesOf(rows, growth).map(areaAddress)).toEqual(expected);
  });

  it("covers scattered cells exactly, each once", () => {
    const rows = new Map(
      Array.from({ length: 60 }, (_, r) => [
        r + 1,
        Array.from({ length: 12 }, (__, c) => c + 1).filter((c) => (r * c) % 5 < 3),
      ]),
    );
    const covered = rectanglesOf(rows).reduce((sum, area) => sum + cellCount(area), 0);
    expect(covered).toBe([...rows.values()].reduce((sum, columns) => sum + columns.length, 0));
  });
});

describe("addressChunks", () => {
  it("keeps each string below 8,192 characters with the sheet's name before every area, and to 500 areas", () => {
    const areas = Array.from({ length: 3000 }, (_, row) => ({
      top: row * 2 + 1,
      left: 1,
      bottom: row * 2 + 1,
      right: 9,
    }));
    const sheet = "Sở Nông nghiệp và PTNT tỉnh Q";
    const chunks = addressChunks(areas, sheet);
    expect(chunks.join(",").split(",").length).toBe(3000);
    for (const chunk of chunks) {
      const names = chunk.split(",").length;
      expect(names).toBeLessThanOrEqual(500);
      expect(chunk.length + names * (sheet.length + 3)).toBeLessThan(8192);
    }
  });

  it("gives nothing for nothing", () => expect(addressChunks([], "A")).toEqual([]));
});

it.each([
  [
    [1, 2, 3, 7],
    true,
    [
      [1, 3],
      [7, 7],
    ],
  ],
  [
    [1, 2],
    false,
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [[], true, []],
])("runsOf(%j, %j)", (numbers, joining, expected) => expect(runsOf(numbers, joining)).toEqual(expected));

it.each([
  [{ top: 1, left: 1, bottom: 3, right: 3 }, { top: 3, left: 2, bottom: 9, right: 9 }, "B3:C3", "A1:I9"],
  [{ top: 1, left: 1, bottom: 1, right: 1 }, { top: 2, left: 2, bottom: 2, right: 2 }, null, "A1:B2"],
])("intersection and hull of %j and %j", (a, b, common, whole) => {
  const found = intersection(a, b);
  expect(found && areaAddress(found)).toBe(common);
  expect(areaAddress(hull(a, b))).toBe(whole);
});
