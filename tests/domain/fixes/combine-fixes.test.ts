import { combineFixes } from "../../../src/domain/fixes/combine-fixes";
import type { Fix } from "../../../src/domain/fixes/fix";
import { linesOf } from "./fixed-appendix";

const TEXT = "đơn đốc DBKK, phần đầu đạt";

function fix(row: number, column: number, before: string, after: string | null): Fix {
  return { cells: [{ row, column, before, after }] };
}

describe("combineFixes", () => {
  it("does changes of different words of one cell together, whatever their order", () => {
    const one = fix(2, 2, TEXT, "đôn đốc DBKK, phần đầu đạt");
    const other = fix(2, 2, TEXT, "đơn đốc ĐBKK, phần đầu đạt");
    for (const fixes of [
      [one, other],
      [other, one],
    ]) {
      const { cells, leftOut } = combineFixes(fixes);
      expect(linesOf(cells)).toEqual([`B2: ${TEXT} → đôn đốc ĐBKK, phần đầu đạt`]);
      expect(leftOut).toEqual([]);
    }
  });

  it("leaves out the later of two that change the same words, whole", () => {
    const one = fix(2, 2, TEXT, "đôn đốc DBKK, phần đầu đạt");
    const other: Fix = {
      cells: [
        { row: 2, column: 1, before: "1", after: "2" },
        { row: 2, column: 2, before: TEXT, after: "đun đốc DBKK, phần đầu đạt" },
      ],
    };
    const { cells, leftOut } = combineFixes([one, other]);
    expect(linesOf(cells)).toEqual([`B2: ${TEXT} → đôn đốc DBKK, phần đầu đạt`]);
    expect(leftOut).toEqual([{ index: 1, row: 2, column: 2 }]);
  });

  it("never joins a text change with one that moves or empties the cell", () => {
    const moved = fix(2, 2, TEXT, null);
    expect(combineFixes([moved, fix(2, 2, TEXT, `${TEXT} chuẩn`)]).leftOut).toHaveLength(1);
  });

  it("makes the same change once", () => {
    const same = fix(2, 2, TEXT, "đôn đốc DBKK, phần đầu đạt");
    expect(combineFixes([same, same])).toEqual({ cells: same.cells, leftOut: [] });
  });

  it("gives the cells in the order of the sheet", () => {
    const { cells } = combineFixes([fix(9, 1, "a", "b"), fix(2, 5, "a", "b"), fix(2, 3, "a", "b")]);
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 3],
      [2, 5],
      [9, 1],
    ]);
  });

  it("never begins or ends a change inside a letter and its marks", () => {
    const before = "Đôn đốc hoà giải".normalize("NFD");
    const { cells } = combineFixes([
      fix(1, 1, before, "Đôn đốc hoá giải".normalize("NFD")),
      fix(1, 1, before, "Đơn đốc hoà giải".normalize("NFD")),
    ]);
    expect(cells[0]?.after).toBe("Đơn đốc hoá giải".normalize("NFD"));
  });
});
