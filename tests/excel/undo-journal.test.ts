import { checkWorkbook } from "../../src/actions/check-workbook";
import type { Options } from "../../src/actions/checked";
import type { Journal } from "../../src/actions/journal";
import type { Plan } from "../../src/actions/plan";
import { prepareMeeting } from "../../src/actions/prepare-meeting";
import { WorkbookError } from "../../src/actions/workbook-error";
import { QUANG_TRI } from "../../src/domain/agency/quang-tri";
import { daysOffOf } from "../../src/domain/calendar/days-off";
import { HOLIDAYS_VN } from "../../src/domain/calendar/holidays-vn";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { NO_OFFICE } from "../../src/domain/sheets/office";
import { openHost } from "../../src/host/open-host";
import { bookState } from "./book-state";
import { bench, sample, type Bench } from "./on-host";
import { APPENDIX, MARKS, modelOf, planOf, regionOf, SETTINGS, trackingRegion, WHOLE } from "./plans";

const WHAT = { vi: "Cột", en: "Columns" };
const SAMPLES = ["phu-luc-645.xlsx", "phu-luc-645-scan.xlsx"];

/** The journal as it comes back from where it was kept. */
function kept(journal: Journal): Journal {
  return JSON.parse(JSON.stringify(journal)) as Journal;
}

const OPTIONS: Options = {
  ...{ asOf: "2024-07-02", today: "2024-07-02", locale: "vi", directory: QUANG_TRI, daysOff: daysOffOf(HOLIDAYS_VN) },
  ...{ settings: DEFAULT_SETTINGS, office: NO_OFFICE },
};

async function meeting({ workbook }: Bench): Promise<Plan> {
  return prepareMeeting(await checkWorkbook(workbook, OPTIONS));
}

async function edit({ run }: Bench, work: (context: Excel.RequestContext) => void): Promise<void> {
  await run(async (context) => {
    work(context);
    await context.sync();
  });
}

async function firstSheet({ workbook }: Bench): Promise<string> {
  return (await workbook.sheets())[0]?.name ?? "";
}

/** The whole plan, on whatever the sample calls its sheet, to the right of all it has. */
async function wholeOn(made: Bench) {
  const sheet = await firstSheet(made);
  const steps = WHOLE.steps.map((step) => ("sheet" in step && step.sheet === APPENDIX ? { ...step, sheet } : step));
  const used = (await made.workbook.sheets())[0]?.used?.right ?? 1;
  return planOf(
    ...steps.map((step) =>
      step.kind === "write-region"
        ? { ...step, region: { ...step.region, left: Math.max(8, used + 1), validations: [] } }
        : step,
    ),
  );
}

describe.each(SAMPLES)("undo on %s", (name) => {
  it("gives the workbook back as it was, in memory and in the file", async () => {
    const made = await bench(sample(name));
    const before = bookState(made.host);
    const file = await fileState(made);
    const journal = await made.workbook.apply(await wholeOn(made));
    expect(bookState(made.host)).not.toEqual(before);
    const report = await made.workbook.undo(kept(journal));
    expect(report.kept).toEqual([]);
    expect(report.restored).toBeGreaterThan(50);
    expect(bookState(made.host)).toEqual(before);
    expect(await fileState(made)).toEqual(file);
  });

  it("can be done and undone again and again", async () => {
    const made = await bench(sample(name));
    const before = bookState(made.host);
    const plan = await wholeOn(made);
    const first = await made.workbook.apply(plan);
    const after = bookState(made.host);
    await made.workbook.undo(first);
    const second = await made.workbook.apply(plan);
    expect(withoutIds(bookState(made.host))).toEqual(withoutIds(after));
    await made.workbook.undo(second);
    expect(bookState(made.host)).toEqual(before);
  });
});

/** What the saved file holds. */
async function fileState({ host }: Bench): Promise<unknown> {
  return bookState(await openHost(await host.save(), { now: () => new Date(2024, 6, 2) }));
}

function withoutIds(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state).replace(/\{0000[^}]*\}/gu, ""));
}

