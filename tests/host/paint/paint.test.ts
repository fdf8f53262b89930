import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openHost } from "../../../src/host/open-host";
import { onHost, refusal } from "../on-host";

const sample = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../../samples", name)));
const now = () => new Date(2024, 6, 2);

describe("a sheet is painted", () => {
  test("with its cells as a Vietnamese Excel shows them, and their looks", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A1:A6").values = [["Sở Y tế"], [1234.5], [45458], [true], [0.125], ["=A2*2"]];
      sheet.getRange("A2").numberFormat = [["#,##0.00"]];
      sheet.getRange("A3").numberFormat = [["dd/mm/yyyy"]];
      sheet.getRange("A5").numberFormat = [["0.0%"]];
      const { format } = sheet.getRange("A1");
      format.font.bold = true;
      format.font.color = "#C00000";
      format.fill.color = "#FFF2CC";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.borders.getItem("EdgeBottom").style = "Continuous";
      await context.sync();
      host.user.edit("Sheet1", 7, 1, "15/6/2024");
      const { cells, styles, used, name } = host.paint("sheet1");
      expect([name, used]).toEqual(["Sheet1", { top: 1, left: 1, bottom: 7, right: 1 }]);
      expect(cells.map(({ row, text, value, formula }) => [row, text, value, formula])).toEqual([
        [1, "Sở Y tế", "Sở Y tế", null],
        [2, "1.234,50", 1234.5, null],
        [3, "15/06/2024", 45458, null],
        [4, "TRUE", true, null],
        [5, "12,5%", 0.125, null],
        [6, "2469", 2469, "=A2*2"],
        [7, "15/06/2024", 45458, null],
      ]);
      expect(styles[cells[0]?.style ?? -1]).toMatchObject({
        bold: true,
        italic: false,
        color: "#C00000",
        fill: "#FFF2CC",
        wrap: true,
        horizontal: "Center",
        vertical: "Bottom",
        numberFormat: "General",
        borders: { bottom: { style: "thin", color: "#000000" } },
      });
      expect(styles[cells[3]?.style ?? -1]).toMatchObject({ fill: null, borders: {}, bold: false });
    }));

  test("with its sizes, merges, panes, tabs and protection", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("B1").format.columnWidth = 75;
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("A2").format.rowHeight = 30;
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("A5:B6").merge();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
      sheet.showGridlines = false;
      sheet.tabColor = "#1F4E79";
      sheet.getRange("B5").select();
      sheet.protection.protect();
      await context.sync();
      const picture = host.paint("Sheet1");
      expect(picture).toMatchObject({
        visibility: "visible",
        tabColor: "#1F4E79",
        merges: [{ top: 5, left: 1, bottom: 6, right: 2 }],
        columns: [
          { index: 2, pixels: 100, hidden: false },
          { index: 3, hidden: true },
        ],
        rows: [
          { index: 2, pixels: 40, hidden: false },
          { index: 3, pixels: 20, hidden: true },
        ],
        frozenRows: 2,
        frozenColumns: 1,
        gridlines: false,
        isProtected: true,
        selection: { top: 5, left: 1, bottom: 6, right: 2 },
        standardWidth: 64,
        standardHeight: 20,
      });
      expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
    }));

  test("with what its lists offer and where its links lead", () =>
    onHost(async ({ host, context, sheet }) => {
      const other = context.workbook.worksheets.add("Danh mục");
      other.getRange("A1:A3").values = [["Sở Y tế"], [""], [5]];
      context.workbook.names.add("PL_DanhMuc", "='Danh mục'!$A$1:$A$3");
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "Đang làm, Xong" } };
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: false, source: "=PL_DanhMuc" } };
      sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "='Danh mục'!$A$1" } };
      sheet.getRange("D1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("E1").hyperlink = { documentReference: "'Danh mục'!A3", textToDisplay: "x", screenTip: "Xem" };
      sheet.getRange("E2").hyperlink = { address: "https://vidu.vn/", textToDisplay: "y" };
      sheet.getRange("E3").hyperlink = { documentReference: "KhongCo", textToDisplay: "z" };
      await context.sync();
      const { lists, links } = host.paint("Sheet1");
      expect(lists).toEqual([
        { areas: [{ top: 1, left: 1, bottom: 5, right: 1 }], values: ["Đang làm", "Xong"], dropDown: true },
        { areas: [{ top: 1, left: 2, bottom: 1, right: 2 }], values: ["Sở Y tế", "5"], dropDown: false },
        { areas: [{ top: 1, left: 3, bottom: 1, right: 3 }], values: ["Sở Y tế"], dropDown: true },
      ]);
      expect(links.map(({ target, tip }) => [target, tip])).toEqual([
        [{ kind: "inside", sheet: "Danh mục", area: { top: 3, left: 1, bottom: 3, right: 1 } }, "Xem"],
        [{ kind: "outside", address: "https://vidu.vn/" }, null],
        [{ kind: "unresolved", reference: "KhongCo" }, null],
      ]);
    }));

  test("in part: the cells of an area, with looks that are theirs alone", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      await context.sync();
      const { cells, styles } = host.paintCells("Sheet1", { top: 2, left: 2, bottom: 9, right: 9 });
      expect(cells.map(({ value }) => value)).toEqual([5, 6, 8, 9]);
      expect(styles).toHaveLength(1);
      expect(host.paintCells("Sheet1", { top: 20, left: 1, bottom: 30, right: 3 }).cells).toEqual([]);
    }));

  test("a sheet that is not there is an error", async () => {
    const host = await openHost(null, { now });
    expect(refusal(() => host.paint("?"))).toBe("ItemNotFound");
  });

  test.each(["phu-luc-645.xlsx"])("the sample %s", async (name) => {
    const host = await openHost(sample(name), { now });
    const first = host.tabs().sheets[0]?.name ?? "";
    const picture = host.paint(first);
    expect(picture.cells.length).toBeGreaterThan(100);
    expect(picture.merges.length).toBeGreaterThan(0);
    expect(picture.columns.every(({ pixels }) => pixels > 0)).toBe(true);
    expect(picture.cells.every(({ style }) => picture.styles[style] !== undefined)).toBe(true);
  });
});
