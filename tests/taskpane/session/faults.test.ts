import { withSetAside } from "../../../src/actions/change-memory";
import { keepMemory } from "../../../src/actions/keep-memory";
import { MEMORY_NAME, NO_MEMORY, readMemory } from "../../../src/actions/memory";
import { WorkbookError } from "../../../src/actions/workbook-error";
import { parseArea } from "../../../src/domain/address";
import { bookState } from "../../excel/book-state";
import { sample } from "../../excel/on-host";
import type { FindingView } from "../../../src/taskpane/view/view";
import { findingOf, sessionOn, taskOf, type SessionBench } from "./on-session";

const ALL = { tally: true, overdue: true, brief: true, agencies: ["agency:s_xaydung", "agency:s_taichinh"] };

async function started(name = "phu-luc-645-scan.xlsx"): Promise<SessionBench> {
  const bench = await sessionOn(sample(name));
  await bench.session.start();
  return bench;
}

const failing = (code: string) => () => ({ code, message: "no" });

describe("what Excel refuses", () => {
  it("a protected sheet: nothing is written, the words say so, and trying again works once it is unprotected", async () => {
    const bench = await started();
    const { sheet } = bench.overview().appendix;
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    const before = bookState(bench.host);
    await bench.session.fix(findingOf(bench.state(), "shifted-row", "III.1"));
    expect(bench.state().message).toMatchObject({
      intent: "warning",
      title: { vi: "Trang tính đang được bảo vệ" },
      body: { vi: expect.stringContaining("Chưa ô nào bị sửa.") as string },
      actions: [{ kind: "retry" }],
    });
    expect(bench.state()).toMatchObject({ writing: null, history: [] });
    expect(bookState(bench.host)).toEqual(before);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.unprotect();
      await context.sync();
    });
    await bench.session.retry();
    expect(bench.state()).toMatchObject({ message: null, toast: { undo: true } });
    expect(bench.state().history).toHaveLength(1);
  });

  it("a cell that somebody changed meanwhile: it is named, nothing is written, and the list is up to date", async () => {
    const bench = await started();
    // Read just now: what is older would be read again before anything is worked out, and the change then be known.
    await bench.session.check();
    const { sheet } = bench.overview().appendix;
    const finding = findingOf(bench.state(), "shifted-row", "III.1");
    bench.host.book.eventsEnabled = false;
    bench.host.user.edit(sheet, finding.row, 5, "Năm 2025");
    bench.host.book.eventsEnabled = true;
    const before = bookState(bench.host);
    await bench.session.fix(finding);
    expect(bench.state().message).toMatchObject({ title: { vi: "E36 đã khác so với lúc kiểm tra" } });
    expect(bookState(bench.host)).toEqual(before);
    expect(
      bench
        .state()
        .findings.groups.flatMap(({ findings }) => findings)
        .some(({ id }) => id === finding.id),
    ).toBe(false);
  });

  it("a fix whose cell reads otherwise by now: only what was shown is ever written", async () => {
    const bench = await started();
    const { sheet } = bench.overview().appendix;
    const spelling = (wanted: (one: FindingView) => boolean) =>
      bench
        .state()
        .findings.groups.flatMap(({ findings }) => findings)
        .find((one) => one.rule === "spelling" && wanted(one));
    const shown = spelling(({ fix }) => fix !== null);
    const place = parseArea(shown?.address ?? "");
    const [cell] = shown?.fix ?? [];
    if (shown === undefined || place === null || cell === undefined) throw new Error("Nothing is proposed");
    bench.host.coAuthor.edit(sheet, place.top, place.left, `${cell.before} (bổ sung)`);
    await bench.session.check();
    const now = spelling(({ id }) => id === shown.id);
    expect(now?.address).toBe(shown.address);
    const before = bookState(bench.host);
    await bench.session.fix(shown);
    expect(bench.state().message).toMatchObject({ title: { vi: `${shown.address} đã khác so với lúc kiểm tra` } });
    expect(bookState(bench.host)).toEqual(before);
    if (now !== undefined) await bench.session.fix(now);
    expect(bench.state()).toMatchObject({ message: null, toast: { undo: true } });
  });

  it("a status that a colleague recorded meanwhile is not written over", async () => {
    const bench = await started();
    await bench.session.propose({ kind: "track" });
    await bench.session.accept();
    const { sheet, statusColumns } = bench.overview().appendix;
    const shown = taskOf(bench.state(), "II.1");
    const place = parseArea(`${statusColumns?.status ?? ""}${shown.row}`);
    if (place === null) throw new Error("No column for the status");
    bench.host.coAuthor.edit(sheet, place.top, place.left, "Đang thực hiện");
    await bench.session.check();
    const before = bookState(bench.host);
    await bench.session.recordStatus(shown, "Đã hoàn thành", "2024-04-29");
    expect(bench.state().message?.title.vi).toBe(
      `${statusColumns?.status ?? ""}${shown.row} đã khác so với lúc kiểm tra`,
    );
    expect(bookState(bench.host)).toEqual(before);
    await bench.session.recordStatus(taskOf(bench.state(), "II.1"), "Đã hoàn thành", "2024-04-29");
    expect(bench.state()).toMatchObject({ message: null });
  });

  it("what a colleague set aside meanwhile stays set aside", async () => {
    const bench = await started();
    const { session, workbook } = bench;
    const [mine, theirs] = ["I.5", "I.7"].map((task) => findingOf(bench.state(), "no-focal-point", task));
    if (mine === undefined || theirs === undefined) throw new Error("Two findings are wanted");
    const entry = {
      id: theirs.id,
      evidence: "of another day",
      reason: "Đã thống nhất với cơ quan",
      at: "2024-07-01T08:00:00Z",
    };
    await keepMemory(workbook, withSetAside(NO_MEMORY, entry));
    await session.setAside(mine, "Đúng theo bản gốc");
    const kept = readMemory(await workbook.kept(MEMORY_NAME));
    expect(kept.setAside).toMatchObject([entry, { id: mine.id, reason: "Đúng theo bản gốc" }]);
  });

  it("a plan that was shown and no longer holds: it is not written", async () => {
    const bench = await started();
    const { sheet } = bench.overview().appendix;
    const finding = findingOf(bench.state(), "spelling", "I.3");
    await bench.session.propose({ kind: "fix", findings: [finding.id] });
    bench.host.user.edit(sheet, finding.row, 2, "Nội dung khác hẳn");
    await bench.session.accept();
    expect(bench.state().message?.title.vi).toMatch(/đã khác so với lúc kiểm tra$/u);
    expect(bench.state().history).toEqual([]);
  });

  it("another workbook in front: it is called by its name", async () => {
    const bench = await started();
    bench.fail({ request: failing("InactiveWorkbook") });
    await bench.session.check();
    expect(bench.state()).toMatchObject({
      checking: false,
      message: {
        title: { vi: "Sổ làm việc khác đang ở phía trước" },
        body: { vi: "Trở lại “QD645.xlsx” để tiếp tục." },
      },
    });
    expect(bench.state().outcome?.kind).toBe("ready");
    bench.fail({});
    await bench.session.retry();
    expect(bench.state().message).toBeNull();
  });

  it("a start that fails can be tried again", async () => {
    const bench = await sessionOn(sample("phu-luc-645.xlsx"));
    bench.fail({ request: failing("InactiveWorkbook") });
    await bench.session.start();
    expect(bench.state()).toMatchObject({ outcome: null, checking: false, message: { actions: [{ kind: "retry" }] } });
    bench.fail({});
    await bench.session.retry();
    expect(bench.overview().appendix.tasks).toBe(14);
  });

  it("an error that nobody knows shows its code and details without a word of the workbook", async () => {
    const bench = await started();
    bench.fail({ request: failing("SomethingNew") });
    await bench.session.setAside(findingOf(bench.state(), "no-focal-point", "I.5"), "Sẽ xử lý sau");
    const { message } = bench.state();
    expect(message?.body.vi).toContain("Mã: SomethingNew.");
    const copy = message?.actions.find(({ kind }) => kind === "copy");
    expect(copy).toMatchObject({ details: expect.stringContaining("SomethingNew") as string });
    expect(JSON.stringify(copy)).not.toContain("Thành viên");
    expect(bench.overview().setAside).toEqual([]);
  });

  it("failures in the background are said once and go away with the next success", async () => {
    const bench = await started();
    bench.fail({ request: failing("InactiveWorkbook") });
    await new Promise((resolve) => setTimeout(resolve, 600));
    await bench.session.refresh();
    const first = bench.state().message;
    expect(first).not.toBeNull();
    await bench.session.refresh();
    expect(bench.state().message).toBe(first);
    bench.fail({});
    await bench.session.refresh();
    expect(bench.state().message).toBeNull();
  });

  it("a workbook that cannot keep anything is checked all the same, which is said once", async () => {
    const bench = await started();
    jest
      .spyOn(bench.workbook, "keep")
      .mockRejectedValue(new WorkbookError("AccessDenied", { vi: "Chỉ đọc.", en: "Read-only." }));
    await bench.session.check();
    expect(bench.state().message).toMatchObject({ intent: "info", title: { vi: "Chưa ghi nhớ được vào sổ làm việc" } });
    bench.session.closeMessage();
    await bench.session.check();
    expect(bench.state()).toMatchObject({ message: null, checking: false });
  });
});

