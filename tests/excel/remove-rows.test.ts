import type { Journal } from "../../src/actions/journal";
import { journalSchema } from "../../src/actions/journal-schema";
import type { Step } from "../../src/actions/plan";
import { WorkbookError } from "../../src/actions/workbook-error";
import type { RemovedRow } from "../../src/domain/fixes/fix";
import type { Grid } from "../../src/domain/grid";
import type { Fault } from "../../src/host/host";
import { bookState } from "./book-state";
import { bench, sample, type Bench } from "./on-host";
import { APPENDIX, MARKS, planOf, SETTINGS, trackingRegion } from "./plans";

const WHAT = { vi: "Nối", en: "Join" };
const SAMPLES = ["phu-luc-645.xlsx", "phu-luc-645-scan.xlsx"];

/** The journal as it comes back from where it was kept. */
function kept(journal: Journal): Journal {
  return journalSchema.parse(JSON.parse(JSON.stringify(journal)));
}

function removedRow({ top, left, values }: Grid, row: number): RemovedRow {
  const cells = (values[row - top] ?? []).flatMap((value, c) => (value === null ? [] : [{ column: left + c, value }]));
  return { row, cells };
}

async function firstGrid({ workbook }: Bench): Promise<Grid> {
  const [first] = await workbook.sheets();
  const [grid] = await workbook.read([first?.name ?? ""]);
  if (grid === undefined) throw new Error("There is no sheet.");
  return grid;
}

async function removal(made: Bench, ...rows: readonly number[]): Promise<Extract<Step, { kind: "remove-rows" }>> {
  const grid = await firstGrid(made);
  return { kind: "remove-rows", sheet: grid.sheet, rows: rows.map((row) => removedRow(grid, row)), what: WHAT };
}

async function edit({ run }: Bench, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  await run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

/** A table of tasks on a new workbook, from row 1 on. */
async function table(rows: number, options: Parameters<typeof bench>[1] = {}): Promise<Bench> {
  const made = await bench(null, options);
  await edit(made, (sheet) => {
    const values = Array.from({ length: rows }, (_, r) => [`${r + 1}`, `Nhiệm vụ số ${r + 1} của tỉnh`, `Sở ${r % 7}`]);
    sheet.getRangeByIndexes(0, 0, rows, 3).numberFormat = values.map((row) => row.map(() => "@"));
    sheet.getRangeByIndexes(0, 0, rows, 3).values = values;
  });
  return made;
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof WorkbookError ? error.code : error),
  );
}

describe.each(SAMPLES)("rows removed from %s", (name) => {
  it("go after cells are written, and undo gives the workbook back as it was", async () => {
    const made = await bench(sample(name));
    const grid = await firstGrid(made);
    const before = bookState(made.host);
    const rows = [12, 13, 17];
    const column = grid.values[11 - grid.top]?.findIndex((value) => typeof value === "string") ?? 0;
    const old = grid.values[11 - grid.top]?.[column] ?? null;
    const cell = { row: 11, column: grid.left + column, before: old, after: "Nội dung đã nối" };
    const step = await removal(made, ...rows);
    const merged = grid.merges.some(({ top, bottom }) => rows.some((row) => row >= top && row <= bottom));
    expect(merged).toBe(false);
    const journal = await made.workbook.apply(
      planOf({ kind: "set-cells", sheet: grid.sheet, cells: [cell], what: WHAT }, step),
    );
    const after = await firstGrid(made);
    expect(after.values.length).toBe(grid.values.length - 3);
    expect(after.values[11 - grid.top]?.[column]).toBe("Nội dung đã nối");
    expect(after.values[12 - grid.top]).toEqual(grid.values[14 - grid.top]);
    expect((await made.workbook.undo(kept(journal))).kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  });

  it("are there again after a second undo, once and not twice", async () => {
    const made = await bench(sample(name));
    const journal = await made.workbook.apply(planOf(await removal(made, 12)));
    await made.workbook.undo(journal);
    const before = bookState(made.host);
    expect(await made.workbook.undo(journal)).toEqual({ restored: 0, kept: [] });
    expect(bookState(made.host)).toEqual(before);
  });
});

describe("rows removed beside our columns", () => {
  const tracking: Step = { kind: "write-region", sheet: APPENDIX, region: trackingRegion(), what: WHAT };
  it.each([15, 21, 22])("marks, validations and names cover row %i again after undo", async (row) => {
    const made = await bench(sample("phu-luc-645.xlsx"));
    await made.workbook.apply(
      planOf(tracking, { kind: "mark", sheet: APPENDIX, marks: MARKS }, { kind: "create-sheet", model: SETTINGS }),
    );
    await edit(made, (sheet) => sheet.getRange(`H${row}:L${row}`).clear("Contents"));
    const before = bookState(made.host);
    const cover = await coverOf(made, row);
    const journal = await made.workbook.apply(planOf(await removal(made, row)));
    const formats = made.host.book.sheets[0]?.formats.flatMap(({ areas }) => areas.map(({ bottom }) => bottom));
    expect(formats).toEqual([21, 21, 21]);
    expect((await made.workbook.undo(kept(journal))).kept).toEqual([]);
    expect(await coverOf(made, row)).toEqual(cover);
    const [{ validations: _, ...own }, ...sheets] = sheetsOf(bookState(made.host));
    const [{ validations: __, ...known }, ...others] = sheetsOf(before);
    expect([own, sheets]).toEqual([known, others]);
  });

  it("an older status is undone in the row where it stands by now", async () => {
    const made = await bench(sample("phu-luc-645.xlsx"));
    const grid = await firstGrid(made);
    const at = grid.values[16 - grid.top]?.findIndex((value) => typeof value === "string") ?? 0;
    const old = grid.values[16 - grid.top]?.[at] ?? null;
    const cells = [{ row: 16, column: grid.left + at, before: old, after: "Đã sửa" }];
    const earlier = await made.workbook.apply(planOf({ kind: "set-cells", sheet: APPENDIX, cells, what: WHAT }));
    await made.workbook.apply(planOf(await removal(made, 12)));
    expect(await made.workbook.undo(kept(earlier))).toEqual({ restored: 1, kept: [] });
    expect((await firstGrid(made)).values[15 - grid.top]?.[at]).toBe(old);
  });
});

interface SheetState {
  readonly validations: unknown;
}

function sheetsOf(state: unknown): readonly [SheetState, ...SheetState[]] {
  return (state as { readonly sheets: readonly [SheetState, ...SheetState[]] }).sheets;
}

/** What may be typed beside a row, cell by cell. */
async function coverOf({ run }: Bench, row: number): Promise<readonly unknown[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(APPENDIX);
    const cells = ["H", "I", "J", "K"].map((column) =>
      sheet.getRange(`${column}${row}`).dataValidation.load("type,rule,errorAlert"),
    );
    await context.sync();
    return cells.map((cell) => cell.toJSON());
  });
}

