import type { Report } from "../../../src/domain/report/report-schema";
import { bookState } from "../../excel/book-state";
import { sample } from "../../excel/on-host";
import { makeBench, runHere } from "../../support/run-command";
import { findingOf, sessionOn, taskOf, type SessionBench } from "./on-session";

const SAMPLES = ["phu-luc-645-scan.xlsx", "phu-luc-645.xlsx"] as const;
const files = makeBench();
afterAll(() => files.remove());

async function started(name: string): Promise<SessionBench> {
  const bench = await sessionOn(sample(name));
  await bench.session.start();
  return bench;
}

/** What the command line says of the workbook as it would be saved now. */
async function reportOf({ host }: SessionBench): Promise<Report> {
  const file = files.put("saved.xlsx", await host.save());
  const { complaint } = await runHere("check", file, "--json", files.path("report.json"));
  expect(complaint).toBe("");
  return files.report("report.json");
}

function countsOf({ findings }: Report): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

describe.each(SAMPLES)("a session on %s", (name) => {
  it("reads and judges at the start, writes nothing, and says what the command line says", async () => {
    const bench = await started(name);
    const before = bookState(bench.host);
    const { appendix, counts, figures } = bench.overview();
    expect([appendix.tasks, appendix.sections.map(({ tasks }) => tasks)]).toEqual([14, [8, 4, 2]]);
    expect(bench.state()).toMatchObject({ firstOpen: true, checking: false, message: null, history: [] });
    expect(await bench.workbook.kept("memory")).toBeNull();
    expect(bookState(bench.host)).toEqual(before);
    const report = await reportOf(bench);
    expect(countsOf(report)).toEqual(counts);
    expect(report.tally).toMatchObject({ tasks: figures.total, assignments: figures.assignments });
  });

  it("checks when it is asked, remembers that, and calls new what the last check did not have", async () => {
    const bench = await started(name);
    await bench.session.check();
    expect(bench.state().firstOpen).toBe(false);
    expect(bench.overview().fresh).toBeNull();
    expect(bench.state().said?.text).toMatch(/^Đã kiểm tra\. \d+ cần xử lý/u);
    const { sheet } = bench.overview().appendix;
    const due = taskOf(bench.state(), "II.1");
    bench.host.user.edit(sheet, due.row, 3, "Sở Xây dưng");
    await bench.session.check();
    expect(bench.overview().fresh).toBeGreaterThan(0);
    expect(findingOf(bench.state(), "unknown-agency", "II.1").fresh).toBe(true);
    await bench.session.check();
    expect(bench.overview().fresh).toBe(0);
  });

  it("records a status in new tracking columns, shows the other standing, and undoes both", async () => {
    const bench = await started(name);
    const original = bookState(bench.host);
    const { session } = bench;
    expect(taskOf(bench.state(), "II.1").standing.kind).toBe("past-due");
    await session.recordStatus(taskOf(bench.state(), "II.1"), "Đã hoàn thành", "2024-04-29");
    expect(bench.state().message?.title.vi).toBe("Chưa có cột ghi tình trạng");
    await session.retry();
    expect(bench.state().proposal?.request).toEqual({ kind: "track" });
    expect(bookState(bench.host)).toEqual(original);
    await session.accept();
    expect(bench.state().toast).toMatchObject({ undo: true });
    expect(bench.overview().appendix.statusColumns).not.toBeNull();

    const task = taskOf(bench.state(), "II.1");
    expect((await session.standing("II.1", "Đang thực hiện", null)).kind).toBe("overdue");
    await session.recordStatus(task, "Đã hoàn thành", "2024-04-29");
    expect(bench.state().toast?.title).toBe("Đã ghi II.1: hoàn thành đúng hạn.");
    await session.queryTasks({ only: "done-in-time", limits: {} });
    expect(taskOf(bench.state(), "II.1")).toMatchObject({ status: "Đã hoàn thành", completedOn: "2024-04-29" });
    expect(bench.overview().figures).toMatchObject({ done: 1, doneInTime: 1 });
    expect(bench.state().history.map(({ title }) => title.vi)).toEqual(["Ghi tình trạng II.1", "Thêm cột theo dõi"]);
    const report = await reportOf(bench);
    expect(report.tasks.find(({ key }) => key === "II.1")).toMatchObject({ standing: "done-in-time" });
  });

  it("undoes what it did, the newest first, until the workbook is what it was", async () => {
    const bench = await started(name);
    const { session } = bench;
    const original = bookState(bench.host);
    await session.propose({ kind: "mark" });
    await session.accept();
    const marked = bookState(bench.host);
    await session.recordStatus(taskOf(bench.state(), "II.2"), "Đang thực hiện", null);
    expect(findingOf(bench.state(), "overdue", "II.2").sentence).toMatch(/^Quá hạn 1 ngày/u);
    await session.undo();
    expect(bookState(bench.host)).toEqual(marked);
    await session.undo();
    expect(bookState(bench.host)).toEqual(original);
    expect(bench.state()).toMatchObject({ history: [], message: null });
    expect(await bench.workbook.kept("history")).toBeNull();
  });

  it("builds the sheets that are chosen, one after another, and the saved file says the same", async () => {
    const bench = await started(name);
    const { session } = bench;
    const shares: number[] = [];
    session.subscribe(() => shares.push(bench.state().writing?.share ?? -1));
    await session.build({ tally: true, overdue: false, brief: false, agencies: ["agency:s_xaydung"] });
    expect(bench.state().build).toEqual({
      phase: "done",
      sheets: [
        { id: "tally", name: "Tổng hợp", state: "done" },
        { id: "agency:s_xaydung", name: "Sở Xây dựng", state: "done" },
      ],
    });
    expect(shares).toContain(0.5);
    expect(bench.state()).toMatchObject({ writing: null, toast: { title: "Đã lập 2 trang.", undo: true } });
    expect(
      bench
        .overview()
        .sheets.filter(({ stands }) => stands)
        .map(({ id }) => id),
    ).toEqual(["tally", "agency:s_xaydung"]);
    expect(countsOf(await reportOf(bench))).toEqual(bench.overview().counts);
  });
});