describe("building that does not come to its end", () => {
  it("keeps what is finished where it is stopped, goes on with the rest, and each can be undone", async () => {
    const bench = await started("phu-luc-645.xlsx");
    const { session } = bench;
    const original = bookState(bench.host);
    const stop = session.subscribe(() => {
      if (bench.state().build?.sheets.filter(({ state }) => state === "done").length === 2) session.stopBuilding();
    });
    await session.build(ALL);
    stop();
    expect(bench.state().build?.phase).toBe("stopped");
    expect(bench.state().build?.sheets.map(({ state }) => state)).toEqual([
      "done",
      "done",
      "waiting",
      "waiting",
      "waiting",
    ]);
    expect(bench.state().said?.text).toBe("Đã dừng. 2 trang đã lập, 3 trang chưa lập.");
    expect(bench.overview().sheets.filter(({ stands }) => stands)).toHaveLength(2);
    await session.goOnBuilding();
    expect(bench.state().build).toMatchObject({ phase: "done" });
    expect(bench.overview().sheets.filter(({ stands }) => stands)).toHaveLength(5);
    expect(bench.state().history).toHaveLength(2);
    await session.undo();
    await session.undo();
    expect(bookState(bench.host)).toEqual(original);
  });

  it("keeps what is finished where a request fails, and offers to go on or to undo", async () => {
    const bench = await started("phu-luc-645.xlsx");
    const { session } = bench;
    let made = 0;
    bench.fail({
      request: () => (made >= 2 ? { code: "GeneralException", message: "no" } : null),
    });
    const watching = session.subscribe(() => {
      made = bench.state().build?.sheets.filter(({ state }) => state === "done").length ?? 0;
    });
    await session.build(ALL);
    watching();
    expect(bench.state().build?.phase).toBe("failed");
    expect(bench.state().build?.sheets.filter(({ state }) => state === "done")).toHaveLength(2);
    bench.fail({});
    await session.goOnBuilding();
    expect(bench.state()).toMatchObject({ build: { phase: "done" }, message: null });
    expect(bench.overview().sheets.filter(({ stands }) => stands)).toHaveLength(5);
  });
});

it("an undo leaves alone what was edited since, and names it", async () => {
  const bench = await started();
  const { sheet } = bench.overview().appendix;
  await bench.session.fix(findingOf(bench.state(), "shifted-row", "III.1"));
  bench.host.user.edit(sheet, 36, 7, "Ghi chú của cơ quan");
  await bench.session.undo();
  expect(bench.state().message).toMatchObject({
    intent: "warning",
    title: { vi: "Đã hoàn tác “Sửa ô bị lệch cột”" },
    body: { vi: expect.stringMatching(/^Trả lại 4 ô như cũ\. G36: /u) as string },
    actions: [{ kind: "show", place: { sheet, address: "G36" } }],
  });
  expect(bench.state().history).toEqual([]);
  expect(taskOf(bench.state(), "II.1").key).toBe("II.1");
});
