import { withoutRows } from "../../../src/domain/fixes/without-rows";
import { areaAddress } from "../../../src/domain/address";
import { gridOf } from "../../support/grid-of";

const GRID = gridOf([["a"], ["b"], ["c"], ["d"], ["e"]], { top: 11, merges: ["A12:A14", "C11:D11", "B13:C13"] });

describe("a sheet without some of its rows", () => {
  it("moves what is below up, and knows where each row stood", () => {
    const { grid, rowBefore } = withoutRows(GRID, [12, 14]);
    expect(grid.values.map(([value]) => value)).toEqual(["a", "c", "e"]);
    expect([11, 12, 13, 14].map(rowBefore)).toEqual([11, 13, 15, 16]);
  });

  it("keeps merged areas over what is left of them", () => {
    expect(withoutRows(GRID, [12]).grid.merges.map(areaAddress)).toEqual(["A12:A13", "C11:D11", "B12:C12"]);
    expect(withoutRows(GRID, [12, 13, 14]).grid.merges.map(areaAddress)).toEqual(["C11:D11"]);
    expect(withoutRows(GRID, [12, 13]).grid.merges.map(areaAddress)).toEqual(["C11:D11"]);
  });

  it("is the same sheet where none goes", () => {
    expect(withoutRows(GRID, []).grid).toBe(GRID);
  });
});
