import { existsSync } from "node:fs";
import { addAppendix, bookOf, ROWS } from "../support/appendix-book";
import { makeBench, RESTORED, runHere } from "../support/run-command";
import { edited, runOn } from "../support/workbook-runs";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

describe("an appendix beside which no tracking columns can stand", () => {
  it.each([
    ["no-task", /có dòng tiêu đề nhưng chưa có nhiệm vụ nào/u, /has a header but no task yet/u, 0],
    ["no-room", /không còn cột trống/u, /no room to the right/u, 16_377],
  ])("%s: it is read and reported, and nothing is written", async (name, vi, en, column) => {
    const file = bench.put(
      `${name}.xlsx`,
      await bookOf((book) => {
        const sheet = addAppendix(book, "Phụ lục", name === "no-task" ? [] : ROWS);
        if (column > 0) sheet.spliceColumns(1, 0, ...Array.from({ length: column }, () => []));
      }),
    );
    const [out, json] = [bench.path(`${name}-out.xlsx`), bench.path(`${name}.json`)];
    const ran = await runHere("check", file, "--as-of", "2024-07-02", "--out", out, "--json", json);
    expect(ran.status).toBe(2);
    expect(ran.complaint).toMatch(vi);
    expect(existsSync(out)).toBe(false);
    expect(bench.report(json).tasks).toHaveLength(name === "no-task" ? 0 : 3);
    expect((await runHere("check", file, "--out", out, "--lang", "en")).complaint).toMatch(en);
    expect((await runHere("check", file)).status).not.toBe(2);
  });
});

it("the report of a task says the day that an official typed into our column, as its standing does", async () => {
  const first = await runOn(bench, RESTORED, "due-1");
  const typed = await edited(bench, first.out, "due-2", (book) => {
    const sheet = book.getWorksheet("Phụ lục");
    if (sheet) sheet.getCell("J9").value = new Date(Date.UTC(2024, 5, 3));
  });
  const { report } = await runOn(bench, typed, "due-3");
  expect(report.tasks.find(({ key }) => key === "I.3")).toMatchObject({
    deadline: { text: "Năm 2024", due: "2024-06-03", dueEffective: "2024-06-03" },
    standing: "past-due",
    daysLate: 29,
  });
});
