import { codeOf, inSheet } from "./in-excel";

describe("loading", () => {
  test("a property that was not loaded cannot be read", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow("The property 'values' is not available.");
    }));

  test("slashes go deeper, and collections give their items", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1");
      range.load("address,format/font/bold,format/fill/color");
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect([range.address, range.format.font.bold, range.format.fill.color]).toEqual(["Sheet1!A1", true, "#FFFFFF"]);
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([["Sheet1", "Visible"]]);
    }));

  test("objects live on from one sync to the next", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["x", 1]];
      await context.sync();
      range.values = [["y", 2]];
      range.load("values");
      await context.sync();
      sheet.name = "Khác";
      range.load("address");
      await context.sync();
      expect([range.values, range.address]).toEqual([[["y", 2]], "Khác!A1:B1"]);
    }));

  test("tracked objects live on in another run", async () => {
    await inSheet(async (context, sheet) => {
      const range = sheet.getRange("C3");
      context.trackedObjects.add(range);
      await context.sync();
      range.values = [["còn"]];
      range.load("values");
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
      expect(range.values).toEqual([["còn"]]);
    });
  });

  test("a missing item is null or an error, as it was asked for", () =>
    inSheet(async (context) => {
      const { worksheets, names } = context.workbook;
      const [sheet, name, deeper] = [
        worksheets.getItemOrNullObject("?"),
        names.getItemOrNullObject("PL_X"),
        worksheets.getItemOrNullObject("?").getRange("A1"),
      ];
      deeper.load("values");
      await context.sync();
      expect([sheet.isNullObject, name.isNullObject, deeper.isNullObject]).toEqual([true, true, true]);
      worksheets.getItem("?").load("name");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    }));

  test("statements before a failing one are done, those after it are not", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1").values = [["trước"]];
      sheet.getRange("A2").formulas = [["=("]];
      sheet.getRange("A3").values = [["sau"]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      const range = sheet.getRange("A1:A3");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["trước"], [""], [""]]);
    }));

  test("an unknown member is named, never answered", async () => {
    const work = inSheet(async (context, sheet) => {
      sheet.getRange("A1").getSpecialCells("Blanks").load("address");
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "Range.GetSpecialCells() is not known to this host.",
    });
  });
});
