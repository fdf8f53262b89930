import { gridOf, type RowSpec } from "../../support/grid-of";
import { examine, fixFor, linesOf } from "./fixed-appendix";

const HEADER: RowSpec = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian hoàn thành", "Kết quả"];
const NUMBERS: RowSpec = ["(1)", "(2)", "(3)", "(4)", "(5)"];
const TASK = (number: number): RowSpec => [
  number,
  `Xây dựng đề án số ${String(number)}`,
  "Sở Y tế",
  "Quý II/2024",
  "Đề án",
];

describe("the fix of a repeated header", () => {
  it("takes all its rows away, the row of column numbers too, and writes nothing", () => {
    const fix = fixFor(examine(gridOf([HEADER, NUMBERS, TASK(1), HEADER, NUMBERS, TASK(2)])), "repeated-header");
    expect(linesOf(fix?.cells)).toEqual([]);
    expect(fix?.removedRows?.map(({ row }) => row)).toEqual([4, 5]);
  });

  it("bears a slip of scanning in a heading", () => {
    const slip: RowSpec = ["TT", "Nội dung", "Cơ quan chù trì", "Thời gian hoàn thành", "Kết quả"];
    const { findings, fixes } = examine(gridOf([HEADER, TASK(1), slip, TASK(2)]));
    const headers = findings.filter(({ rule }) => rule === "repeated-header");
    expect(headers.map((header) => fixes.get(header)?.removedRows?.map(({ row }) => row))).toEqual([[3]]);
  });

  it.each([
    ["something else stands in the row", [...HEADER, "ĐVT: triệu đồng"] as RowSpec, [] as readonly string[]],
    ["a merged cell reaches out of it", HEADER, ["E3:E4"]],
  ])("is not proposed where %s", (_, again, merges) => {
    const examined = examine(gridOf([HEADER, TASK(1), again, TASK(2)], { merges }));
    expect(fixFor(examined, "repeated-header")).toBeNull();
  });
});
