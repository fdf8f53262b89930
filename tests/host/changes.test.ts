import type { HostChange } from "../../src/host/host";
import { openHost } from "../../src/host/open-host";
import { onHost } from "./on-host";

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const quiet = { tabs: false, names: false, parts: false };
const still = { cells: [], looks: [], structure: false, selection: false };

describe("what changed is told", () => {
  test("once a batch, by sheets, with the formulas that show another value", () =>
    onHost(async ({ host, context, sheet }) => {
      const other = context.workbook.worksheets.add("Khác");
      other.getRange("B2").formulas = [["=Sheet1!A1*2"]];
      other.getRange("B3").formulas = [["=1+1"]];
      await context.sync();
      const heard: HostChange[] = [];
      host.onChange((change) => void heard.push(change));
      sheet.getRange("A1").values = [[21]];
      sheet.getRange("C1:C2").format.font.bold = true;
      await context.sync();
      expect(heard).toEqual([
        {
          by: "add-in",
          ...quiet,
          sheets: [
            {
              ...still,
              sheet: "Sheet1",
              cells: [cell(1, 1)],
              looks: [{ top: 1, left: 3, bottom: 2, right: 3 }],
            },
            { ...still, sheet: "Khác", cells: [cell(2, 2)] },
          ],
        },
      ]);
    }));

  test("not at all where nothing changed", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: HostChange[] = [];
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      host.onChange((change) => void heard.push(change));
      const range = sheet.getRange("A1");
      range.load("values,format/fill/color");
      context.workbook.worksheets.load("items/name");
      sheet.activate();
      sheet.getRange("Z9").conditionalFormats.clearAll();
      sheet.getRange("Z9").dataValidation.clear();
      await context.sync();
      expect(heard).toEqual([]);
    }));

  test("of each act of a person", async () => {
    const host = await openHost(null, { now: () => new Date(2024, 6, 2) });
    const heard: HostChange[] = [];
    const stop = host.onChange((change) => void heard.push(change));
    host.user.edit("Sheet1", 1, 1, "x");
    host.user.select("Sheet1", cell(3, 3));
    host.coAuthor.edit("Sheet1", 2, 1, "y");
    host.user.addSheet("Mới");
    host.user.activate("Sheet1");
    stop();
    host.user.edit("Sheet1", 1, 1, "z");
    expect(heard).toEqual([
      { by: "user", ...quiet, sheets: [{ ...still, sheet: "Sheet1", cells: [cell(1, 1)] }] },
      { by: "user", ...quiet, sheets: [{ ...still, sheet: "Sheet1", selection: true }] },
      { by: "co-author", ...quiet, sheets: [{ ...still, sheet: "Sheet1", cells: [cell(2, 1)] }] },
      { by: "user", ...quiet, tabs: true, sheets: [{ ...still, sheet: "Mới", structure: true }] },
      { by: "user", ...quiet, tabs: true, sheets: [] },
    ]);
  });

  const structural: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ["a column's width", (sheet) => (sheet.getRange("A1").format.columnWidth = 90)],
    ["a row's height", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
    ["a hidden row", (sheet) => (sheet.getRange("5:5").rowHidden = true)],
    ["a merge", (sheet) => sheet.getRange("A1:B1").merge()],
    ["frozen panes", (sheet) => sheet.freezePanes.freezeRows(2)],
    ["gridlines", (sheet) => (sheet.showGridlines = false)],
    [
      "a conditional format",
      (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.fill.color = "#FF0000"),
    ],
    [
      "a list",
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    ],
    ["a link", (sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!A9", textToDisplay: "x" })],
    ["the page", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
    ["a header", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P")],
    ["a page break", (sheet) => sheet.horizontalPageBreaks.add("A5")],
    ["protection", (sheet) => sheet.protection.protect()],
  ];
  test.each(structural)("%s asks for the sheet to be painted anew", (_, change) =>
    onHost(async ({ host, context, sheet }) => {
      const heard: HostChange[] = [];
      host.onChange((told) => void heard.push(told));
      change(sheet);
      await context.sync();
      expect(heard).toHaveLength(1);
      expect(heard[0]?.sheets).toMatchObject([{ sheet: "Sheet1", structure: true }]);
    }),
  );

  test("names, kept parts and tabs", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: HostChange[] = [];
      host.onChange((told) => void heard.push(told));
      context.workbook.names.add("PL_X", "=1");
      await context.sync();
      context.workbook.customXmlParts.add("<a/>");
      await context.sync();
      sheet.tabColor = "#1F4E79";
      await context.sync();
      sheet.name = "Phụ lục";
      await context.sync();
      expect(heard.map(({ tabs, names, parts }) => [tabs, names, parts])).toEqual([
        [false, true, false],
        [false, false, true],
        [true, false, false],
        [true, true, false],
      ]);
    }));

  test("a batch that fails in the middle tells what was done before", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: HostChange[] = [];
      host.onChange((told) => void heard.push(told));
      sheet.getRange("A1").values = [["trước"]];
      sheet.getRange("A2").formulas = [["=("]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(heard[0]?.sheets).toEqual([{ ...still, sheet: "Sheet1", cells: [cell(1, 1)] }]);
    }));

  test("many small changes are told as one rectangle", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: HostChange[] = [];
      host.onChange((told) => void heard.push(told));
      for (let row = 1; row <= 600; row++) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
      const cells = heard[0]?.sheets[0]?.cells ?? [];
      expect(cells.length).toBeLessThanOrEqual(256);
      expect([Math.min(...cells.map(({ top }) => top)), Math.max(...cells.map(({ bottom }) => bottom))]).toEqual([
        1, 600,
      ]);
    }));
});
