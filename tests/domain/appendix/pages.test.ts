import { readPages } from "../../../src/domain/appendix/pages";
import type { Grid } from "../../../src/domain/grid";
import { gridOf, type RowSpec } from "../../support/grid-of";
import { readContext } from "../../support/read-context";

const HEADER: RowSpec = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả"];
const task = (number: number, content: string): RowSpec => [
  number,
  content,
  "Sở Tài chính",
  "Sở Xây dựng",
  "Quý II/2024",
  "Báo cáo",
];
const sheet = (name: string, ...rows: readonly RowSpec[]): Grid => gridOf(rows, { sheet: name });

const FIRST = sheet(
  "Trang 1",
  ["PHỤ LỤC"],
  HEADER,
  ["I", "Công tác chỉ đạo"],
  task(1, "Ban hành kế hoạch thực hiện"),
  task(2, "Rà soát các tiêu chí của xã,"),
);

const keys = (...grids: readonly Grid[]): readonly string[] | null =>
  readPages(grids, readContext())?.appendix.tasks.map(({ key }) => key) ?? null;

describe("sheets that are pages of one table", () => {
  it.each<[string, Grid]>([
    ["the header again, and numbers that go on", sheet("Trang 2", HEADER, task(3, "Tổ chức tập huấn cho cán bộ"))],
    ["the title and the header again", sheet("B", ["PHỤ LỤC"], HEADER, task(3, "Tổ chức tập huấn cho cán bộ"))],
    ["the number of the page above", sheet("Trang 2", ["2"], HEADER, task(3, "Tổ chức tập huấn cho cán bộ"))],
    ["no header, but named on", sheet("Trang 2", task(3, "Tổ chức tập huấn cho cán bộ"))],
  ])("%s", (_, second) => {
    expect(keys(FIRST, second)).toEqual(["I.1", "I.2", "I.3"]);
  });

  it("a task cut by the page goes on, and a new section begins where it stands", () => {
    const read = readPages(
      [
        FIRST,
        sheet(
          "Trang 2",
          HEADER,
          [null, "xã nông thôn mới", null, "UBND huyện Cam Lộ"],
          ["II", "Tổ chức thực hiện"],
          task(1, "Tổ chức tập huấn cho cán bộ"),
        ),
        sheet("Trang 3", HEADER, task(2, "Kiểm tra việc thực hiện")),
      ],
      readContext(),
    );
    expect(read?.appendix.tasks.map(({ key, rows }) => [key, rows])).toEqual([
      ["I.1", [4]],
      ["I.2", [5, 7]],
      ["II.1", [9]],
      ["II.2", [11]],
    ]);
    expect(read?.parts.map(({ sheet: name, from, to }) => [name, from, to])).toEqual([
      ["Trang 1", 1, 5],
      ["Trang 2", 6, 9],
      ["Trang 3", 10, 11],
    ]);
    expect(read?.appendix.unplaced).toEqual([]);
    expect(read?.appendix.mends.map(({ kind }) => kind)).toEqual(["split-row"]);
  });

  it.each<[string, Grid]>([
    ["its numbers begin anew", sheet("Trang 2", HEADER, ["I", "Công tác khác"], task(1, "Việc khác"))],
    ["it has a title of its own", sheet("Trang 2", ["PHỤ LỤC II"], HEADER, task(3, "Việc khác"))],
    ["its columns stand elsewhere", sheet("Trang 2", [null, ...HEADER], [null, ...task(3, "Việc khác")])],
    ["it has no header and another name", sheet("Ghi chép", task(3, "Việc khác"))],
    ["it has no header and more columns", sheet("Trang 2", [...task(3, "Việc khác"), null, null, "x"])],
    ["it adds nothing to the table", sheet("Trang 2", HEADER)],
    ["it holds a word or two", sheet("Trang 2", ["Ghi chép"], ["việc của năm sau"])],
    ["it holds the rest of a task alone", sheet("Trang 2", [null, "xã nông thôn mới"])],
  ])("not where %s", (_, second) => {
    expect(keys(FIRST, second)).toBeNull();
  });

  it("not a sheet alone, nor none", () => {
    expect(keys(FIRST)).toBeNull();
    expect(keys()).toBeNull();
  });
});