describe("a fix", () => {
  it("is written as it was shown, counted off, kept in the history, and undone to the letter", async () => {
    const bench = await started("phu-luc-645-scan.xlsx");
    const { session } = bench;
    const original = bookState(bench.host);
    const total = bench.state().findings.total;
    const finding = findingOf(bench.state(), "shifted-row", "III.1");
    expect(finding.address).toBe("D36:H36");
    expect(finding.fix?.[1]).toMatchObject({ address: "E36", field: "Thời hạn", after: "Năm 2024" });
    await session.fix(finding);
    expect(bench.state().toast).toMatchObject({ title: "Đã sửa 5 ô ở dòng 36.", undo: true });
    expect(bench.state().findings.total).toBeLessThan(total);
    expect(bench.state().history[0]).toMatchObject({ title: { vi: "Sửa ô bị lệch cột" }, detail: { vi: "D36:H36" } });
    const [grid] = await bench.workbook.read([bench.overview().appendix.sheet]);
    expect(grid?.values[35]?.[4]).toBe("Năm 2024");
    await session.undo();
    expect(bookState(bench.host)).toEqual(original);
    expect(bench.state().findings.total).toBe(total);
  });

  it("of a whole group shows its plan first and is then written in one", async () => {
    const bench = await started("phu-luc-645-scan.xlsx");
    const ids = bench
      .state()
      .findings.groups.filter(({ rule }) => rule === "shifted-row")
      .flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(ids).toHaveLength(2);
    await bench.session.propose({ kind: "fix", findings: ids });
    expect(bench.state().history).toEqual([]);
    await bench.session.accept();
    expect(bench.state().history).toHaveLength(1);
    expect(bench.state().findings.groups.some(({ rule }) => rule === "shifted-row")).toBe(false);
  });

  it("is written once, however often the button is pressed", async () => {
    const bench = await started("phu-luc-645-scan.xlsx");
    const finding = findingOf(bench.state(), "shifted-row", "III.1");
    await Promise.all([bench.session.fix(finding), bench.session.fix(finding), bench.session.fix(finding)]);
    expect(bench.state().history).toHaveLength(1);
    expect(bench.state().message).toBeNull();
  });
});

