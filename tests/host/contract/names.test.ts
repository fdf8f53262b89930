import { codeOf, inSheet } from "./in-excel";

describe("defined names", () => {
  test("hold ranges, constants and formulas, of the workbook or of one sheet", () =>
    inSheet(async (context, sheet) => {
      const { names } = context.workbook;
      names.add("PL_Vung", sheet.getRange("B2:B9"), "Danh sách");
      names.add("PL_So", "=5");
      sheet.names.add("PL_Trang", '="tally|Tổng hợp"');
      sheet.names.getItem("PL_Trang").visible = false;
      names.load("items/name,items/formula,items/type,items/scope,items/comment,items/value");
      sheet.names.load("items/name,items/formula,items/visible,items/scope,items/value");
      await context.sync();
      expect(
        names.items.map(({ name, formula, type, scope, comment }): readonly unknown[] => [
          name,
          formula,
          type,
          scope,
          comment,
        ]),
      ).toEqual([
        ["PL_Vung", "=Sheet1!$B$2:$B$9", "Range", "Workbook", "Danh sách"],
        ["PL_So", "=5", "Integer", "Workbook", ""],
      ]);
      expect(
        sheet.names.items.map(({ name, formula, visible, scope, value }): readonly unknown[] => [
          name,
          formula,
          visible,
          scope,
          value,
        ]),
      ).toEqual([["PL_Trang", '="tally|Tổng hợp"', false, "Worksheet", "tally|Tổng hợp"]]);
    }));

  test("can be used in formulas and as addresses, and be changed", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [10]];
      const name = context.workbook.names.add("PL_Moc", "=Sheet1!$A$1");
      const cell = sheet.getRange("C1");
      cell.formulas = [["=PL_Moc*2"]];
      cell.load("values");
      await context.sync();
      name.formula = "=Sheet1!$A$2";
      const named = sheet.getRange("PL_Moc");
      named.load("address");
      const after = sheet.getRange("C1");
      after.load("values");
      await context.sync();
      expect([cell.values, after.values, named.address]).toEqual([[[2]], [[20]], "Sheet1!A2"]);
    }));

  test("are deleted, and formulas that used them say #NAME?", () =>
    inSheet(async (context, sheet) => {
      context.workbook.names.add("PL_Moc", "=1");
      const cell = sheet.getRange("C1");
      cell.formulas = [["=PL_Moc*2"]];
      await context.sync();
      context.workbook.names.getItem("PL_Moc").delete();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#NAME?"]]);
    }));

  test.each([
    ["pl_moc", "ItemAlreadyExists"],
    ["A1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["có dấu cách", "InvalidArgument"],
    ["1a", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["a".repeat(256), "InvalidArgument"],
    ["Mốc_2", ""],
  ])("a name %j: %j", async (name, code) => {
    const add = inSheet(async (context) => {
      context.workbook.names.add("PL_Moc", "=1");
      await context.sync();
      context.workbook.names.add(name, "=2");
      await context.sync();
    });
    expect(await codeOf(add)).toBe(code);
  });

  test("one name may stand once in the workbook and once in a sheet; the sheet's own is nearer", () =>
    inSheet(async (context, sheet) => {
      context.workbook.names.add("PL_X", "=1");
      sheet.names.add("PL_X", "=2");
      const other = context.workbook.worksheets.add("B");
      const [here, there] = [sheet.getRange("A1"), other.getRange("A1")];
      for (const cell of [here, there]) {
        cell.formulas = [["=PL_X"]];
        cell.load("values");
      }
      await context.sync();
      expect([here.values, there.values]).toEqual([[[2]], [[1]]]);
    }));

  test("a formula that cannot be read is refused", async () => {
    const add = inSheet(async (context) => {
      context.workbook.names.add("PL_X", "=SUM(");
      await context.sync();
    });
    expect(await codeOf(add)).toBe("InvalidArgument");
  });
});