describe.each(SAMPLES)("undo of all that a meeting needs, on %s", (name) => {
  it("gives back the first run after a second one, and then the workbook", async () => {
    const made = await bench(sample(name));
    const before = bookState(made.host);
    const first = await made.workbook.apply(await meeting(made));
    const status = (values: readonly (readonly (string | number)[])[]) =>
      edit(made, (context) => {
        context.workbook.worksheets.getFirst().getRange("H8:I8").values = values.map((row) => [...row]);
      });
    await status([["Đã hoàn thành", 45_470]]);
    const between = bookState(made.host);
    made.host.resetStatistics();
    const second = await made.workbook.apply(await meeting(made));
    expect(made.host.statistics.largestRequest).toBeLessThan(1_500_000);
    expect((await made.workbook.undo(kept(second))).kept).toEqual([]);
    expect(bookState(made.host)).toEqual(between);
    await status([["", ""]]);
    expect((await made.workbook.undo(kept(first))).kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  }, 30_000);
});

describe("undo of a second run", () => {
  it("gives back the first one", async () => {
    const made = await bench(sample("phu-luc-645.xlsx"));
    await made.workbook.apply(WHOLE);
    await edit(made, (context) => {
      context.workbook.worksheets.getItem(APPENDIX).getRange("H7:I7").values = [["Đã hoàn thành", 45470]];
      context.workbook.worksheets.getItem("Tổng hợp").getRange("E9").values = [["ghi chú"]];
    });
    const before = bookState(made.host);
    const smaller = modelOf("tally", "Tổng hợp", {
      region: regionOf(
        1,
        1,
        [
          ["một", "hai"],
          ["ba", 4],
        ],
        { merges: ["A2:B2"].slice(1), rowHeights: [40, null], columnWidths: [99, null] },
      ),
      freeze: null,
      tabColor: null,
    });
    const journal = await made.workbook.apply(
      planOf(
        { kind: "write-region", sheet: APPENDIX, region: trackingRegion("Mới"), what: WHAT },
        { kind: "mark", sheet: APPENDIX, marks: MARKS.slice(1) },
        { kind: "refresh-sheet", sheet: "Tổng hợp", model: smaller },
        { kind: "refresh-sheet", sheet: "Thiết lập", model: SETTINGS },
        { kind: "create-sheet", model: modelOf("overdue", "Quá hạn") },
      ),
    );
    const report = await made.workbook.undo(kept(journal));
    expect(report.kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  });
});

describe("what was changed since", () => {
  let made: Bench;
  let journal: Journal;
  beforeEach(async () => {
    made = await bench(sample("phu-luc-645.xlsx"));
    journal = kept(await made.workbook.apply(WHOLE));
  });

  it("stays and is named: a cell", async () => {
    await edit(made, (context) => {
      const sheet = context.workbook.worksheets.getItem(APPENDIX);
      sheet.getRange("H7:I7").values = [["Đã hoàn thành", 45470]];
      sheet.getRange("K9").formulas = [["=1+1"]];
    });
    const report = await made.workbook.undo(journal);
    expect(report.kept.map(({ sheet, address }) => [sheet, address])).toEqual([
      [APPENDIX, "H7:I7"],
      [APPENDIX, "K9"],
    ]);
    expect(report.kept[0]?.reason.vi).toContain("giữ nguyên");
    const [grid] = await made.workbook.read([APPENDIX]);
    expect(grid?.values[6]?.slice(7, 9)).toEqual(["Đã hoàn thành", 45470]);
    expect([grid?.values[8]?.[10], grid?.formulas[8]?.[10], grid?.values[9]?.[10]]).toEqual([2, "=1+1", null]);
  });

  it("stays and is named: a sheet of ours on which somebody wrote, with the names that point into it", async () => {
    await edit(made, (context) => {
      context.workbook.worksheets.getItem("Thiết lập").getRange("B9").values = [["của tôi"]];
    });
    const report = await made.workbook.undo(journal);
    expect(report.kept.map(({ sheet, address }) => [sheet, address])).toEqual([["Thiết lập", ""]]);
    expect((await made.workbook.sheets()).map(({ name }) => name)).toEqual([APPENDIX, "Thiết lập"]);
    expect(made.host.book.names.filter(({ sheet }) => sheet === null).map(({ name }) => name)).toEqual([
      "PL_NgayChot",
      "PL_TinhTrang",
    ]);
  });

  it("stays and is named: a sheet whose figures a formula of the user's uses", async () => {
    await edit(made, (context) => {
      const sheet = context.workbook.worksheets.add("Của tôi");
      sheet.getRange("B2").formulas = [["='Tổng hợp'!C3+1"]];
      sheet.getRange("B3").formulas = [["=PL_NgayChot-1"]];
    });
    const report = await made.workbook.undo(journal);
    expect(report.kept.map(({ sheet, reason }) => [sheet, /ô B\d/u.exec(reason.vi)?.[0]])).toEqual([
      ["Tổng hợp", "ô B2"],
      ["Thiết lập", "ô B3"],
    ]);
    const [grid] = await made.workbook.read(["Của tôi"]);
    expect(grid?.values).toEqual([[10], [45474]]);
  });

  it("is found again under a new name", async () => {
    await edit(made, (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").name = "Biểu 1";
      context.workbook.worksheets.getItem(APPENDIX).name = "PL";
    });
    expect((await made.workbook.undo(journal)).kept).toEqual([]);
    expect((await made.workbook.sheets()).map(({ name, used }) => [name, used?.right])).toEqual([["PL", 7]]);
  });

  it("does not matter where a sheet of ours was deleted already", async () => {
    await edit(made, (context) => context.workbook.worksheets.getItem("Tổng hợp").delete());
    expect((await made.workbook.undo(journal)).kept).toEqual([]);
    expect((await made.workbook.sheets()).map(({ name }) => name)).toEqual([APPENDIX]);
  });

  it("is reported where the sheet is gone", async () => {
    await edit(made, (context) => {
      context.workbook.worksheets.add("Khác");
      context.workbook.worksheets.getItem(APPENDIX).delete();
    });
    const report = await made.workbook.undo(journal);
    expect(report.kept.map(({ sheet }) => sheet)).toEqual([APPENDIX]);
  });

  it("a name given another meaning stays", async () => {
    await edit(made, (context) => {
      context.workbook.names.getItem("PL_TinhTrang").formula = "='Phụ lục'!$A$1:$A$3";
    });
    await made.workbook.undo(journal);
    expect(made.host.book.names.map(({ name, formula }) => [name, formula])).toEqual([
      ["PL_TinhTrang", "'Phụ lục'!$A$1:$A$3"],
    ]);
  });

  it("is refused where a sheet was protected meanwhile, before anything is put back", async () => {
    await edit(made, (context) => context.workbook.worksheets.getItem(APPENDIX).protection.protect());
    const before = bookState(made.host);
    await expect(made.workbook.undo(journal)).rejects.toBeInstanceOf(WorkbookError);
    expect(bookState(made.host)).toEqual(before);
  });

  it("an undo done twice changes nothing more", async () => {
    await made.workbook.undo(journal);
    const before = bookState(made.host);
    expect((await made.workbook.undo(journal)).kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  });
});
