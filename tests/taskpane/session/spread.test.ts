import type { Workbook } from "@cj-tech-master/excelts";
import { addAppendix, bookOf, HEADINGS, ROWS } from "../../support/appendix-book";
import { sessionOn, until } from "./on-session";

jest.setTimeout(60_000);

function addPage(book: Workbook): void {
  const sheet = book.addWorksheet("Trang 2");
  [HEADINGS, [2, "Kiểm tra việc thực hiện", "Sở Xây dựng", null, "Tháng 5/2024", "Báo cáo"]].forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
    }),
  );
}

it("a table over two sheets is told, brought together when asked, and worked with from then on", async () => {
  const bytes = await bookOf((book) => {
    addAppendix(book, "Trang 1", ROWS);
    addPage(book);
  });
  const { session, state } = await sessionOn(bytes);
  await session.start();
  expect(state().outcome).toMatchObject({ kind: "spread", sheets: ["Trang 1", "Trang 2"], tasks: 4 });
  expect(state().findings.total).toBe(0);

  await session.propose({ kind: "join" });
  expect(state().proposal?.proposal.plan.steps.map(({ kind }) => kind)).toEqual(["add-sheet"]);
  await session.accept();
  await until(() => state().outcome?.kind === "ready", "the new sheet to be read");
  expect(state().outcome).toMatchObject({ kind: "ready", overview: { appendix: { sheet: "Phụ lục", tasks: 4 } } });
  expect(state().findings.total).toBeGreaterThan(0);

  await session.undo();
  // The sheet that was worked with went with the undo: that is said, and nothing else is chosen silently.
  await until(() => state().outcome?.kind === "sheet-gone", "the sheet to be missed");
  await session.stop();
});
