import { codeOf, inSheet } from "./in-excel";

const selected = async (context: Excel.RequestContext) => {
  const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
  range.load("address");
  cell.load("address");
  await context.sync();
  return [range.address, cell.address];
};

describe("selection", () => {
  test("starts at the first cell", () =>
    inSheet(async (context) => {
      expect(await selected(context)).toEqual(["Sheet1!A1", "Sheet1!A1"]);
    }));

  test("selecting on another sheet brings it to the front; each sheet keeps its own selection", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("B2:C4").select();
      const other = context.workbook.worksheets.add("Phụ lục I");
      other.getRange("D4").select();
      expect(await selected(context)).toEqual(["'Phụ lục I'!D4", "'Phụ lục I'!D4"]);
      sheet.activate();
      expect(await selected(context)).toEqual(["Sheet1!B2:C4", "Sheet1!B2"]);
    }));

  test("merged cells are selected whole", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("B2:B5").merge();
      sheet.getRange("B5:E6").merge(true);
      sheet.getRange("B8:C9").merge();
      sheet.getRange("C9").select();
      expect(await selected(context)).toEqual(["Sheet1!B8:C9", "Sheet1!B8"]);
    }));

  test("a hidden sheet cannot be brought to the front", () =>
    inSheet(async (context) => {
      const other = context.workbook.worksheets.add("Ẩn");
      other.visibility = "Hidden";
      await context.sync();
      other.activate();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      other.getRange("A1").select();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    }));

  test("the workbook tells its name", () =>
    inSheet(async (context) => {
      context.workbook.load("name");
      await context.sync();
      expect(context.workbook.name).toBe("Book1");
    }));
});
