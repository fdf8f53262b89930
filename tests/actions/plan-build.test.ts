import { planRequest } from "../../src/actions/plan-request";
import type { SheetChoice } from "../../src/actions/request";
import { linesOf, RESTORED, sampleDesk, type Desk } from "./check-here";

jest.setTimeout(120_000);

const NONE: SheetChoice = { tally: false, overdue: false, brief: false, agencies: [] };

async function planned(desk: Desk, sheets: Partial<SheetChoice>) {
  return planRequest(await desk.check(), { kind: "build", sheets: { ...NONE, ...sheets } });
}

describe("building the sheets that were chosen", () => {
  it("makes these and no other, the appendix's own sheet left as it is", async () => {
    const desk = await sampleDesk(RESTORED);
    expect(linesOf((await planned(desk, { tally: true })).plan)).toEqual(["create tally"]);
    expect(linesOf((await planned(desk, { brief: true })).plan)).toEqual(["create brief"]);
    expect(linesOf((await planned(desk, { overdue: true, agencies: ["agency:s_xaydung"] })).plan)).toEqual([
      "create overdue",
      "create agency:s_xaydung",
      "create settings",
      "create record",
    ]);
    const all = linesOf((await planned(desk, { tally: true, overdue: true, brief: true, agencies: null })).plan);
    expect(all.slice(0, 3)).toEqual(["create brief", "create tally", "create overdue"]);
    expect(all.slice(-2)).toEqual(["create settings", "create record"]);
    expect(all.filter((line) => line.startsWith("create agency:")).length).toBeGreaterThan(10);
  });

  it("plans nothing for nothing, and tells an agency that the appendix does not name", async () => {
    const desk = await sampleDesk(RESTORED);
    const { plan, refused } = await planned(desk, { agencies: ["agency:sở dân vận"] });
    expect(plan.steps).toEqual([]);
    expect(refused.map(({ vi }) => vi)).toEqual([expect.stringContaining("“sở dân vận”")]);
  });

  it("links the tally only to sheets that stand or are about to", async () => {
    const desk = await sampleDesk(RESTORED);
    const linked = async (sheets: Partial<SheetChoice>) => {
      const { plan } = await planned(desk, sheets);
      const tally = plan.steps.flatMap((step) =>
        "model" in step && "id" in step.model && step.model.id === "tally" ? [step.model] : [],
      );
      const cells = tally.flatMap(({ region }) => region.cells.flat());
      return [...new Set(cells.flatMap((cell) => (cell?.link === undefined ? [] : [cell.link.sheet])))];
    };
    expect(await linked({ tally: true })).toEqual([]);
    expect(await linked({ tally: true, agencies: ["agency:s_xaydung"] })).toEqual(["Sở Xây dựng"]);
    await desk.carryOut({ kind: "build", sheets: { ...NONE, agencies: ["agency:s_xaydung"] } });
    expect(await linked({ tally: true })).toEqual(["Sở Xây dựng"]);
  });

  it("refreshes a sheet that was not chosen where it would be taken for an official's own words, and says so", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "track" });
    const everyone = { ...NONE, agencies: null };
    await desk.carryOut({ kind: "build", sheets: everyone });
    const chosen = "agency:s_xaydung";
    expect(await planned(desk, { agencies: [chosen] })).not.toHaveProperty("notes");

    await desk.carryOut({ kind: "status", task: "II.1", status: "Đang thực hiện", completedOn: null });
    const { plan, notes = [] } = await planned(desk, { agencies: [chosen] });
    const lines = linesOf(plan).filter((line) => line.startsWith("refresh agency:"));
    expect(lines.length).toBeGreaterThan(1);
    expect(notes).toHaveLength(lines.filter((line) => line !== `refresh ${chosen}`).length);
    await desk.workbook.apply(plan);

    // From now on every sheet follows the appendix: nothing old was taken for an agency's report.
    await desk.carryOut({ kind: "status", task: "II.1", status: "Chưa thực hiện", completedOn: null });
    await desk.carryOut({ kind: "build", sheets: everyone });
    const { ours } = await desk.check();
    const rows = [...ours].filter(([id]) => id.startsWith("agency:")).flatMap(([, grid]) => grid.values);
    const told = rows.filter((row) => row.includes("II.1"));
    expect(told.length).toBeGreaterThan(0);
    for (const row of told) expect(row).toContain("Chưa thực hiện");
  });

  it("leaves the due dates beside the appendix ours, although it does not write them", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "track" });
    // The deadline changes after our column was written.
    await desk.run(async (context) => {
      context.workbook.worksheets.getItem("Phụ lục").getRange("E16").values = [["Tháng 5/2024"]];
      await context.sync();
    });
    await desk.carryOut({ kind: "build", sheets: { ...NONE, overdue: true } });
    const checked = await desk.check();
    expect([...checked.typedDues.keys()]).toEqual([]);
    expect(checked.recorded.tasks.find(({ key }) => key === "II.1")?.deadline.dueEffective).toBe("2024-05-31");
  });
});
