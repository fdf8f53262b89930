import { keeping, onHost, refusal, settled } from "../on-host";

const row = (top: number, bottom = top) => ({ top, left: 1, bottom, right: 3 });

/** Values, formulas and looks of a sheet by rows, as the add-in reads them. */
async function grid(context: Excel.RequestContext, sheet: Excel.Worksheet, address: string) {
  const range = sheet.getRange(address);
  range.load("formulas,values");
  await context.sync();
  return range;
}

describe("rows come in and go", () => {
  test("cells, formulas, looks and heights follow", () =>
    onHost(async ({ host, context, sheet }) => {
      const other = context.workbook.worksheets.add("Khác");
      sheet.getRange("A1:C4").formulas = [
        ["Tiêu đề", "", ""],
        ["a", 1, "=B2*2"],
        ["b", 2, "=B3*2"],
        ["Cộng", "=SUM(B2:B3)", "=SUM(C2:C3)"],
      ];
      other.getRange("A1").formulas = [["=Sheet1!B3"]];
      sheet.getRange("A2:C2").format.fill.color = "#FFF2CC";
      sheet.getRange("A2").format.rowHeight = 33;
      await context.sync();

      host.user.insertRows("Sheet1", 3, 2);
      expect((await grid(context, sheet, "A1:C6")).formulas).toEqual([
        ["Tiêu đề", "", ""],
        ["a", 1, "=B2*2"],
        ["", "", ""],
        ["", "", ""],
        ["b", 2, "=B5*2"],
        ["Cộng", "=SUM(B2:B5)", "=SUM(C2:C5)"],
      ]);
      const fresh = sheet.getRange("A4");
      fresh.load("format/fill/color,format/rowHeight");
      const linked = await grid(context, other, "A1");
      expect([linked.formulas, linked.values]).toEqual([[["=Sheet1!B5"]], [[2]]]);
      expect([fresh.format.fill.color, fresh.format.rowHeight]).toEqual(["#FFF2CC", 33]);

      host.user.edit("Sheet1", 3, 2, "10");
      expect((await grid(context, sheet, "B6")).values).toEqual([[13]]);
      host.user.deleteRows("Sheet1", 3, 2);
      expect((await grid(context, sheet, "A2:C4")).formulas).toEqual([
        ["a", 1, "=B2*2"],
        ["b", 2, "=B3*2"],
        ["Cộng", "=SUM(B2:B3)", "=SUM(C2:C3)"],
      ]);
      host.user.deleteRows("Sheet1", 3, 1);
      expect((await grid(context, other, "A1")).formulas).toEqual([["=#REF!"]]);
      expect((await grid(context, sheet, "B3")).values).toEqual([[1]]);
    }));

  test("merges, rules, lists, links, names, breaks, print area and hidden rows follow", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A2:A3").merge();
      sheet.getRange("A5:C5").merge();
      const mark = sheet.getRange("A2:C6").conditionalFormats.add("Custom");
      mark.custom.rule.formula = '=$B2="x"';
      mark.custom.format.fill.color = "#FF0000";
      sheet.getRange("C4:C6").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B6").hyperlink = { documentReference: "Sheet1!A5", textToDisplay: "x" };
      context.workbook.names.add("PL_Vung", sheet.getRange("A2:C6"));
      sheet.horizontalPageBreaks.add("A6");
      sheet.pageLayout.setPrintArea("A1:C6");
      sheet.pageLayout.setPrintTitleRows("$1:$4");
      sheet.getRange("6:6").rowHidden = true;
      await context.sync();

      host.user.insertRows("Sheet1", 3, 1);
      const picture = host.paint("Sheet1");
      expect(picture.merges).toEqual([
        { top: 2, left: 1, bottom: 4, right: 1 },
        { top: 6, left: 1, bottom: 6, right: 3 },
      ]);
      expect(picture.conditionalFormats).toMatchObject([{ areas: [row(2, 7)], formula: '=$B2="x"' }]);
      expect(picture.lists).toMatchObject([{ areas: [{ top: 5, left: 3, bottom: 7, right: 3 }] }]);
      expect(picture.links).toMatchObject([
        { area: { top: 7, bottom: 7 }, target: { kind: "inside", area: { top: 6, bottom: 6 } } },
      ]);
      expect(picture.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([7]);
      const name = context.workbook.names.getItem("PL_Vung");
      name.load("formula");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      const [area, titles] = [
        sheet.pageLayout.getPrintAreaOrNullObject(),
        sheet.pageLayout.getPrintTitleRowsOrNullObject(),
      ];
      area.load("address");
      titles.load("address");
      await context.sync();
      expect([name.formula, area.address, titles.address]).toEqual(["=Sheet1!$A$2:$C$7", "Sheet1!A1:C7", "Sheet1!1:5"]);
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([6]);

      host.user.deleteRows("Sheet1", 2, 1);
      const after = host.paint("Sheet1");
      expect(after.merges).toContainEqual({ top: 2, left: 1, bottom: 3, right: 1 });
      expect(after.conditionalFormats).toMatchObject([{ areas: [row(2, 6)], formula: '=$B2="x"' }]);
      host.user.deleteRows("Sheet1", 2, 5);
      const bare = host.paint("Sheet1");
      expect([bare.merges, bare.conditionalFormats, bare.lists, bare.links]).toEqual([[], [], [], []]);
    }));

  test("a merged area that loses its first row keeps what it says", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A2").values = [["Sở Y tế"]];
      sheet.getRange("A2").format.font.bold = true;
      sheet.getRange("A2:A5").merge();
      await context.sync();
      host.user.deleteRows("Sheet1", 1, 2);
      const { merges, cells, styles } = host.paint("Sheet1");
      expect(merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 1 }]);
      expect(cells.filter(({ value }) => value !== "")).toMatchObject([{ row: 1, column: 1, value: "Sở Y tế" }]);
      expect(styles[cells[0]?.style ?? -1]?.bold).toBe(true);
    }));

  test("the add-in hears of whole rows", () =>
    onHost(async ({ host, context, sheet }) => {
      const heard: unknown[] = [];
      sheet.onChanged.add(keeping(heard, ({ address, changeType, source }) => [address, changeType, source]));
      await context.sync();
      host.user.insertRows("Sheet1", 3, 2);
      host.user.deleteRows("Sheet1", 7, 1);
      await settled();
      expect(heard).toEqual([
        ["3:4", "RowInserted", "Local"],
        ["7:7", "RowDeleted", "Local"],
      ]);
    }));

  test("what is no row, or protected, is refused", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A1048576").values = [["cuối"]];
      await context.sync();
      expect(refusal(() => host.user.insertRows("Sheet1", 0, 1))).toBe("InvalidArgument");
      expect(refusal(() => host.user.deleteRows("Sheet1", 2, 0))).toBe("InvalidArgument");
      expect(refusal(() => host.user.insertRows("Sheet1", 2, 1))).toBe("InvalidOperation");
      sheet.protection.protect();
      await context.sync();
      expect(refusal(() => host.user.deleteRows("Sheet1", 2, 1))).toBe("AccessDenied");
    }));
});
