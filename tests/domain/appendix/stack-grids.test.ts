import { addressIn, placeOf, stackGrids } from "../../../src/domain/appendix/stack-grids";
import { gridOf } from "../../support/grid-of";

const first = gridOf([["a"], ["b"]], { top: 3, left: 2, sheet: "Trang 1", merges: ["B4:B4"] });
const second = gridOf([["title"], ["c", "d"], ["e"]], { left: 3, sheet: "Trang 2", merges: ["C1:D1", "C2:C3"] });

describe("stackGrids", () => {
  const stacked = stackGrids([
    { grid: first, skipped: 0 },
    { grid: second, skipped: 1 },
  ]);

  it("puts the rows below each other and keeps the columns", () => {
    expect(stacked?.grid).toMatchObject({ sheet: "Trang 1", top: 3, left: 2 });
    expect(stacked?.grid.values).toEqual([
      ["a", null, null],
      ["b", null, null],
      [null, "c", "d"],
      [null, "e", null],
    ]);
    expect(stacked?.grid.numberFormats.map((row) => row.length)).toEqual([3, 3, 3, 3]);
  });

  it("moves merges with their rows and leaves out those of rows that are left out", () => {
    expect(stacked?.grid.merges).toEqual([
      { top: 4, bottom: 4, left: 2, right: 2 },
      { top: 5, bottom: 6, left: 3, right: 3 },
    ]);
  });

  it.each([
    [3, { sheet: "Trang 1", row: 3 }],
    [4, { sheet: "Trang 1", row: 4 }],
    [5, { sheet: "Trang 2", row: 2 }],
    [6, { sheet: "Trang 2", row: 3 }],
    [9, { sheet: "Trang 2", row: 6 }],
  ])("tells where row %i really stands", (row, place) => {
    expect(placeOf(stacked?.parts ?? [], row)).toEqual(place);
  });

  it("gives addresses as their own sheet has them", () => {
    expect(addressIn(stacked?.parts ?? [], "D5")).toBe("D2");
    expect(addressIn(stacked?.parts ?? [], "C5:D6")).toBe("C2:D3");
    expect(addressIn([], "D5")).toBe("D5");
  });

  it("is nothing without a sheet", () => {
    expect(stackGrids([])).toBeNull();
    expect(placeOf([], 1)).toBeNull();
  });
});
