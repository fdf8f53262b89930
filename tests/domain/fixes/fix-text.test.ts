import type { RowSpec } from "../../support/grid-of";
import { examine, examineRows, fixFor, linesOf } from "./fixed-appendix";

const ROW: RowSpec = [
  1,
  "Ban hành kế hoạch",
  "Sở Tài chính",
  "UBND các huyện Dakrông, Hải Lăng",
  "Quý IV/2024",
  "Kế hoạch",
];

function withCell(column: number, cell: RowSpec[number]): RowSpec {
  return ROW.map((each, at) => (at === column - 1 ? cell : each));
}

describe("the fix of a suggestion", () => {
  it("changes the words in question and nothing else of the cell", () => {
    const typed = `${"UBND các huyện  Dakrông,".normalize("NFD")}\nHải Lăng `;
    expect(linesOf(fixFor(examineRows([withCell(4, typed)]), "spelling")?.cells)).toEqual([
      `D2: ${typed} → ${"UBND các huyện  ".normalize("NFD")}Đakrông,\nHải Lăng `,
    ]);
  });

  it("is not proposed for a computed cell", () => {
    const { grid } = examineRows([ROW]);
    const formulas = grid.formulas.map((row, at) => row.map((_, column) => (at === 1 && column === 3 ? "=X1" : null)));
    expect(fixFor(examine({ ...grid, formulas }), "spelling")).toBeNull();
  });

  it("changes the first cell of a merged area, where its words stand", () => {
    const second: RowSpec = [2, "Rà soát tiêu chí", "Sở Tài chính", null, "Quý IV/2024", "Báo cáo"];
    expect(linesOf(fixFor(examineRows([ROW, second], ["D2:D3"]), "spelling")?.cells)).toEqual([
      "D2: UBND các huyện Dakrông, Hải Lăng → UBND các huyện Đakrông, Hải Lăng",
    ]);
  });

  it("takes markup out of the cell it stands in", () => {
    const fix = fixFor(examineRows([withCell(6, "<ul><li>Kế hoạch</li><li>Báo cáo</li></ul>")]), "markup");
    expect(linesOf(fix?.cells)).toEqual(["F2: <ul><li>Kế hoạch</li><li>Báo cáo</li></ul> → - Kế hoạch\n- Báo cáo"]);
  });

  it("of a text cut by a page break changes the cell that holds the words, never the whole into one", () => {
    const rest: RowSpec = [null, null, null, "Hướng Hóa", null, "trình UBND tỉnh; đơn đốc thực hiện"];
    const examined = examineRows([withCell(6, "Kế hoạch của Sở"), rest]);
    const words = [...examined.fixes].filter(([{ rule }]) => rule === "spelling");
    const lines = words.flatMap(([, { cells }]) => linesOf(cells));
    expect(lines).toContain("F3: trình UBND tỉnh; đơn đốc thực hiện → trình UBND tỉnh; đôn đốc thực hiện");
    expect(lines.filter((line) => line.startsWith("F2"))).toEqual([]);
  });

  it("is not proposed where a suggestion speaks of more than the cell holds", () => {
    const rest: RowSpec = [null, "và đánh giá", null, null, "30/6", null];
    const { findings, fixes } = examineRows([withCell(5, "Trước ngày"), rest]);
    for (const finding of findings.filter(({ field }) => field === "deadline")) {
      const after = fixes.get(finding)?.cells[0]?.after ?? "";
      expect(String(after)).not.toContain("Trước ngày 30/6");
    }
  });
});
