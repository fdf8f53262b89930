import { planRequest } from "../../src/actions/plan-request";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { linesOf, refusalOf, RESTORED, sampleDesk, valuesAt } from "./check-here";

describe("settings that our settings sheet shows", () => {
  it("are written there, wherever their rows stand", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "track" });
    await desk.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Thiết lập");
      sheet.getRange("A3:A5").values = [[""], [""], [""]];
      sheet.getRange("A60:A61").values = [["Báo sắp đến hạn trước (ngày)"], ["Ngày chốt số liệu"]];
      await context.sync();
    });
    await desk.carryOut({ kind: "as-of", asOf: "2024-05-15" });
    await desk.carryOut({ kind: "settings", settings: { ...DEFAULT_SETTINGS, dueSoonDays: 30 } });
    expect(await valuesAt(desk.workbook, "Thiết lập", [61, 2], [60, 2])).toEqual([45427, 30]);
    const { asOf, settings } = await desk.check();
    expect([asOf, settings.dueSoonDays]).toEqual(["2024-05-15", 30]);
    await desk.carryOut({ kind: "as-of", asOf: null });
    expect((await desk.check()).asOf).toBe("2024-07-02");
  });

  it("need no step where the sheet says so already, or does not stand", async () => {
    const desk = await sampleDesk(RESTORED);
    const settings = { ...DEFAULT_SETTINGS, dueSoonDays: 30 };
    const unsheeted = await desk.check();
    expect(planRequest(unsheeted, { kind: "settings", settings }).plan.steps).toEqual([]);
    expect(refusalOf(() => planRequest(unsheeted, { kind: "as-of", asOf: "2024-05-15" }))).toMatchObject({
      code: "no-settings-sheet",
    });
    await desk.carryOut({ kind: "track" });
    await desk.carryOut({ kind: "settings", settings });
    expect(planRequest(await desk.check(), { kind: "settings", settings }).plan.steps).toEqual([]);
    expect(planRequest(await desk.check(), { kind: "as-of", asOf: null }).plan.steps).toEqual([]);
  });

  it.each([-1, 61, 1.5, Number.NaN])("refuse %s days", async (dueSoonDays) => {
    const checked = await (await sampleDesk(RESTORED)).check();
    const settings = { ...DEFAULT_SETTINGS, dueSoonDays };
    expect(refusalOf(() => planRequest(checked, { kind: "settings", settings }))).toMatchObject({
      code: "out-of-range",
    });
  });

  it("show the cell that changes", async () => {
    const desk = await sampleDesk(RESTORED);
    await desk.carryOut({ kind: "track" });
    const { plan } = planRequest(await desk.check(), { kind: "as-of", asOf: "2024-05-15" });
    expect(linesOf(plan)).toEqual(["Thiết lập B3 = 45427 dd/mm/yyyy"]);
  });
});