describe("rows are put back", () => {
  it("with links, merges inside them, heights, hiding and looks", async () => {
    const made = await table(12);
    await edit(made, (sheet) => {
      sheet.getRange("A5:C6").merge(false);
      sheet.getRange("A5").format.fill.color = "#FFF2CC";
      sheet.getRange("B8").format.font.name = ".VnTime";
      sheet.getRange("B8").hyperlink = { documentReference: "Sheet1!A1", screenTip: "Xem" };
      sheet.getRange("A8:C8").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("5:5").format.rowHeight = 44;
      sheet.getRange("9:9").rowHidden = true;
      sheet.pageLayout.setPrintArea("A1:C12");
      sheet.horizontalPageBreaks.add("A9");
    });
    const before = bookState(made.host);
    const journal = await made.workbook.apply(planOf(await removal(made, 5, 6, 8, 9, 12)));
    expect((await firstGrid(made)).values.length).toBe(7);
    expect((await made.workbook.undo(kept(journal))).kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  });

  it("where others were put in above since", async () => {
    const made = await table(12);
    const grid = await firstGrid(made);
    const journal = await made.workbook.apply(planOf(await removal(made, 5, 8)));
    made.host.user.insertRows("Sheet1", 2, 3);
    expect(await made.workbook.undo(kept(journal))).toEqual({ restored: 6, kept: [] });
    const after = await firstGrid(made);
    expect([after.values[7], after.values[10]]).toEqual([grid.values[4], grid.values[7]]);
  });

  it("nowhere, and are named, where their place cannot be told", async () => {
    const made = await table(12);
    const journal = await made.workbook.apply(planOf(await removal(made, 5)));
    await edit(made, (sheet) => {
      sheet.getRange("A1:C11").values = Array.from({ length: 11 }, () => ["giống", "hệt", "nhau"]);
    });
    const before = bookState(made.host);
    const report = await made.workbook.undo(kept(journal));
    expect(report.kept).toMatchObject([{ sheet: "Sheet1", address: "5:5" }]);
    expect(bookState(made.host)).toEqual(before);
  });

  it("as many as two hundred of twenty thousand, in few requests", async () => {
    const made = await table(20_000, { platform: "web" });
    const before = JSON.stringify(bookState(made.host));
    const step = await removal(made, ...Array.from({ length: 200 }, (_, index) => 50 + index * 97));
    made.host.resetStatistics();
    const journal = await made.workbook.apply(planOf(step));
    const { requests, largestRequest, largestResponse } = made.host.statistics;
    expect([requests < 60, largestRequest < 1_500_000, largestResponse < 5_000_000]).toEqual([true, true, true]);
    expect((await firstGrid(made)).values.length).toBe(19_800);
    made.host.resetStatistics();
    expect(await made.workbook.undo(kept(journal))).toEqual({ restored: 600, kept: [] });
    expect([made.host.statistics.requests < 60, made.host.statistics.largestRequest < 1_500_000]).toEqual([true, true]);
    expect(JSON.stringify(bookState(made.host)) === before).toBe(true);
  }, 200_000);
});

describe("rows are refused before anything is written", () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
    ["changed since", (sheet) => (sheet.getRange("C6").values = [["Sở khác"]]), "row-changed"],
    ["more than was seen", (sheet) => (sheet.getRange("F6").values = [["ghi chú"]]), "row-changed"],
    ["a formula in it", (sheet) => (sheet.getRange("D6").formulas = [["=1+1"]]), "row-formula"],
    ["a merge into rows that stay", (sheet) => sheet.getRange("D5:D6").merge(false), "row-merged"],
    ["a formula that uses it", (sheet) => (sheet.getRange("E1").formulas = [["=B6"]]), "row-in-use"],
    ["a sum that ends with it", (sheet) => (sheet.getRange("E1").formulas = [["=COUNTA(B2:B6)"]]), "row-in-use"],
    ["a name on it", (_, { workbook }) => void workbook.names.add("Dong", "=Sheet1!$A$6:$C$6"), "row-named"],
    [
      "a conditional format that ends with it",
      (sheet) => void sheet.getRange("A2:C6").conditionalFormats.add("Custom"),
      "row-formatted",
    ],
    ["a protected sheet", (sheet) => sheet.protection.protect(), "sheet-protected"],
  ])("%s", async (_, work, code) => {
    const made = await table(10);
    const step = await removal(made, 6);
    await edit(made, work);
    const before = bookState(made.host);
    expect(await codeOf(made.workbook.apply(planOf(step)))).toBe(code);
    expect(bookState(made.host)).toEqual(before);
  });

  it("a filter, and an Excel table", async () => {
    const made = await table(10);
    const step = await removal(made, 6);
    const inner = made.host.book.sheets[0]?.inner;
    if (inner === undefined) throw new Error("There is no sheet.");
    inner.autoFilter = "A1:C10";
    inner.getRow(7).hidden = true;
    expect(await codeOf(made.workbook.apply(planOf(step)))).toBe("sheet-filtered");
    inner.getRow(7).hidden = false;
    expect(await codeOf(made.workbook.apply(planOf(await removal(made, 10))))).toBe("row-filter");
  });

  it("but not for a sum around it, which is whole again after undo", async () => {
    const made = await table(10);
    await edit(made, (sheet) => (sheet.getRange("E1").formulas = [["=COUNTA(B2:B9)"]]));
    const before = bookState(made.host);
    const journal = await made.workbook.apply(planOf(await removal(made, 6)));
    await made.workbook.undo(journal);
    expect(bookState(made.host)).toEqual(before);
  });
});

