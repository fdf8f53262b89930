import type { RowSpec } from "../../support/grid-of";
import { examineRows, fixFor, linesOf, type Examined } from "./fixed-appendix";

const HEADER: RowSpec = [
  "TT",
  "Nội dung",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian hoàn thành",
  "Kết quả",
  "Ghi chú",
];
const CUT: RowSpec = [1, "Ban hành kế hoạch nâng", "Sở Y tế", "UBND các huyện,", "Quý II/2024", "Kế hoạch của", null];
const REST: RowSpec = [null, "cao chất lượng", null, "thị xã", null, "Ủy ban nhân dân tỉnh", null];
const NEXT: RowSpec = [2, "Tổng kết chương trình", "Sở Nội vụ", "Sở Y tế", "Quý IV/2024", "Báo cáo", null];

function rowsThatGo(examined: Examined, rule: string): readonly number[] {
  return (fixFor(examined, rule)?.removedRows ?? []).map(({ row }) => row);
}

describe("the fix of a task that a page break cut", () => {
  it("appends each piece to the first row as the reader joins it, and takes the second row away", () => {
    const examined = examineRows([CUT, REST, NEXT]);
    expect(linesOf(fixFor(examined, "split-row")?.cells)).toEqual([
      "B2: Ban hành kế hoạch nâng → Ban hành kế hoạch nâng cao chất lượng",
      "D2: UBND các huyện, → UBND các huyện, thị xã",
      "F2: Kế hoạch của → Kế hoạch của Ủy ban nhân dân tỉnh",
    ]);
    expect(fixFor(examined, "split-row")?.removedRows).toEqual([
      {
        row: 3,
        cells: [
          { column: 2, value: "cao chất lượng" },
          { column: 4, value: "thị xã" },
          { column: 6, value: "Ủy ban nhân dân tỉnh" },
        ],
      },
    ]);
  });

  it("joins three rows at once, over a header in between, and drops a number that is none", () => {
    const third: RowSpec = [7, "đến năm 2025", null, null, null, "và các sở", null];
    const examined = examineRows([CUT, REST, HEADER, third, NEXT]);
    expect(linesOf(fixFor(examined, "split-row")?.cells)[0]).toBe(
      "B2: Ban hành kế hoạch nâng → Ban hành kế hoạch nâng cao chất lượng đến năm 2025",
    );
    expect(rowsThatGo(examined, "split-row")).toEqual([3, 5]);
    expect(rowsThatGo(examined, "repeated-header")).toEqual([4]);
    const fixes = examined.findings.filter(({ rule }) => rule === "split-row").map((one) => examined.fixes.get(one));
    expect(fixes).toHaveLength(2);
    expect(fixes[0]).toEqual(fixes[1]);
  });

  it("puts items of a list on lines of their own", () => {
    const examined = examineRows([CUT, [null, "- Rà soát", null, null, null, null, null], NEXT]);
    expect(linesOf(fixFor(examined, "split-row")?.cells)).toEqual([
      "B2: Ban hành kế hoạch nâng → Ban hành kế hoạch nâng\n- Rà soát",
    ]);
  });

  it("brings what only the second row says to the first, a number with its format", () => {
    const examined = examineRows([CUT, [...REST.slice(0, 6), [0.5, "0%"]], NEXT]);
    expect(linesOf(fixFor(examined, "split-row")?.cells)).toContain("G2: null → 0.5 (0%)");
  });

  it.each([
    ["words beside the table", [...REST, null, "xem lại"] as RowSpec, [] as readonly string[]],
    ["a merged cell that reaches to another row", REST, ["G3:G4"]],
    ["a text longer than a cell can hold", [null, `c${"ao ".repeat(11_000)}`, null, null, null, null, null], []],
  ])("is not proposed over %s", (_, rest, merges) => {
    expect(fixFor(examineRows([CUT, rest, NEXT], merges), "split-row")).toBeNull();
  });
});
