import { codeOf, inSheet } from "./in-excel";

/** Formulas of the first column, which show texts and numbers as well. */
async function columnOf(context: Excel.RequestContext, sheet: Excel.Worksheet, address: string) {
  const range = sheet.getRange(address);
  range.load("formulas");
  await context.sync();
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  return formulas.flat();
}

describe("whole rows", () => {
  test("go, and what is below moves up; references follow or become #REF!", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:A6").formulas = [["a"], ["b"], ["c"], ["d"], ["=SUM(B1:B4)"], ["=B2+B4"]];
      sheet.getRange("2:3").delete("Up");
      expect(await columnOf(context, sheet, "A1:A4")).toEqual(["a", "d", "=SUM(B1:B2)", "=#REF!+B2"]);
    }));

  test("come, blank, with the look of the row above, and the range given back is the new space", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:A3").formulas = [["a"], ["b"], ["=SUM(B1:B2)"]];
      sheet.getRange("A1").format.font.bold = true;
      const fresh = sheet.getRange("2:3").insert("Down");
      fresh.load("address");
      const bold = sheet.getRange("A2").format.font;
      bold.load("bold");
      await context.sync();
      expect([fresh.address, bold.bold]).toEqual(["Sheet1!2:3", true]);
      expect(await columnOf(context, sheet, "A1:A5")).toEqual(["a", "", "", "b", "=SUM(B1:B4)"]);
    }));

  test("bring back what a range covered where they went from its middle, and not where from its edge", () =>
    inSheet(async (context, sheet) => {
      const mark = sheet.getRange("A2:A6").conditionalFormats.add("Custom");
      mark.custom.rule.formula = "=$A2>1";
      sheet.getRange("A2:A6").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      const areaNow = async () => {
        const areas = mark.getRanges();
        areas.load("address");
        const covered = sheet.getRange("A2:A6").dataValidation;
        covered.load("type");
        await context.sync();
        return [areas.address, covered.type];
      };
      sheet.getRange("4:4").delete("Up");
      sheet.getRange("4:4").insert("Down");
      expect(await areaNow()).toEqual(["Sheet1!A2:A6", "WholeNumber"]);
      sheet.getRange("6:6").delete("Up");
      sheet.getRange("6:6").insert("Down");
      expect((await areaNow())[0]).toBe("Sheet1!A2:A5");
    }));

  test("are refused on a protected sheet", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("1:1").delete("Up");
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.getRange("1:1").insert("Down");
      expect(await codeOf(context.sync())).toBe("AccessDenied");
    }));

  test("tables say where they lie", () =>
    inSheet(async (context, sheet) => {
      sheet.tables.load("items/name");
      await context.sync();
      expect(sheet.tables.items).toEqual([]);
    }));
});
