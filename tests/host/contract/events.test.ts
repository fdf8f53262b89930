import { codeOf } from "./in-excel";
import { keeping, onHost, settled } from "../on-host";

type Changed = Excel.WorksheetChangedEventArgs;
const brief = ({ address, changeType, source, triggerSource }: Changed) => [address, changeType, source, triggerSource];

describe("onChanged", () => {
  test("tells of the person's edits and of the add-in's own, once a range", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: Changed[] = [];
      context.workbook.worksheets.onChanged.add(keeping(heard, (args) => args));
      await context.sync();
      host.user.edit("Sheet1", 2, 3, "Sở Y tế");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1").formulas = [["=A1+1"]];
      sheet.getRange("A1:B2").format.fill.color = "#FF0000";
      sheet.getRange("B2").clear("Contents");
      await context.sync();
      await settled();
      expect(heard.map(brief)).toEqual([
        ["C2", "RangeEdited", "Local", "Unknown"],
        ["A1:B2", "RangeEdited", "Local", "ThisLocalAddin"],
        ["D1", "RangeEdited", "Local", "ThisLocalAddin"],
        ["B2", "RangeEdited", "Local", "ThisLocalAddin"],
      ]);
      sheet.load("id");
      await context.sync();
      expect(heard.map(({ worksheetId, type }) => [worksheetId, type])).toEqual(
        heard.map(() => [sheet.id, "WorksheetChanged"]),
      );
    }));

  test("gives the details of a single cell, and none of several", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: Changed[] = [];
      sheet.onChanged.add(keeping(heard, (args) => args));
      sheet.getRange("A1").values = [["cũ"]];
      await context.sync();
      host.user.edit("Sheet1", 1, 1, "12,5");
      host.user.edit("Sheet1", 1, 2, "=A1*2");
      host.user.edit("Sheet1", 1, 1, "");
      host.user.paste("Sheet1", 3, 1, [["a", "b"]]);
      await settled();
      expect(heard.map(({ details }) => details)).toEqual([
        { valueBefore: "", valueAfter: "cũ", valueTypeBefore: "Empty", valueTypeAfter: "String" },
        { valueBefore: "cũ", valueAfter: 12.5, valueTypeBefore: "String", valueTypeAfter: "Double" },
        { valueBefore: "", valueAfter: 25, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
        { valueBefore: 12.5, valueAfter: "", valueTypeBefore: "Double", valueTypeAfter: "Empty" },
        undefined,
      ]);
      expect(heard.at(-1)?.address).toBe("A3:B3");
    }));

  test("gives the range that changed", () =>
    onHost(async ({ host, context }) => {
      const heard: Changed[] = [];
      context.workbook.worksheets.onChanged.add(keeping(heard, (args) => args));
      await context.sync();
      host.user.paste("Sheet1", 2, 2, [["x"], ["y"]]);
      await settled();
      const range = heard[0]?.getRangeOrNullObject(context);
      range?.load("address,values");
      await context.sync();
      expect([range?.address, range?.values]).toEqual(["Sheet1!B2:B3", [["x"], ["y"]]]);
    }));

  test("a co-author's edits come from afar", () =>
    onHost(async ({ host, context }) => {
      const heard: Changed[] = [];
      context.workbook.worksheets.onChanged.add(keeping(heard, (args) => args));
      await context.sync();
      host.coAuthor.edit("Sheet1", 1, 1, "x");
      await settled();
      expect(heard.map(brief)).toEqual([["A1", "RangeEdited", "Remote", "Unknown"]]);
    }));

  test("keeps silent while events are switched off, and after the handler was taken away", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: string[] = [];
      const handler = sheet.onChanged.add(keeping(heard, ({ address }) => address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      await settled();
      handler.remove();
      await context.sync();
      host.user.edit("Sheet1", 3, 1, "3");
      await settled();
      expect(heard).toEqual(["A2"]);
      expect(host.book.subscriptions.size).toBe(0);
    }));

  test("a handler of one sheet hears nothing of another", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: string[] = [];
      context.workbook.worksheets.add("Khác");
      sheet.onChanged.add(keeping(heard, ({ address }) => address));
      await context.sync();
      host.user.edit("Khác", 1, 1, "x");
      host.user.edit("Sheet1", 1, 2, "x");
      await settled();
      expect(heard).toEqual(["B1"]);
    }));

  test("merging and unmerging are told as edits, a number format is not", () =>
    onHost(async ({ context, sheet }) => {
      const heard: string[] = [];
      sheet.onChanged.add(keeping(heard, ({ address }) => address));
      await context.sync();
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1:B2").unmerge();
      sheet.getRange("A1").numberFormat = [["0.00"]];
      await context.sync();
      await settled();
      expect(heard).toEqual(["A1:B2", "A1:B2"]);
    }));

  test("statements before a failing one are told, the failing one is not", () =>
    onHost(async ({ context, sheet }) => {
      const heard: string[] = [];
      sheet.onChanged.add(keeping(heard, ({ address }) => address));
      await context.sync();
      sheet.getRange("A1").values = [["trước"]];
      sheet.getRange("A2").formulas = [["=("]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      await settled();
      expect(heard).toEqual(["A1"]);
    }));
});

describe("events of selection and of sheets", () => {
  test("selecting is told where it changes something", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: string[] = [];
      context.workbook.worksheets.onSelectionChanged.add(keeping(heard, ({ address }) => address));
      await context.sync();
      host.user.select("Sheet1", { top: 2, left: 2, bottom: 4, right: 3 });
      host.user.select("Sheet1", { top: 2, left: 2, bottom: 4, right: 3 });
      sheet.getRange("E5").select();
      await context.sync();
      await settled();
      expect(heard).toEqual(["B2:C4", "E5"]);
    }));

  test("adding, activating, renaming, moving, hiding and deleting sheets", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: string[] = [];
      const { worksheets } = context.workbook;
      sheet.load("id");
      worksheets.onAdded.add(keeping(heard, ({ source }) => `added ${source}`));
      worksheets.onActivated.add(keeping(heard, ({ worksheetId }) => `activated ${worksheetId}`));
      worksheets.onDeactivated.add(keeping(heard, ({ worksheetId }) => `deactivated ${worksheetId}`));
      worksheets.onDeleted.add(keeping(heard, ({ worksheetId }) => `deleted ${worksheetId}`));
      worksheets.onNameChanged.add(keeping(heard, ({ nameBefore, nameAfter }) => `${nameBefore} > ${nameAfter}`));
      worksheets.onMoved.add(
        keeping(heard, ({ positionBefore, positionAfter }) => `${positionBefore} > ${positionAfter}`),
      );
      worksheets.onVisibilityChanged.add(keeping(heard, ({ visibilityAfter }) => visibilityAfter));
      await context.sync();
      expect(host.user.addSheet("Mới")).toBe("Mới");
      const added = worksheets.getItem("Mới");
      added.load("id");
      await context.sync();
      host.user.renameSheet("Mới", "Mới hơn");
      added.position = 0;
      await context.sync();
      host.user.deleteSheet("Mới hơn");
      worksheets.add("Ẩn").visibility = "Hidden";
      await context.sync();
      await settled();
      expect(heard).toEqual([
        "added Local",
        `deactivated ${sheet.id}`,
        `activated ${added.id}`,
        "Mới > Mới hơn",
        "1 > 0",
        `deleted ${added.id}`,
        `deactivated ${added.id}`,
        `activated ${sheet.id}`,
        "added Local",
        "Hidden",
      ]);
    }));
});
