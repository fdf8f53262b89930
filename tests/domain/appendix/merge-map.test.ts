import { mergeMapOf } from "../../../src/domain/appendix/merge-map";
import { gridOf } from "../../support/grid-of";

describe("mergeMapOf", () => {
  const map = mergeMapOf(gridOf([["a"], [], ["b"]], { merges: ["A1:A2", "A3:XFD1048576"] }));

  it("knows the area of every cell that it covers", () => {
    expect(map.areaAt(1, 1)).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(map.areaAt(2, 1)).toBe(map.areaAt(1, 1));
    expect(map.areaAt(2, 2)).toBeNull();
  });

  it("costs no more than the grid for a merge of the whole sheet", () => {
    expect(map.areaAt(3, 1)?.bottom).toBe(1_048_576);
    expect(map.areaAt(4, 1)).toBeNull();
  });
});