describe("a removal that fails on the way", () => {
  it("leaves the workbook as it was, whichever request fails", async () => {
    const start = async (fault: Fault): Promise<Bench> => table(14, { fault });
    const counted = await start({});
    const step = await removal(counted, 4, 8, 9, 14);
    const cells = [{ row: 3, column: 2, before: "Nhiệm vụ số 3 của tỉnh", after: "Nối" }];
    const plan = planOf({ kind: "set-cells", sheet: "Sheet1", cells, what: WHAT }, step);
    counted.host.resetStatistics();
    await counted.workbook.apply(plan);
    const { requests } = counted.host.statistics;
    const refusal = { code: "ServiceNotAvailable", message: "no" };
    const survived: number[] = [];
    for (let failing = 0; failing < requests; failing += 1) {
      let count = -Infinity;
      const made = await start({ request: () => (count++ === failing ? refusal : null) });
      const before = bookState(made.host);
      count = 0;
      const code = await codeOf(made.workbook.apply(plan));
      if (code === null) survived.push(failing);
      else expect([failing, code, bookState(made.host)]).toEqual([failing, "ServiceNotAvailable", before]);
    }
    expect(survived.every((failing) => failing >= requests - 3)).toBe(true);
  }, 60_000);

  it("leaves it as it was where some rows had gone and others not", async () => {
    for (const nth of [0, 1, 2]) {
      let deletes = -Infinity;
      const fault: Fault = {
        action: ({ name }) =>
          name === "Delete" && deletes++ === nth ? { code: "InvalidOperation", message: "no" } : null,
      };
      const made = await table(14, { fault });
      const before = bookState(made.host);
      const step = await removal(made, 4, 8, 9, 12);
      deletes = 0;
      expect([nth, await codeOf(made.workbook.apply(planOf(step)))]).toEqual([nth, "InvalidOperation"]);
      expect([nth, bookState(made.host)]).toEqual([nth, before]);
    }
  });

  it("tells a listener nothing of our own writes", async () => {
    const made = await table(10);
    const seen: string[] = [];
    const stop = await made.workbook.watch(({ kind }) => seen.push(kind));
    const journal = await made.workbook.apply(planOf(await removal(made, 6)));
    await made.workbook.undo(journal);
    await stop();
    expect(seen).toEqual([]);
  });
});
