import type { WorkbookEvent } from "../../src/actions/workbook";
import { WorkbookError } from "../../src/actions/workbook-error";
import type { Fault, HostOptions } from "../../src/host/host";
import { bench, type Bench } from "./on-host";
import { planOf, SETTINGS } from "./plans";

interface Watched extends Bench {
  readonly events: WorkbookEvent[];
  readonly stop: () => Promise<void>;
}

async function watched(options: Partial<HostOptions> = {}): Promise<Watched> {
  const made = await bench(null, options);
  const events: WorkbookEvent[] = [];
  const stop = await made.workbook.watch((event) => void events.push(event));
  return { ...made, events, stop };
}

/** Until the host has told what happened, and the library its handlers. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

it("tells of an edit, whoever made it, without asking Excel anything", async () => {
  const { host, events } = await watched();
  host.resetStatistics();
  host.user.edit("Sheet1", 2, 3, "Sở Y tế");
  host.coAuthor.edit("Sheet1", 3, 3, "Sở Tài chính");
  host.user.paste("Sheet1", 5, 1, [
    ["a", "b"],
    ["c", "d"],
  ]);
  await settled();
  expect(events).toEqual([
    { kind: "changed", sheet: "Sheet1", address: "C2" },
    { kind: "changed", sheet: "Sheet1", address: "C3" },
    { kind: "changed", sheet: "Sheet1", address: "A5:B6" },
  ]);
  expect(host.statistics.requests).toBe(0);
});

it("tells of rows that came and went", async () => {
  const { host, events } = await watched();
  host.user.edit("Sheet1", 5, 1, "x");
  host.user.insertRows("Sheet1", 2, 1);
  host.user.deleteRows("Sheet1", 2, 1);
  await settled();
  expect(events.slice(1)).toEqual([
    { kind: "moved", sheet: "Sheet1" },
    { kind: "moved", sheet: "Sheet1" },
  ]);
});

it("tells of the selection", async () => {
  const { host, events } = await watched();
  host.user.select("Sheet1", { top: 4, left: 2, bottom: 6, right: 3 });
  await settled();
  expect(events).toEqual([{ kind: "selected", place: { sheet: "Sheet1", address: "B4:C6" } }]);
});

it("tells of sheets, and knows a new one and a renamed one by name", async () => {
  const { host, events } = await watched();
  const name = host.user.addSheet("Mới");
  await settled();
  expect(events.length).toBeGreaterThan(0);
  expect(events.every(({ kind }) => kind === "sheets" || kind === "selected")).toBe(true);
  host.user.renameSheet(name, "Phụ lục");
  await settled();
  events.length = 0;
  host.user.edit("Phụ lục", 1, 1, "x");
  await settled();
  expect(events).toEqual([{ kind: "changed", sheet: "Phụ lục", address: "A1" }]);
  host.user.deleteSheet("Phụ lục");
  await settled();
  expect(events.at(-1)).toEqual({ kind: "sheets" });
});

it("an Excel that does not tell of renames is asked when a sheet comes to the front", async () => {
  const { host, events } = await watched({ apiSets: { ExcelApi: "1.14" } });
  host.user.addSheet("Hai");
  await settled();
  host.user.renameSheet("Sheet1", "Phụ lục");
  host.user.activate("Phụ lục");
  await settled();
  events.length = 0;
  host.user.edit("Phụ lục", 1, 1, "x");
  await settled();
  expect(events).toEqual([{ kind: "changed", sheet: "Phụ lục", address: "A1" }]);
});

it("does not tell of our own writes, and tells of the next edit on a sheet that we made", async () => {
  const { host, workbook, events } = await watched();
  const journal = await workbook.apply(
    planOf(
      { kind: "create-sheet", model: SETTINGS },
      {
        kind: "set-cells",
        sheet: "Sheet1",
        cells: [{ row: 1, column: 1, before: null, after: "x" }],
        what: { vi: "", en: "" },
      },
    ),
  );
  await settled();
  expect(events).toEqual([]);
  host.user.edit("Thiết lập", 9, 9, "của tôi");
  await settled();
  expect(events).toContainEqual({ kind: "changed", sheet: "Thiết lập", address: "I9" });
  events.length = 0;
  host.user.edit("Thiết lập", 9, 9, "");
  await settled();
  events.length = 0;
  await workbook.undo(journal);
  await settled();
  expect(events).toEqual([]);
});

it("tells nothing once it was stopped, and stopping twice is no mistake", async () => {
  const { host, events, stop } = await watched();
  await stop();
  await stop();
  host.user.edit("Sheet1", 1, 1, "x");
  await settled();
  expect(events).toEqual([]);
  expect(host.book.subscriptions.size).toBe(0);
});

it("a listener that throws breaks neither another one nor the next event", async () => {
  const { host, workbook, events } = await watched();
  const heard: WorkbookEvent[] = [];
  await workbook.watch((event) => {
    heard.push(event);
    throw new Error("a mistake in the pane");
  });
  host.user.edit("Sheet1", 1, 1, "x");
  host.user.edit("Sheet1", 2, 1, "y");
  await settled();
  expect([events.length, heard.length]).toEqual([2, 2]);
});

it("below ExcelApi 1.9 nothing is told", async () => {
  const { host, events, stop } = await watched({ apiSets: { ExcelApi: "1.8" } });
  host.user.edit("Sheet1", 1, 1, "x");
  await settled();
  expect(events).toEqual([]);
  await stop();
});

describe("when Excel refuses", () => {
  const REFUSAL = { code: "InvalidOperationInCellEditMode", message: "no" };
  async function faulty(): Promise<Bench & { readonly fail: (fault: Fault) => void }> {
    let fault: Fault = {};
    const made = await bench(null, { fault: { request: (n) => fault.request?.(n) ?? null } });
    return { ...made, fail: (given) => void (fault = given) };
  }

  it("the handlers: it is said in plain words, and nothing is told", async () => {
    const { host, workbook } = await bench(null);
    host.resetStatistics();
    await workbook.watch(() => undefined);
    const { requests } = host.statistics;
    for (let failing = 0; failing < requests; failing += 1) {
      const made = await faulty();
      const events: WorkbookEvent[] = [];
      let count = 0;
      made.fail({ request: () => (count++ === failing ? REFUSAL : null) });
      const error: unknown = await made.workbook
        .watch((event) => void events.push(event))
        .then(
          () => null,
          (thrown: unknown) => thrown,
        );
      made.fail({});
      if (failing === 0) expect(error).toBeInstanceOf(WorkbookError);
      made.host.user.edit("Sheet1", 1, 1, "x");
      await settled();
      if (error !== null) expect([failing, error instanceof WorkbookError, events]).toEqual([failing, true, []]);
      else expect(events).toHaveLength(1);
    }
  });

  it("a sheet's name: that something happened is told all the same", async () => {
    const made = await faulty();
    const events: WorkbookEvent[] = [];
    await made.workbook.watch((event) => void events.push(event));
    made.fail({ request: () => REFUSAL });
    made.host.user.addSheet("Mới");
    made.host.user.edit("Mới", 1, 1, "x");
    await settled();
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(["sheets"]));
    made.fail({});
  });
});
