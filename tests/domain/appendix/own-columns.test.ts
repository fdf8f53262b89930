import { ownColumnsAt, withoutOwnColumns } from "../../../src/domain/appendix/own-columns";
import { sheetRowsOf } from "../../../src/domain/appendix/sheet-rows";
import { gridOf, type RowSpec } from "../../support/grid-of";

const HEADINGS = ["TT", "Nội dung", "Hạn hoàn thành", "Đánh giá đến 02/07/2024", "Kết quả kiểm tra"];

function textsWithout(rows: readonly RowSpec[]): readonly (readonly string[])[] {
  const grid = gridOf(rows);
  return withoutOwnColumns(sheetRowsOf(grid), grid).rows.map(({ pieces }) => pieces.map(({ text }) => text));
}

describe("withoutOwnColumns", () => {
  it("takes off title, headings, what was computed and the note, and leaves the office's cells", () => {
    const rows = [
      ["PHỤ LỤC", null, "Theo dõi thực hiện"],
      HEADINGS,
      ["I", "CÔNG TÁC"],
      [1, "Rà soát", 45_473, "✓ Đúng hạn", "–"],
      [2, "Báo cáo", "Thường xuyên", "Thường xuyên", "□ Chưa nêu cơ quan chủ trì."],
      [null, null, "□ Chưa rõ đầu mối."],
    ];
    expect(textsWithout(rows)).toEqual([
      ["PHỤ LỤC"],
      ["TT", "Nội dung"],
      ["I", "CÔNG TÁC"],
      ["1", "Rà soát"],
      ["2", "Báo cáo"],
      [],
    ]);
  });

  it("leaves what stands in those columns below the last findings", () => {
    const rows = [HEADINGS, [1, "Rà soát", 45_473, "✓ Đúng hạn", "–"], [], [null, null, null, "CHỦ TỊCH", "(Đã ký)"]];
    expect(textsWithout(rows).at(-1)).toEqual(["CHỦ TỊCH", "(Đã ký)"]);
  });

  it("changes nothing where no block stands", () => {
    const grid = gridOf([
      ["TT", "Nội dung", "Hạn hoàn thành", "Tình trạng"],
      [1, "Rà soát", "Quý I", "–"],
    ]);
    const rows = sheetRowsOf(grid);
    expect(withoutOwnColumns(rows, grid)).toEqual({ rows, merges: grid.merges, blocks: [] });
  });
});

test("ownColumnsAt finds the block of a header by any of its rows", () => {
  const grid = gridOf([[], HEADINGS, [1, "Rà soát", 45_473, "✓ Đúng hạn", "–"]]);
  const { blocks } = withoutOwnColumns(sheetRowsOf(grid), grid);
  expect(ownColumnsAt(blocks, [2, 3])).toEqual({ due: 3, standing: 4, findings: 5 });
  expect(ownColumnsAt(blocks, [3])).toEqual({});
});
