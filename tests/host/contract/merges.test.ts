import { codeOf, inSheet } from "./in-excel";

describe("merged cells", () => {
  test("keep the first value only, and are listed", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["một", "hai"],
        ["ba", "bốn"],
      ];
      range.merge();
      sheet.getRange("D1:E2").merge(true);
      range.load("values");
      const merged = sheet.getRange("A1:F5").getMergedAreasOrNullObject();
      merged.areas.load("items/address");
      await context.sync();
      expect(range.values).toEqual([
        ["một", ""],
        ["", ""],
      ]);
      expect(merged.areas.items.map(({ address }) => address)).toEqual([
        "Sheet1!A1:B2",
        "Sheet1!D1:E1",
        "Sheet1!D2:E2",
      ]);
    }));

  test("take no value but in their first cell", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:A3").merge();
      sheet.getRange("A1:A4").values = [["a"], ["b"], ["c"], ["d"]];
      const range = sheet.getRange("A1:A4");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"], [""], [""], ["d"]]);
    }));

  test("are found only where their first cell lies in the range", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("B2:C5").merge();
      const [without, within] = [
        sheet.getRange("B3:C9").getMergedAreasOrNullObject(),
        sheet.getRange("B2").getMergedAreasOrNullObject(),
      ];
      within.areas.load("items/address");
      await context.sync();
      expect(without.isNullObject).toBe(true);
      expect(within.areas.items.map(({ address }) => address)).toEqual(["Sheet1!B2:C5"]);
    }));

  test("come apart again with their borders and fills", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "#DDEBF7";
      sheet.getRange("B2").format.borders.getItem("EdgeBottom").style = "Continuous";
      range.merge();
      range.unmerge();
      const corner = sheet.getRange("B2").format;
      corner.fill.load("color");
      const border = corner.borders.getItem("EdgeBottom");
      border.load("style");
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      await context.sync();
      expect([corner.fill.color, border.style, merged.isNullObject]).toEqual(["#DDEBF7", "Continuous", true]);
    }));

  test("more than 512 in one range cannot be listed", () =>
    inSheet(async (context, sheet) => {
      for (let row = 1; row <= 513; row++) sheet.getRange(`A${row}:B${row}`).merge();
      await context.sync();
      const some = sheet.getRange("A1:B512").getMergedAreasOrNullObject();
      some.load("areaCount");
      await context.sync();
      expect(some.areaCount).toBe(512);
      sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));
});
