import { findingIds } from "../../src/actions/finding-id";
import { planRequest } from "../../src/actions/plan-request";
import { sameTasks } from "../../src/actions/same-tasks";
import { bookState } from "../excel/book-state";
import { linesOf, RESTORED, SCANNED, sampleDesk } from "./check-here";

jest.setTimeout(60_000);

describe("fixing what was found", () => {
  it("a shifted row: the cells move in the sheet, the tasks stay, and undo gives the very same file back", async () => {
    const desk = await sampleDesk(SCANNED);
    const start = bookState(desk.host);
    const before = await desk.check();
    const { plan, refused } = planRequest(before, { kind: "fix", findings: ["shifted-row/III.1//deadline"] });
    expect(refused).toEqual([]);
    expect(linesOf(plan).map((line) => /[A-Z]+\d+(?= =)/u.exec(line)?.[0])).toEqual([
      "D36",
      "E36",
      "F36",
      "G36",
      "H36",
    ]);
    const journal = await desk.workbook.apply(plan);
    const after = await desk.check();
    expect(sameTasks(before.appendix.tasks, after.appendix.tasks)).toBe(true);
    expect(findingIds(after.findings)).not.toContain("shifted-row/III.1//deadline");
    const { kept } = await desk.workbook.undo(journal);
    expect(kept).toEqual([]);
    expect(bookState(desk.host)).toEqual(start);
  });

  it("what has no fix, or is no longer found, is told and nothing is planned", async () => {
    const checked = await (await sampleDesk(RESTORED)).check();
    const { plan, refused } = planRequest(checked, {
      kind: "fix",
      findings: ["past-due/II.1/deadline/unrecorded", "gone/I.1/lead/x"],
    });
    expect(plan.steps).toEqual([]);
    expect(refused.map(({ en }) => en)).toEqual([
      "This is no longer among the latest findings (1); the list was just updated.",
      expect.stringContaining("E16"),
    ]);
  });

  it("a row that would make the table be read otherwise is refused", async () => {
    const desk = await sampleDesk(SCANNED);
    const checked = await desk.check();
    // As if the reader had taken another task's text from that row.
    const [first, ...rest] = [...checked.appendix.tasks].reverse();
    if (first === undefined) throw new Error("No task");
    const content = { ...first.cells.content, text: "khác" };
    const tasks = [...rest.reverse(), { ...first, cells: { ...first.cells, content } }];
    const { plan, refused } = planRequest(
      { ...checked, appendix: { ...checked.appendix, tasks } },
      { kind: "fix", findings: ["shifted-row/III.1//deadline"] },
    );
    expect(refused.map(({ vi }) => vi)).toEqual([expect.stringContaining("Sửa dòng 36")]);
    expect(plan.steps).toEqual([]);
  });
});
