import { codeOf, inSheet } from "./in-excel";

const sheetList = async (context: Excel.RequestContext) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/position");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
};

describe("worksheets", () => {
  test("are added at the end, named or not", () =>
    inSheet(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Tổng hợp");
      worksheets.add();
      expect(await sheetList(context)).toEqual(["Sheet1", "Tổng hợp", "Sheet3"]);
    }));

  test("are moved, and count from 0", () =>
    inSheet(async (context, sheet) => {
      const { worksheets } = context.workbook;
      worksheets.add("B");
      worksheets.add("C");
      sheet.position = 2;
      worksheets.getItem("C").position = 0;
      expect(await sheetList(context)).toEqual(["C", "B", "Sheet1"]);
      sheet.position = 3;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));

  test.each([
    ["SHEET1", "ItemAlreadyExists"],
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b]", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["a?", "InvalidArgument"],
    ["a*", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["a".repeat(31), ""],
    ["Sở NN&PTNT (2)", ""],
  ])("a sheet named %j: %j", async (name, code) => {
    const add = inSheet(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(add)).toBe(code);
  });

  test("a new name is followed by formulas and names", () =>
    inSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Nguồn");
      other.getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [['=Nguồn!A1&"Nguồn!A1"']];
      const name = context.workbook.names.add("PL_Nguon", "=Nguồn!$A$1");
      other.name = "Phụ lục I";
      const cell = sheet.getRange("A1");
      cell.load("formulas,values");
      name.load("formula");
      await context.sync();
      expect([cell.formulas[0]?.[0], cell.values[0]?.[0], name.formula]).toEqual([
        `='Phụ lục I'!A1&"Nguồn!A1"`,
        "7Nguồn!A1",
        "='Phụ lục I'!$A$1",
      ]);
    }));

  test("a deleted sheet leaves #REF!, and cannot be used any more", () =>
    inSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Nguồn");
      sheet.getRange("A1").formulas = [["=Nguồn!A1+1"]];
      await context.sync();
      other.delete();
      const cell = sheet.getRange("A1");
      cell.load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
      other.getRange("A1").load("values");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    }));

  test("the last visible sheet can be neither deleted nor hidden", () =>
    inSheet(async (context, sheet) => {
      sheet.delete();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      sheet.visibility = "Hidden";
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    }));

  test("visibility, colour of the tab, gridlines, the active sheet", () =>
    inSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Thiết lập");
      other.tabColor = "#1F4E79";
      other.showGridlines = false;
      other.activate();
      sheet.visibility = "VeryHidden";
      other.load("tabColor,showGridlines");
      sheet.load("visibility");
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      const [visible, all] = [context.workbook.worksheets.getCount(true), context.workbook.worksheets.getCount()];
      await context.sync();
      expect([other.tabColor, other.showGridlines, sheet.visibility, active.name]).toEqual([
        "#1F4E79",
        false,
        "VeryHidden",
        "Thiết lập",
      ]);
      expect([visible.value, all.value]).toEqual([1, 2]);
      other.tabColor = "";
      other.load("tabColor");
      await context.sync();
      expect(other.tabColor).toBe("");
    }));

  test("panes are frozen, told and freed", () =>
    inSheet(async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      const both = sheet.freezePanes.getLocationOrNullObject();
      both.load("address");
      await context.sync();
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocationOrNullObject();
      rows.load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([both.address, rows.address, none.isNullObject]).toEqual(["Sheet1!A1:B5", "Sheet1!1:3", true]);
    }));
});

describe("protection", () => {
  test("a protected sheet refuses what it does not allow", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
      const write = (change: () => void) => {
        change();
        return codeOf(context.sync());
      };
      expect(await write(() => (sheet.getRange("A1").values = [["x"]]))).toBe("AccessDenied");
      expect(await write(() => (sheet.getRange("B1").values = [["x"]]))).toBe("");
      expect(await write(() => (sheet.getRange("B1").format.fill.color = "#FF0000"))).toBe("AccessDenied");
      expect(await write(() => (sheet.getRange("A1").format.columnWidth = 90))).toBe("");
      expect(await write(() => (sheet.getRange("A1").format.rowHeight = 30))).toBe("AccessDenied");
      expect(await write(() => sheet.getRange("A1:B1").merge())).toBe("AccessDenied");
      expect(await write(() => sheet.protection.protect())).toBe("AccessDenied");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatColumns: true,
        allowFormatCells: false,
        allowInsertRows: false,
      });
      sheet.protection.unprotect();
      expect(await write(() => (sheet.getRange("A1").values = [["x"]]))).toBe("");
    }));
});
