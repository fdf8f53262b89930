import { findAppendices } from "../../../src/domain/import/find-appendices";
import type { SourceBlock, SourceTable } from "../../../src/domain/import/source-document";
import { tableOfRows } from "../../../src/import/table-of-rows";

const HEAD = ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"];
const row = (number: number): string[] => [String(number), `Việc ${String(number)}`, "Sở Y tế", "Quý II/2024"];
const table = (...rows: readonly (readonly string[])[]): SourceTable => tableOfRows(rows, { rows: 0, cells: 0 });
const lines = (...texts: readonly string[]): readonly SourceBlock[] =>
  texts.map((text) => ({ kind: "line", text, font: null }));
const find = (...blocks: readonly SourceBlock[]) => findAppendices({ blocks, leftOut: [], remarks: [] });
const titles = (at: number, found: ReturnType<typeof find>) => found.appendices[at]?.titles.map(({ text }) => text);
const column = (found: ReturnType<typeof find>, at = 0) =>
  found.appendices[at]?.table.cells.filter((cell) => cell.column === 0).map(({ text }) => text);
const ENCLOSED = "(Kèm theo Quyết định số 1/QĐ-UBND ngày 01/3/2024)";

describe("appendices of a document", () => {
  it("have the title from “Phụ lục” on; what stands before and after is kept apart, in order", () => {
    const letterhead = table(["UBND TỈNH", "CỘNG HÒA"]);
    const found = find(
      letterhead,
      ...lines("QUYẾT ĐỊNH", "Điều 1.", "", "PHỤ LỤC", "Tên", ENCLOSED, ""),
      table(HEAD, row(1)),
      ...lines("Nơi nhận:"),
    );
    expect(titles(0, found)).toEqual(["PHỤ LỤC", "Tên", ENCLOSED]);
    expect(found.rest.map((block) => (block.kind === "line" ? block.text : "bảng"))).toEqual([
      "bảng",
      "QUYẾT ĐỊNH",
      "Điều 1.",
      "Nơi nhận:",
    ]);
    expect(found.appendices[0]).toMatchObject({ headerRows: 1, ordinal: 1, deadline: 4, pieces: 1 });
  });

  it("take the decision's number and day along where their own title does not name it", () => {
    const found = find(
      ...lines("Số: 645/QĐ-UBND", "Huế, ngày 27 tháng 3 năm 2024", "Điều 1.", "Phụ lục"),
      table(HEAD, row(1)),
    );
    expect(titles(0, found)).toEqual(["Số: 645/QĐ-UBND", "Huế, ngày 27 tháng 3 năm 2024", "Phụ lục"]);
  });

  it("go on over pages, the header repeated or not, page numbers between", () => {
    const found = find(table(HEAD, row(1)), ...lines("", "2"), table(HEAD, row(2)), ...lines(""), table(row(3)));
    expect(found.appendices).toHaveLength(1);
    expect(column(found)).toEqual(["TT", "1", "2", "3"]);
    expect(found.appendices[0]).toMatchObject({ pieces: 3, repeatedHeaders: 1 });
    expect(found.rest).toMatchObject([{ text: "2" }]);
  });

  it("keep a heading between two pieces as a row over the whole width", () => {
    const found = find(table(HEAD, row(1)), ...lines("II. NHÓM HAI"), table(HEAD, row(1)));
    expect(column(found)).toEqual(["TT", "1", "II. NHÓM HAI", "1"]);
    expect(found.appendices[0]?.table.cells.find(({ text }) => text.startsWith("II"))?.columns).toBe(4);
  });

  it("are two where another annex begins, each with its title", () => {
    const found = find(
      ...lines("Phụ lục I"),
      table(HEAD, row(1)),
      ...lines("KT. CHỦ TỊCH", "Phụ lục II", "Tên hai"),
      table(HEAD, row(1)),
    );
    expect([titles(0, found), titles(1, found)]).toEqual([["Phụ lục I"], ["Phụ lục II", "Tên hai"]]);
    expect(found.rest).toMatchObject([{ text: "KT. CHỦ TỊCH" }]);
  });

  it("have the rows above the header as title lines where the sheet holds them", () => {
    const found = find(table(["UBND TỈNH", "", "CỘNG HÒA", ""], ["Phụ lục"], [ENCLOSED], HEAD, row(1)));
    expect(titles(0, found)).toEqual(["Phụ lục", ENCLOSED]);
    expect(column(found)).toEqual(["TT", "1"]);
    expect(found.rest).toHaveLength(1);
  });

  it("are the largest table as it is where no header of tasks is recognised", () => {
    const found = find(table(["a"]), table(["x", "y"], ["1", "2"]));
    expect(found.appendices).toMatchObject([{ headerRows: 0, ordinal: null, table: { rows: 2 } }]);
    expect(find(...lines("chỉ có chữ")).appendices).toEqual([]);
  });
});
