import type { HostChange } from "../../../src/host/host";
import { bookState } from "../../excel/book-state";
import { sample } from "../../excel/on-host";
import { findingOf, sessionOn, taskOf, until, type SessionBench } from "./on-session";

async function started(): Promise<SessionBench & { readonly sheet: string; readonly written: HostChange[] }> {
  const bench = await sessionOn(sample("phu-luc-645.xlsx"));
  await bench.session.start();
  const written: HostChange[] = [];
  bench.host.onChange((change) => {
    if (change.by === "add-in") written.push(change);
  });
  return { ...bench, sheet: bench.overview().appendix.sheet, written };
}

afterEach(() => jest.restoreAllMocks());

describe("while officials work in the sheet", () => {
  it("an edit is judged again, and nothing is written for it", async () => {
    const { host, state, session, sheet, written } = await started();
    const { row } = taskOf(state(), "II.1");
    host.user.edit(sheet, row, 5, "31/6/2024");
    await until(() => state().tasks.groups.every(({ tasks }) => !tasks.some(({ key }) => key === "II.1")), "re-check");
    expect(
      state()
        .findings.groups.flatMap(({ findings }) => findings)
        .some(({ rule }) => rule === "unreadable-deadline"),
    ).toBe(true);
    expect(written).toEqual([]);
    await session.stop();
  });

  it("a co-author's edit counts like one's own", async () => {
    const { host, state, sheet } = await started();
    const { row } = taskOf(state(), "II.1");
    host.coAuthor.edit(sheet, row, 3, "Sở Xây dưng");
    await until(() => state().findings.groups.some(({ rule }) => rule === "unknown-agency"), "re-check");
    expect(state().said?.text).toMatch(/^Còn \d+ mục\.$/u);
  });

  it("many edits are read once or twice, not each", async () => {
    const { host, state, workbook, sheet } = await started();
    const reads = jest.spyOn(workbook, "read");
    const { row } = taskOf(state(), "II.1");
    for (let at = 0; at < 30; at += 1) {
      host.user.edit(sheet, row, 7, `Ghi chú ${at}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await until(() => reads.mock.calls.length > 0, "a re-read");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reads.mock.calls.length).toBeLessThanOrEqual(3);
    await until(() => state().checkedAt !== null, "checked");
  });

  it("rows that are inserted move the findings with their tasks, and open groups keep their ids", async () => {
    const { host, state, sheet } = await started();
    const before = findingOf(state(), "past-due", "II.1");
    host.user.insertRows(sheet, 3, 2);
    await until(() => findingOf(state(), "past-due", "II.1").row === before.row + 2, "the rows to move");
    expect(findingOf(state(), "past-due", "II.1").id).toBe(before.id);
  });

  it("the row that is selected is shown as it was read", async () => {
    const { host, state, sheet } = await started();
    const { row } = taskOf(state(), "II.1");
    host.user.select(sheet, { top: row, left: 2, bottom: row, right: 2 });
    await until(() => state().selection?.row.kind === "task", "the row");
    expect(state().selection).toMatchObject({ place: { sheet, address: `B${row}` }, row: { card: { key: "II.1" } } });
    host.user.select(sheet, { top: 1, left: 1, bottom: 1, right: 1 });
    await until(() => state().selection?.row.kind === "outside", "outside");
  });

  it("what Excel tells nothing of is seen when the window comes to the front", async () => {
    const { host, session, state, sheet } = await started();
    const { row } = taskOf(state(), "II.1");
    host.book.eventsEnabled = false;
    host.user.edit(sheet, row, 3, "Sở Xây dưng");
    host.book.eventsEnabled = true;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(state().findings.groups.some(({ rule }) => rule === "unknown-agency")).toBe(false);
    // How soon it is old depends on how long reading takes on this machine.
    for (
      let tries = 0;
      tries < 10 && !state().findings.groups.some(({ rule }) => rule === "unknown-agency");
      tries += 1
    ) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await session.refresh();
    }
    expect(state().findings.groups.some(({ rule }) => rule === "unknown-agency")).toBe(true);
  });

  it("what has not changed is not judged again", async () => {
    const { session, state } = await started();
    const { findings, outcome } = state();
    await session.refresh();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await session.refresh();
    expect(state().findings).toBe(findings);
    expect(state().outcome).toBe(outcome);
  });

  it("a sheet that is deleted or emptied is a state with a way out, and back again", async () => {
    const { host, state, sheet } = await started();
    host.user.addSheet("Khác");
    host.user.deleteSheet(sheet);
    await until(() => state().outcome?.kind === "empty", "empty");
    const rows = [
      ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian hoàn thành", "Kết quả"],
      ["1", "Ban hành kế hoạch", "Sở Tài chính", "Tháng 4/2024", "Kế hoạch"],
    ];
    host.user.paste("Khác", 1, 1, rows);
    await until(() => state().outcome?.kind === "ready", "read again");
  });

  it("a search and a filter stay as they are", async () => {
    const { host, state, session, sheet } = await started();
    await session.query({ severities: ["warning"], agencies: ["s_nnptnt"], text: "qua hãn", fresh: false, limits: {} });
    expect(state().findings.shown).toBe(0);
    await session.query({ severities: ["warning"], agencies: ["s_nnptnt"], text: "QUA HẠN", fresh: false, limits: {} });
    const { shown } = state().findings;
    expect(shown).toBeGreaterThan(0);
    expect(state().said?.text).toMatch(/^Đang hiện \d+ trên \d+ mục\.$/u);
    host.user.edit(sheet, taskOf(state(), "II.1").row, 7, "");
    host.user.edit(sheet, taskOf(state(), "II.1").row, 5, "Tháng 9/2024");
    await until(() => state().findings.shown === shown - 1, "one less");
    expect(state().query.text).toBe("QUA HẠN");
  });

  it("two appendices are offered, and the one that is chosen is read", async () => {
    const bench = await sessionOn(sample("phu-luc-645.xlsx"));
    const rows = [
      ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian hoàn thành", "Kết quả"],
      ["1", "Ban hành kế hoạch", "Sở Tài chính", "Tháng 4/2024", "Kế hoạch"],
    ];
    bench.host.user.addSheet("Phụ lục 2");
    bench.host.user.paste("Phụ lục 2", 1, 1, rows);
    const before = bookState(bench.host);
    await bench.session.start();
    expect(bench.state().outcome).toMatchObject({
      kind: "several",
      candidates: [
        { sheet: "Phụ lục", area: "A5:G22", headerRow: 5, tasks: 14, columns: 7 },
        { sheet: "Phụ lục 2", tasks: 1 },
      ],
    });
    expect(bookState(bench.host)).toEqual(before);
    await bench.session.useReading({ sheet: "Phụ lục 2", headerRow: 1 });
    expect(bench.overview().appendix).toMatchObject({ sheet: "Phụ lục 2", tasks: 1 });
    expect(bench.state().sheetNames).toEqual(["Phụ lục", "Phụ lục 2"]);
    bench.host.user.renameSheet("Phụ lục 2", "Đổi tên");
    await until(() => bench.state().outcome?.kind === "sheet-gone", "the sheet to be gone");
  });
});
