import { withCells } from "../../../src/domain/fixes/with-cells";
import { gridOf } from "../../support/grid-of";

describe("withCells", () => {
  const grid = gridOf([["a", "b"], ["c"]], { top: 3, left: 2 });

  it("changes values and formats where it is told, and nothing of what it was given", () => {
    const before = JSON.stringify(grid);
    const after = withCells(grid, [
      { row: 4, column: 2, before: "c", after: 5, numberFormat: "0%" },
      { row: 3, column: 3, before: "b", after: "" },
    ]);
    expect(after.values).toEqual([
      ["a", null],
      [5, null],
    ]);
    expect(after.numberFormats[1]?.[0]).toBe("0%");
    expect(JSON.stringify(grid)).toBe(before);
  });

  it("takes in cells to the right of what was read", () => {
    const after = withCells(grid, [{ row: 4, column: 5, before: null, after: "x" }]);
    expect(after.values).toEqual([
      ["a", "b", null, null],
      ["c", null, null, "x"],
    ]);
    expect(after.formulas.map((row) => row.length)).toEqual([4, 4]);
  });
});
