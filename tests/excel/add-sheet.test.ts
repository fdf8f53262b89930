import { appendHistory, listHistory } from "../../src/actions/history";
import type { UserSheet } from "../../src/actions/plan";
import { WorkbookError } from "../../src/actions/workbook-error";
import type { Fault } from "../../src/host/host";
import { bookState } from "./book-state";
import { bench, sample } from "./on-host";
import { APPENDIX, modelOf, planOf, regionOf, SETTINGS, trackingRegion } from "./plans";

const BYTES = sample("phu-luc-645.xlsx");
const WHAT = { vi: "Cột", en: "Columns" };
const WORDS = { vi: "Phụ lục nhập", en: "Imported appendix" };

/** An appendix that was brought in; it asks for a name that the sample has already. */
function imported(name = APPENDIX): UserSheet {
  const { id: _, ...sheet } = modelOf("", name, {
    region: regionOf(1, 1, [
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì"],
      ["1", "=Không phải công thức", "Sở Xây dựng"],
      ["2", "Lập kế hoạch", "Sở Tài chính"],
    ]),
    print: null,
    freeze: { rows: 1, columns: 0 },
  });
  return sheet;
}

const ADD = planOf({ kind: "add-sheet", model: imported() });

describe("a sheet that is the user's own", () => {
  it("stands behind the user's sheets and before ours, under a free name, and is never taken for ours", async () => {
    const { workbook, host } = await bench(BYTES);
    await workbook.apply(planOf({ kind: "create-sheet", model: SETTINGS }));
    const journal = await workbook.apply(ADD);
    expect((await workbook.sheets()).map(({ name, ours }) => [name, ours])).toEqual([
      [APPENDIX, null],
      ["Phụ lục (2)", null],
      ["Thiết lập", "settings"],
    ]);
    expect(host.book.names.filter(({ sheet }) => sheet?.inner.name === "Phụ lục (2)")).toEqual([]);
    expect(journal.entries).toMatchObject([
      { kind: "sheet-created", sheet: "Phụ lục (2)", wanted: APPENDIX, label: null },
    ]);
    const [grid] = await workbook.read(["Phụ lục (2)"]);
    expect(grid?.values[1]).toEqual(["1", "=Không phải công thức", "Sở Xây dựng"]);
  });

  it("is never written anew", async () => {
    const { workbook } = await bench(BYTES);
    await workbook.apply(ADD);
    const again = planOf({ kind: "refresh-sheet", sheet: "Phụ lục (2)", model: modelOf("tally", "Tổng hợp") });
    await expect(workbook.apply(again)).rejects.toMatchObject({ code: "not-our-sheet" });
  });

  it("comes with sheets of ours in one plan, each in its place", async () => {
    const { workbook, host } = await bench(BYTES);
    const before = bookState(host);
    const journal = await workbook.apply(
      planOf(
        { kind: "create-sheet", model: modelOf("tally", "Tổng hợp") },
        { kind: "add-sheet", model: imported("Phụ lục II") },
        { kind: "create-sheet", model: SETTINGS },
        { kind: "add-sheet", model: imported("Phụ lục III") },
      ),
    );
    const names = (await workbook.sheets()).map(({ name }) => name);
    expect(names).toEqual([APPENDIX, "Phụ lục II", "Phụ lục III", "Tổng hợp", "Thiết lập"]);
    expect((await workbook.undo(journal)).kept).toEqual([]);
    expect(bookState(host)).toEqual(before);
  });

  it("says how far it has come", async () => {
    const { workbook } = await bench(BYTES);
    const shares: number[] = [];
    await workbook.apply(ADD, (share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("is refused where the structure is protected", async () => {
    const { workbook, host } = await bench(BYTES);
    Object.assign(host.book, { structureLocked: true });
    const before = bookState(host);
    await expect(workbook.apply(ADD)).rejects.toMatchObject({ code: "structure-protected" });
    expect(bookState(host)).toEqual(before);
  });
});

describe("undo of such a sheet", () => {
  it("takes it away, also with the journal that was kept in the workbook", async () => {
    const { workbook, host } = await bench(BYTES);
    const before = bookState(host);
    const journal = await workbook.apply(ADD);
    await appendHistory(workbook, { at: "2024-07-02T09:00:00+07:00", detail: WORDS, journal });
    const [done] = await listHistory(workbook);
    expect(done?.journal).toEqual(journal);
    const report = await workbook.undo(done?.journal ?? ADD_NOTHING);
    expect(report.kept).toEqual([]);
    expect(bookState(host)).toEqual(before);
  });

  it("leaves it and names it where something was written on it since, our own columns among that", async () => {
    const { workbook } = await bench(BYTES);
    const journal = await workbook.apply(ADD);
    const columns = { ...trackingRegion(), top: 1, validations: [] };
    const later = await workbook.apply(
      planOf({ kind: "write-region", sheet: "Phụ lục (2)", region: columns, what: WHAT }),
    );
    const report = await workbook.undo(journal);
    expect(report.kept).toMatchObject([{ sheet: "Phụ lục (2)", address: "" }]);
    await workbook.undo(later);
    expect((await workbook.undo(journal)).kept).toEqual([]);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([APPENDIX]);
  });

  it("leaves it where a formula of the user's uses it", async () => {
    const { workbook, run } = await bench(BYTES);
    const journal = await workbook.apply(ADD);
    await run(async (context) => {
      context.workbook.worksheets.getItem(APPENDIX).getRange("N1").formulas = [["='Phụ lục (2)'!C2"]];
      await context.sync();
    });
    const { kept } = await workbook.undo(journal);
    expect(kept.map(({ sheet, reason }) => [sheet, reason.vi.includes("ô N1")])).toEqual([["Phụ lục (2)", true]]);
  });
});

const ADD_NOTHING = { action: "", title: WORDS, entries: [] };

describe("such a sheet that fails on the way", () => {
  it("is taken back, whichever request fails", async () => {
    const counted = await bench(BYTES);
    counted.host.resetStatistics();
    await counted.workbook.apply(ADD);
    const { requests } = counted.host.statistics;
    for (let failing = 0; failing < requests; failing += 1) {
      let count = -Infinity;
      const fault: Fault = {
        request: () => (count++ === failing ? { code: "ServiceNotAvailable", message: "no" } : null),
      };
      const { workbook, host } = await bench(BYTES, { fault });
      const before = bookState(host);
      count = 0;
      const error: unknown = await workbook.apply(ADD).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) expect(failing).toBeGreaterThanOrEqual(requests - 3);
      else expect([failing, error instanceof WorkbookError, bookState(host)]).toEqual([failing, true, before]);
    }
  }, 60_000);

  it("is taken back when a cell in the middle of it cannot be written", async () => {
    for (const nth of [2, 6, 12]) {
      let count = -Infinity;
      const fault: Fault = {
        action: ({ type }) => (type === 4 && count++ === nth ? { code: "ServiceNotAvailable", message: "no" } : null),
      };
      const { workbook, host } = await bench(BYTES, { fault });
      const before = bookState(host);
      count = 0;
      await expect(workbook.apply(ADD)).rejects.toBeInstanceOf(WorkbookError);
      expect([nth, bookState(host)]).toEqual([nth, before]);
    }
  });
});