describe("what the workbook remembers", () => {
  it("is what was set aside, until the cell reads otherwise or it is put back", async () => {
    const bench = await started("phu-luc-645-scan.xlsx");
    const { session } = bench;
    const total = bench.state().findings.total;
    const finding = findingOf(bench.state(), "no-focal-point", "I.5");
    await session.setAside(finding, "Đúng theo bản gốc");
    expect(bench.state().toast?.title).toBe("Đã tạm gác I.5.");
    expect(bench.state().findings.total).toBe(total - 1);
    expect(bench.overview().setAside).toMatchObject([{ id: finding.id, reason: "Đúng theo bản gốc", task: "I.5" }]);
    bench.host.user.edit(bench.overview().appendix.sheet, finding.row, 3, "Thành viên Ban chỉ đạo");
    await session.check();
    expect(bench.overview().setAside).toEqual([]);
    expect(findingOf(bench.state(), "no-focal-point", "I.5").task).toBe("I.5");
    await session.setAside(findingOf(bench.state(), "no-focal-point", "I.5"), "Sẽ xử lý sau");
    await session.putBack(finding.id);
    expect(bench.state().findings.total).toBe(total);
  });

  it("is the as-of date while no settings sheet stands, then that sheet has it", async () => {
    const bench = await started("phu-luc-645.xlsx");
    const { session } = bench;
    await session.setAsOf("2024-04-01");
    expect(bench.overview()).toMatchObject({ asOf: "2024-04-01", asOfChosen: true });
    expect(bench.overview().figures.overdue).toBe(0);
    expect(bench.state().history).toEqual([]);
    await session.propose({ kind: "track" });
    await session.accept();
    await session.setAsOf("2024-07-02");
    expect(bench.overview().asOf).toBe("2024-07-02");
    expect(bench.state().history.map(({ title }) => title.vi)).toEqual(["Ghi ngày chốt số liệu", "Thêm cột theo dõi"]);
    await session.setAsOf(null);
    expect(bench.overview()).toMatchObject({ asOf: "2024-07-02", asOfChosen: false });
  });

  it("is the settings, the language and the way of reading, also for the next session", async () => {
    const bench = await started("phu-luc-645.xlsx");
    const { session } = bench;
    await session.setLocale("en");
    expect(bench.state().findings.groups[0]?.title).toMatch(/^[A-Z]/u);
    expect(await bench.workbook.kept("memory")).toBeNull();
    await session.setSettings({ dueSoonDays: 30, beforeIncludesDay: true, rollToWorkingDay: false });
    expect(bench.overview().settings).toEqual({ dueSoonDays: 30, beforeIncludesDay: true, rollToWorkingDay: false });
    const { sheet, columns } = bench.overview().appendix;
    const trial = await session.tryReading({ sheet, columns: { note: 6 } });
    expect(trial).toMatchObject({ tasks: 14, sections: 3, headerRow: 5 });
    expect(columns.find(({ field }) => field === "result")?.column).toBe(6);
    await session.useReading({ sheet, headerRow: 5, columns: { note: 6 } });
    expect(bench.overview().appendix.columns.find(({ field }) => field === "note")?.column).toBe(6);

    const next = await sessionOn(await bench.host.save());
    await next.session.start();
    expect(next.state()).toMatchObject({ locale: "en" });
    expect(next.overview().settings.dueSoonDays).toBe(30);
    expect(next.overview().appendix.columns.find(({ field }) => field === "note")?.column).toBe(6);
    next.host.user.insertRows(sheet, 2, 1);
    await next.session.check();
    expect(next.state().outcome).toEqual({ kind: "header-changed", sheet });
    await next.session.useReading(null);
    expect(next.overview().appendix.tasks).toBe(14);
  });

  it("is what can be undone, by the next session too", async () => {
    const bench = await started("phu-luc-645-scan.xlsx");
    const original = bench.state().findings.total;
    await bench.session.fix(findingOf(bench.state(), "shifted-row", "III.1"));
    const next = await sessionOn(await bench.host.save());
    await next.session.start();
    expect(next.state().history.map(({ detail }) => detail.vi)).toEqual(["D36:H36"]);
    await next.session.undo();
    expect(next.state().findings.total).toBe(original);
  });
});

describe("the ribbon", () => {
  it("shows what it asks for and writes nothing", async () => {
    const bench = await sessionOn(sample("phu-luc-645.xlsx"));
    await bench.session.command("buildTally");
    const before = bookState(bench.host);
    expect(bench.state()).toMatchObject({ tab: "report", page: null, chosenSheets: { tally: true, agencies: [] } });
    await bench.session.command("mark");
    expect(bench.state().proposal?.request.kind).toBe("mark");
    bench.session.dismiss();
    await bench.session.command("setAsOf");
    expect(bench.state().asOfAsked).toBe(1);
    await bench.session.command("undo");
    expect(bench.state().page).toBe("undo");
    expect(bookState(bench.host)).toEqual(before);
    await bench.session.command("check");
    expect(bench.state()).toMatchObject({ tab: "check", page: null, firstOpen: false });
    await expect(bench.session.command("nothing")).rejects.toThrow("nothing");
  });
});

it("an Excel that is too old is told, and asked nothing", async () => {
  const bench = await sessionOn(sample("phu-luc-645.xlsx"), { usable: false });
  bench.host.resetStatistics();
  await bench.session.start();
  await bench.session.command("check");
  expect(bench.state().outcome).toEqual({ kind: "too-old" });
  expect(bench.host.statistics.requests).toBe(0);
});

it("without Excel's own undo, the first write says so, once", async () => {
  const bench = await sessionOn(sample("phu-luc-645.xlsx"), { nativeUndo: false });
  await bench.session.start();
  await bench.session.propose({ kind: "mark" });
  await bench.session.accept();
  expect(bench.state().message).toMatchObject({ intent: "info", body: { vi: "Dùng Hoàn tác ở cuối bảng." } });
  bench.session.closeMessage();
  await bench.session.propose({ kind: "unmark" });
  await bench.session.accept();
  expect(bench.state().message).toBeNull();
});

it("a list of the office's own is put on a sheet, shown, and holds from then on", async () => {
  const bench = await sessionOn(sample("phu-luc-645.xlsx"));
  await bench.session.start();
  expect(bench.overview().lists.holidays.sheet).toBeNull();
  await bench.session.propose({ kind: "list", list: "holidays" });
  await bench.session.accept();
  const { sheet, entries, problems } = bench.overview().lists.holidays;
  expect([entries, problems]).toEqual([60, []]);
  expect(bench.host.book.active.inner.name).toBe(sheet);
  expect(bench.state()).toMatchObject({ message: null, history: [{}] });
});
