import { openHost } from "../../src/host/open-host";
import { codeOf } from "./contract/in-excel";
import { onHost, refusal, settled } from "./on-host";

describe("typing", () => {
  test("is computed at once", () =>
    onHost(async ({ host, context, sheet }) => {
      host.user.edit("Sheet1", 1, 1, "1.234,5");
      host.user.edit("sheet1", 2, 1, "=A1*2");
      host.user.edit("Sheet1", 3, 1, "15/6/2024");
      const range = sheet.getRange("A1:A3");
      range.load("values,formulas,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[1234.5], [2469], [45458]]);
      expect(range.numberFormat).toEqual([["#,##0.00"], ["General"], ["m/d/yyyy"]]);
    }));

  test("into a merged area lands in its first cell", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("B2:C4").merge();
      await context.sync();
      host.user.edit("Sheet1", 4, 3, "gộp");
      const range = sheet.getRange("B2");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["gộp"]]);
    }));

  test("is refused in locked cells of a protected sheet, and where there is no such sheet or cell", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A1").values = [["giữ"]];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      expect(refusal(() => host.user.edit("Sheet1", 1, 1, "khác"))).toBe("AccessDenied");
      expect(refusal(() => host.user.edit("Sheet1", 1, 2, "được"))).toBe("");
      expect(refusal(() => host.user.edit("?", 1, 1, "x"))).toBe("ItemNotFound");
      expect(refusal(() => host.user.edit("Sheet1", 0, 1, "x"))).toBe("InvalidArgument");
      expect(refusal(() => host.user.edit("Sheet1", 1, 2, "=("))).toBe("InvalidArgument");
      const range = sheet.getRange("A1:B1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["giữ", "được"]]);
    }));

  test("a paste leaves alone what its shorter rows do not reach", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      host.user.paste("Sheet1", 1, 1, [["a", ""], ["b"]]);
      host.user.paste("Sheet1", 9, 9, []);
      const range = sheet.getRange("A1:B2");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", ""],
        ["b", 4],
      ]);
    }));
});

test("sheets are added in front, named by Excel's rules, and the last one stays", async () => {
  const host = await openHost(null, { now: () => new Date(2024, 6, 2) });
  expect(host.user.addSheet()).toBe("Sheet2");
  expect(host.tabs()).toMatchObject({ active: "Sheet2", sheets: [{ name: "Sheet1" }, { name: "Sheet2" }] });
  expect(refusal(() => host.user.addSheet("SHEET1"))).toBe("ItemAlreadyExists");
  expect(refusal(() => host.user.renameSheet("Sheet2", "a/b"))).toBe("InvalidArgument");
  host.user.renameSheet("Sheet2", "Phụ lục");
  host.user.activate("Sheet1");
  host.user.deleteSheet("Sheet1");
  expect(host.tabs()).toMatchObject({ active: "Phụ lục", sheets: [{ name: "Phụ lục" }] });
  expect(refusal(() => host.user.deleteSheet("Phụ lục"))).toBe("InvalidOperation");
});

describe("while a cell is being edited", () => {
  test("a batch fails, but one that is willing to wait waits", () =>
    onHost(async ({ host, excel, context, sheet }) => {
      host.user.setEditing(true);
      sheet.getRange("A1").values = [["vội"]];
      expect(await codeOf(context.sync())).toBe("InvalidOperationInCellEditMode");

      let done = false;
      const waiting = excel.run({ delayForCellEdit: true }, async (patient) => {
        const range = patient.workbook.worksheets.getItem("Sheet1").getRange("A2");
        range.values = [["chờ"]];
        range.load("values");
        await patient.sync();
        done = true;
        return range.values;
      });
      await settled();
      expect(done).toBe(false);
      host.user.setEditing(false);
      expect(await waiting).toEqual([["chờ"]]);
      const range = sheet.getRange("A1:A2");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[""], ["chờ"]]);
    }));
});
