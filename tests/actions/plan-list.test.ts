import { planRequest } from "../../src/actions/plan-request";
import { linesOf, RESTORED, sampleDesk } from "./check-here";

jest.setTimeout(60_000);

describe("lists on sheets of their own", () => {
  it("say there what is built in, until an official changes them", async () => {
    const desk = await sampleDesk(RESTORED);
    const before = await desk.check();
    expect(before.lists.holidays.sheet).toBeNull();
    await desk.carryOut({ kind: "list", list: "holidays" });
    await desk.carryOut({ kind: "list", list: "directory" });
    const after = await desk.check();
    expect(after.lists).toEqual({
      holidays: { sheet: "Ngày nghỉ", entries: before.lists.holidays.entries, problems: [] },
      directory: { sheet: "Danh mục cơ quan", entries: before.lists.directory.entries, problems: [] },
    });
    expect(after.findings).toEqual(before.findings);
    expect(after.options.directory.agencies.map(({ id }) => id)).toEqual(
      before.options.directory.agencies.map(({ id }) => id),
    );
  });

  it("are never written over", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "list", list: "holidays" });
    const { plan } = planRequest(await desk.check(), { kind: "list", list: "holidays" });
    expect(linesOf(plan)).toEqual(["leave Ngày nghỉ"]);
  });

  it("count at the next check: a day off that is struck is a working day again", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "list", list: "holidays" });
    const before = await desk.check();
    const holiday = (checked: typeof before) => checked.findings.filter(({ messageId }) => messageId === "holiday");
    expect(holiday(before)).toHaveLength(1);
    // 30/4/2024, for which II.1 was moved to 02/5.
    const grid = before.ours.get("holidays");
    const row = (grid?.values.findIndex((values) => values.includes(45412)) ?? -1) + (grid?.top ?? 1);
    await desk.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Ngày nghỉ").getRange(`A${String(row)}:D${String(row)}`);
      used.values = [["", "", "", ""]];
      await context.sync();
    });
    const after = await desk.check();
    expect(after.lists.holidays.entries).toBe(before.lists.holidays.entries - 1);
    expect(holiday(after)).toEqual([]);
    expect(after.recorded.tasks.find(({ key }) => key === "II.1")?.deadline.dueEffective).toBe("2024-04-30");
  });
});
