import { planRequest } from "../../src/actions/plan-request";
import { bookState } from "../excel/book-state";
import { linesOf, RESTORED, SCANNED, sampleDesk, valuesAt } from "./check-here";

jest.setTimeout(60_000);

describe("marks and the columns that they look at", () => {
  it("marks bring the columns along where they do not stand, and only there", async () => {
    const desk = await sampleDesk(SCANNED);
    const first = await desk.carryOut({ kind: "mark" });
    expect(linesOf(first.plan)).toEqual(["region", "create settings", "create record", "mark rows"]);
    const again = planRequest(await desk.check(), { kind: "mark" });
    expect(linesOf(again.plan)).toEqual(["mark rows"]);
  });

  it("taking marks off leaves the columns, and undo puts the marks back", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "track" });
    const unmarked = bookState(desk.host);
    await desk.carryOut({ kind: "mark" });
    const marked = bookState(desk.host);
    expect(marked).not.toEqual(unmarked);
    const journal = await desk.workbook.apply(planRequest(await desk.check(), { kind: "unmark" }).plan);
    expect(bookState(desk.host)).toEqual(unmarked);
    await desk.workbook.undo(journal);
    expect(bookState(desk.host)).toEqual(marked);
  });

  it("writing the columns anew leaves on record what the agencies' sheets still show", async () => {
    const desk = await sampleDesk(RESTORED);
    const all = { tally: false, overdue: false, brief: false, agencies: null } as const;
    await desk.carryOut({ kind: "track" });
    await desk.carryOut({ kind: "status", task: "II.1", status: "Chưa thực hiện", completedOn: null });
    await desk.carryOut({ kind: "build", sheets: all });
    await desk.carryOut({ kind: "status", task: "II.1", status: "Đang thực hiện", completedOn: null });
    await desk.carryOut({ kind: "track" });
    await desk.carryOut({ kind: "build", sheets: all });
    const checked = await desk.check();
    const values = [...checked.ours].filter(([id]) => id.startsWith("agency:")).flatMap(([, grid]) => grid.values);
    const rows = values.filter((row) => row.includes("II.1"));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toContain("Đang thực hiện");
  });
});

it("a day chosen before there was a settings sheet is written on it when it is made", async () => {
  const desk = await sampleDesk(RESTORED);
  const memory = {
    version: 1,
    settings: null,
    locale: null,
    asOf: "2024-06-10",
    reading: null,
    setAside: [],
    lastCheck: null,
  };
  await desk.workbook.keep("memory", JSON.stringify(memory));
  expect((await desk.check()).asOf).toBe("2024-06-10");
  await desk.carryOut({ kind: "track" });
  expect(await valuesAt(desk.workbook, "Thiết lập", [3, 2])).toEqual([45453]);
  await desk.carryOut({ kind: "as-of", asOf: null });
  expect((await desk.check()).asOf).toBe("2024-07-02");
});
