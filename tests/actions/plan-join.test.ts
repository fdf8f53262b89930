import type { Workbook } from "@cj-tech-master/excelts";
import { addAppendix, bookOf, HEADINGS, ROWS, type AppendixRow } from "../support/appendix-book";
import { deskOn, linesOf, refusalOf, sampleDesk, RESTORED } from "./check-here";
import { planRequest } from "../../src/actions/plan-request";

jest.setTimeout(60_000);

const SECOND: readonly AppendixRow[] = [
  [null, "tại các xã điểm", null, "UBND huyện Vĩnh Linh"],
  [2, "=Kiểm tra việc thực hiện", "Sở Xây dựng", null, new Date(Date.UTC(2024, 4, 31)), "Báo cáo"],
];

function addPage(book: Workbook, name: string, rows: readonly AppendixRow[]): void {
  const sheet = book.addWorksheet(name);
  [HEADINGS, ...rows].forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null) return;
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = "dd/mm/yyyy";
    }),
  );
}

const twoSheets = bookOf((book) => {
  addAppendix(book, "Trang 1", ROWS);
  addPage(book, "Trang 2", SECOND);
});

const said = (tasks: Awaited<ReturnType<Awaited<ReturnType<typeof deskOn>>["check"]>>["appendix"]["tasks"]) =>
  tasks.map(({ key, cells, deadline, leads, coordinators }) => ({
    ...{ key, due: deadline.due, content: cells.content.text },
    ...{ leads: leads.map(({ text }) => text), coordinators: coordinators.map(({ text }) => text) },
  }));

it("puts the table on one new sheet that reads the same, and leaves the old ones as they are", async () => {
  const desk = await deskOn(await twoSheets);
  const spread = await desk.check();
  expect(spread.parts.map(({ sheet }) => sheet)).toEqual(["Trang 1", "Trang 2"]);
  const before = await desk.workbook.read(["Trang 1", "Trang 2"]);
  const { plan, refused, notes = [] } = await desk.carryOut({ kind: "join" });
  expect(refused).toEqual([]);
  expect(linesOf(plan)).toEqual(["add Phụ lục"]);
  expect(notes[0]?.vi).toContain("Các trang “Trang 1”, “Trang 2” giữ nguyên");

  expect(await desk.workbook.read(["Trang 1", "Trang 2"])).toEqual(before);
  const joined = await desk.check({ sheet: "Phụ lục" });
  expect(joined.parts).toEqual([]);
  expect(said(joined.appendix.tasks)).toEqual(said(spread.appendix.tasks));
  expect(joined.appendix.decision).toEqual(spread.appendix.decision);
  expect(joined.appendix.tasks.at(-1)?.cells.content.text).toBe("=Kiểm tra việc thực hiện");
  expect(joined.sheets.find(({ name }) => name === "Phụ lục")?.ours).toBeNull();
});

it("nothing else is planned while the table stands on several sheets", async () => {
  const checked = await (await deskOn(await twoSheets)).check();
  for (const kind of ["track", "mark", "unmark"] as const) {
    expect(refusalOf(() => planRequest(checked, { kind })).code).toBe("several-sheets");
  }
  expect(refusalOf(() => planRequest(checked, { kind: "fix", findings: [] })).code).toBe("several-sheets");
});

it("a table on one sheet has nothing to be brought together", async () => {
  const checked = await (await sampleDesk(RESTORED)).check();
  expect(refusalOf(() => planRequest(checked, { kind: "join" })).code).toBe("one-sheet");
});
