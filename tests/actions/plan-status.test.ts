import { planRequest } from "../../src/actions/plan-request";
import { addAppendix, bookOf, HEADINGS, ROWS } from "../support/appendix-book";
import { deskOn, linesOf, refusalOf, RESTORED, SCANNED, sampleDesk, valuesAt, type Desk } from "./check-here";

jest.setTimeout(60_000);

const DONE = { kind: "status", task: "II.1", status: "Đã hoàn thành", completedOn: "2024-04-29" } as const;

/** An appendix with the office's own columns for what was done. */
async function ownColumns(
  statuses: readonly (readonly (string | number)[])[],
  headings: readonly string[],
  change: (sheet: ReturnType<typeof addAppendix>) => void = () => undefined,
): Promise<Desk> {
  const tasks = ROWS.filter((row) => row.length > 2);
  const rows = ROWS.map((row) => (row.length > 2 ? [...row, null, ...(statuses[tasks.indexOf(row)] ?? [])] : row));
  return deskOn(await bookOf((book) => change(addAppendix(book, "Phụ lục", rows, [...HEADINGS, ...headings]))));
}

describe("recording a status in our columns", () => {
  it("writes word and day in the row where the block has the task, and the standing follows", async () => {
    const desk = await sampleDesk(SCANNED);
    await desk.carryOut({ kind: "track" });
    const before = await desk.check();
    expect(before.standings.get("II.1")?.kind).toBe("past-due");
    const { plan } = await desk.carryOut(DONE);
    // The task stands in rows 27 and 29; its block is in the first.
    expect(before.appendix.tasks.find(({ key }) => key === "II.1")?.rows).toEqual([27, 29]);
    expect(linesOf(plan)).toEqual([
      expect.stringMatching(/ [A-Z]+27 = Đã hoàn thành$/u),
      expect.stringMatching(/ [A-Z]+27 = 45411 dd\/mm\/yyyy$/u),
    ]);
    expect((await desk.check()).standings.get("II.1")?.kind).toBe("done-in-time");
    await desk.carryOut({ ...DONE, status: "", completedOn: null });
    expect((await desk.check()).standings).toEqual(before.standings);
  });

  it("writes nothing where nothing changes", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "track" });
    await desk.carryOut(DONE);
    expect(planRequest(await desk.check(), DONE).plan.steps).toEqual([]);
  });

  it("writes the official word in the language of the column", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "track" }, { locale: "en" });
    const { plan } = await desk.carryOut({ ...DONE, completedOn: null });
    expect(linesOf(plan)).toEqual([expect.stringMatching(/= Completed$/u)]);
  });

  it("keeps a completion that is no day unless another day is given", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "track" });
    const { appendix, grid } = await desk.check();
    const column = appendix.columns.completedOn ?? 0;
    await desk.run(async (context) => {
      context.workbook.worksheets.getItem(grid.sheet).getCell(15, column - 1).values = [["cuối tháng 4"]];
      await context.sync();
    });
    const { plan, refused } = planRequest(await desk.check(), { ...DONE, completedOn: null });
    expect(linesOf(plan)).toHaveLength(1);
    expect(refused.map(({ vi }) => vi)).toEqual([expect.stringContaining("“cuối tháng 4”")]);
    expect(linesOf(planRequest(await desk.check(), DONE).plan)).toHaveLength(2);
  });
});

describe("recording a status without our columns", () => {
  it("is refused where there is none, with nothing written", async () => {
    const checked = await (await sampleDesk(RESTORED)).check();
    expect(refusalOf(() => planRequest(checked, DONE))).toMatchObject({ code: "no-tracking" });
  });

  it("goes into the office's own column, and says that there is none for the day", async () => {
    const desk = await ownColumns([["Đang thực hiện"], ["Chưa thực hiện"], ["Chưa thực hiện"]], ["Tình trạng"]);
    const { plan, refused } = await desk.carryOut({ ...DONE, task: "I.1" });
    expect(linesOf(plan)).toEqual(["Phụ lục H6 = Đã hoàn thành"]);
    expect(refused).toHaveLength(1);
    expect(await valuesAt(desk.workbook, "Phụ lục", [6, 8])).toEqual(["Đã hoàn thành"]);
  });

  it("is refused in a merged cell that several tasks share", async () => {
    const desk = await ownColumns([["Đang thực hiện"], [], ["Chưa thực hiện"]], ["Tình trạng"], (sheet) =>
      sheet.mergeCells("H6:H7"),
    );
    const checked = await desk.check();
    for (const task of ["I.1", "I.2"]) {
      expect(refusalOf(() => planRequest(checked, { ...DONE, task }))).toMatchObject({ code: "shared-cell" });
    }
    expect(linesOf(planRequest(checked, { ...DONE, task: "II.1" }).plan)).toEqual(["Phụ lục H9 = Đã hoàn thành"]);
  });

  it("is refused for a task that is gone", async () => {
    const desk = await ownColumns([["Đang thực hiện"]], ["Tình trạng"]);
    const checked = await desk.check();
    expect(refusalOf(() => planRequest(checked, { ...DONE, task: "IX.9" }))).toMatchObject({
      code: "no-task-any-more",
    });
  });
});
