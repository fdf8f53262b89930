import { existsSync } from "node:fs";
import type { Workbook } from "@cj-tech-master/excelts";
import { addAppendix, bookOf, HEADINGS, ROWS, type AppendixRow } from "../support/appendix-book";
import { makeBench, runHere } from "../support/run-command";

jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

const GOES_ON: readonly AppendixRow[] = [
  [2, "Kiểm tra việc thực hiện", "Sở Lạ Lùng Chưa Biết Tên", null, "Tháng 5/2024", "Báo cáo"],
  ["III", "Tổng kết"],
  [1, "Tổng kết chương trình", "Sở Tài chính", null, "Năm 2024", "Báo cáo"],
];

function addPage(book: Workbook, name: string, rows: readonly AppendixRow[]): void {
  const sheet = book.addWorksheet(name);
  [HEADINGS, ...rows].forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
    }),
  );
}

describe("one table over two sheets", () => {
  const twoSheets = bookOf((book) => {
    addAppendix(book, "Trang 1", ROWS);
    addPage(book, "Trang 2", GOES_ON);
  });

  it("is read as one, each task and finding with the sheet that it stands on", async () => {
    const file = bench.put("two.xlsx", await twoSheets);
    const json = bench.path("two.json");
    const ran = await runHere("check", file, "--as-of", "2024-07-02", "--json", json);
    const report = bench.report("two.json");
    expect(report.appendix).toMatchObject({ sheet: "Trang 1", sheets: ["Trang 1", "Trang 2"] });
    expect(report.tasks.map(({ key, sheet, rows }) => [key, sheet, rows])).toEqual([
      ["I.1", "Trang 1", [6]],
      ["I.2", "Trang 1", [7]],
      ["II.1", "Trang 1", [9]],
      ["II.2", "Trang 2", [2]],
      ["III.1", "Trang 2", [4]],
    ]);
    expect(report.appendix.sections.at(-1)).toMatchObject({ sheet: "Trang 2", row: 3, ordinal: "III" });
    expect(report.findings.find(({ rule, task }) => rule === "past-due" && task === "II.2")).toMatchObject({
      sheet: "Trang 2",
      row: 2,
      cell: "E2",
    });
    expect(ran.out).toContain("Bảng nằm trên nhiều trang, đọc liền nhau: Trang 1, Trang 2.");
    expect(ran.out).toContain("Trang 2!E2");
  });

  it("nothing is written beside it, and the sentence says what to do first", async () => {
    const file = bench.put("two-out.xlsx", await twoSheets);
    const out = bench.path("two-new.xlsx");
    const ran = await runHere("check", file, "--out", out, "--lang", "en");
    expect(ran.status).toBe(2);
    expect(ran.complaint).toContain("bring the sheets together on one new sheet first");
    expect(existsSync(out)).toBe(false);
  });

  it("a sheet that is asked for is read alone", async () => {
    const file = bench.put("two-one.xlsx", await twoSheets);
    const json = bench.path("two-one.json");
    await runHere("check", file, "--sheet", "Trang 2", "--json", json);
    const { appendix, tasks } = bench.report("two-one.json");
    expect(appendix.sheets).toBeUndefined();
    expect(tasks.map(({ key, rows }) => [key, rows])).toEqual([
      ["2", [2]],
      ["III.1", [4]],
    ]);
  });
});

it("two appendices with numbers of their own are still asked about", async () => {
  const file = bench.put(
    "own.xlsx",
    await bookOf((book) => {
      addAppendix(book, "PL1", ROWS);
      addPage(book, "PL2", ROWS);
    }),
  );
  const ran = await runHere("check", file);
  expect(ran.status).toBe(2);
  expect(ran.complaint).toContain("Có 2 trang chứa phụ lục");
});
