import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../../src/host/host";
import { loadOffice } from "../../../src/host/load-office";
import { openHost } from "../../../src/host/open-host";
import { bookView, UNIT } from "../../../src/preview/grid/book-view";
import type { Mutation } from "../../../src/preview/grid/mutation";
import { gridModel } from "./grid-model";

const SAMPLES = ["phu-luc-645.xlsx", "phu-luc-645-scan.xlsx"] as const;
const now = () => new Date(2024, 6, 2, 9, 30);

const openSample = (file: string): Promise<Host> =>
  openHost(readFileSync(join(__dirname, "../../../samples", file)), { now });

/** A grid that follows a host, and what it was sent. */
function follow(host: Host) {
  const view = bookView(host);
  const model = gridModel(view);
  const sent: Mutation[] = [];
  host.onChange((change) => {
    const mutations = view.update(change);
    sent.push(...mutations);
    model.apply(mutations);
  });
  return { model, view, sent };
}

/** After whatever happened the grid shows what a grid opened now would show. */
function expectSame(host: Host, { model }: ReturnType<typeof follow>): void {
  expect(model.shown()).toEqual(gridModel(bookView(host)).shown());
}

describe.each(SAMPLES)("a grid that follows %s", (file) => {
  it("begins with every cell as the host shows it", async () => {
    const host = await openSample(file);
    const [tab] = host.tabs().sheets;
    const picture = host.paint(tab?.name ?? "");
    const { sheets } = bookView(host).snapshot();
    const cells = sheets?.[picture.id]?.cellData;
    expect(picture.cells.length).toBeGreaterThan(100);
    for (const { row, column, text, value } of picture.cells) {
      const cell = cells?.[row - 1]?.[column - 1];
      expect(cell?.custom?.["shown"] ?? cell?.v ?? "").toBe(text);
      if (typeof value === "number") expect(cell?.t).toBe(2);
      expect(cell?.f).toBeUndefined();
    }
  });

  it("keeps up with an add-in that writes values, looks, rules, lists, links, sizes and sheets", async () => {
    const host = await openSample(file);
    const grid = follow(host);
    const { Excel } = loadOffice(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const block = sheet.getRange("I7:J9");
      block.values = [
        ["=1+1", "Hoàn thành"],
        [45_474, "▲ Quá hạn"],
        [true, ""],
      ];
      block.format.fill.color = "#FFF2CC";
      sheet.getRange("I8").numberFormat = [["dd/mm/yyyy"]];
      sheet.getRange("J7:J9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Hoàn thành,Đang thực hiện" },
      };
      sheet.getRange("I:I").format.columnWidth = 120;
      sheet.getRange("8:8").format.rowHeight = 60;
      sheet.getRange("9:9").rowHidden = true;
      sheet.getRange("I20:J20").merge();
      sheet.freezePanes.freezeRows(2);
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      const added = context.workbook.worksheets.add("Tổng hợp");
      added.getRange("A1:B2").values = [
        ["Mới", 1],
        ["Cũ", 2],
      ];
      added.position = 0;
      await context.sync();
    });
    expectSame(host, grid);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.name = "Biểu";
      sheet.getRange("A1:B2").clear();
      const appendix = context.workbook.worksheets.getActiveWorksheet();
      appendix.getRange("9:9").rowHidden = false;
      appendix.getRange("I20:J20").unmerge();
      appendix.getRange("J7:J9").dataValidation.clear();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expectSame(host, grid);
  });

  it("keeps up with a person who types, pastes, inserts and deletes rows and sheets", async () => {
    const host = await openSample(file);
    const grid = follow(host);
    const name = host.tabs().active;
    host.user.edit(name, 7, 5, "30/6/2024");
    host.user.paste(name, 30, 9, [["1,5", "=I30*2"], ["chữ"]]);
    expectSame(host, grid);
    host.user.edit(name, 400, 60, "xa");
    expectSame(host, grid);
    host.user.insertRows(name, 8, 2);
    expectSame(host, grid);
    host.user.deleteRows(name, 12, 3);
    expectSame(host, grid);
    const added = host.user.addSheet("Thêm");
    host.user.edit(added, 1, 1, "=1+1");
    host.user.renameSheet(added, "Đổi tên");
    expectSame(host, grid);
    host.user.deleteSheet(name);
    expectSame(host, grid);
  });

  it("sends a typed cell and the formulas that follow it, nothing else", async () => {
    const host = await openSample(file);
    const name = host.tabs().active;
    host.user.edit(name, 40, 9, "=I41*2");
    const { sent } = follow(host);
    host.user.edit(name, 41, 9, "21");
    const written = sent.map(({ id, params: { cellValue } }) => [id, Object.keys({ ...(cellValue ?? {}) })]);
    expect(written).toEqual([
      ["sheet.mutation.set-range-values", expect.arrayContaining(["39", "40"])],
      ["sheet.mutation.set-range-values", expect.arrayContaining(["39", "40"])],
    ]);
  });
});

it("a new workbook has a name that no file gives", async () => {
  expect(bookView(await openHost(null, { now })).snapshot()).toMatchObject({ id: UNIT });
});
